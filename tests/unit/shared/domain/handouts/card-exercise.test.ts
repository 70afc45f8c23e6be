import { expect, test } from 'vitest'
import {
  cardExercise,
  type RowFacts,
} from '../../../../../src/shared/domain/handouts/card-exercise'
import { sheetRow } from '../../../../../src/shared/domain/programs/sheet-row'
import { sayEnglish } from '../../../../../src/shared/messages/say'
import { block, dana, row } from '../../../../support/sheet-builders'

const facts: RowFacts = {
  context: dana(),
  language: 'en-GB',
  mainWeek: 0,
  cues: ['Ribs down.'],
  setUp: 'bench 38 cm',
  figure: null,
  done: () => null,
  lastTime: (week) => (week === 0 ? '4 × 95 @7' : ''),
}

function card(exerciseId: string, cells: readonly (string | null)[], change: object = {}) {
  const weeks = block([], cells.length, [cells.length]).weeks
  return cardExercise(
    sheetRow(row(exerciseId, cells, change), weeks, facts.context),
    facts,
    sayEnglish,
  )
}

test('what holds in all weeks stands beside the name, what differs stands above the boxes', () => {
  const thrust = card('hip-thrust', ['4x5 100kg @7 20X1 r2:30', '102.5kg @7.5', '3x5 90kg'])
  expect(thrust.prescription).toMatchObject({ shorthand: '4 × 5 · tempo 20X1 · rest 2:30' })
  expect(thrust.weeks[0]?.target).toMatchObject({ shorthand: '100 kg @7' })
  expect(thrust.weeks[1]?.target).toMatchObject({ shorthand: '102.5 kg @7.5' })
  expect(thrust.weeks[2]?.target).toMatchObject({ shorthand: expect.stringContaining('3 × 5 · ') })
  expect(thrust.weeks.map((week) => week?.sets)).toEqual([4, 4, 3])
  expect(thrust.weeks[0]?.lastTime).toBe('4 × 95 @7')
})

test('text that was not understood is printed as typed and never dropped', () => {
  const odd = card('hip-thrust', ['4x5 100kg with a hop', null])
  expect(odd.weeks[0]?.target).toBe('4x5 100kg with a hop')
})

test('a one-sided lift says so once and splits its boxes; a plank counts seconds and takes no load', () => {
  const squat = card('split-squat', ['3x8 14kg', null], { label: 'C1' })
  expect(squat).toMatchObject({ isPerSide: true, takesLoad: true, group: 'C' })
  expect(squat.prescription).toMatchObject({ shorthand: '3 × 8 · each side' })
  const plank = card('plank', ['3x30s/side', null], { label: 'D' })
  expect(plank).toMatchObject({ counts: 'seconds', takesLoad: false, isPerSide: true, group: null })
})

test('a week off has no boxes', () => {
  expect(card('hip-thrust', ['4x5 100kg', 'off', null]).weeks[1]).toBeNull()
})

test('notes of the row and of its cell are printed once beside the sets, another week says its own', () => {
  const noted = card('hip-thrust', ['4x5 100kg // chin tucked', null, '105kg // slow'], {
    note: 'knees out',
  })
  expect(noted.note).toBe('knees out · chin tucked')
  expect(noted.weeks[1]?.target).toMatchObject({ shorthand: '100 kg' })
  expect(noted.weeks[2]?.target).toMatchObject({ shorthand: '105 kg · slow' })
})
