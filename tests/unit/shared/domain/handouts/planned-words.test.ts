import { expect, test } from 'vitest'
import {
  amountOnPaper,
  forPaper,
  workOnPaper,
} from '../../../../../src/shared/domain/handouts/planned-words'
import { groupsOf, sheetRow } from '../../../../../src/shared/domain/programs/sheet-row'
import { sayEnglish } from '../../../../../src/shared/messages/say'
import { block, dana, row } from '../../../../support/sheet-builders'

function cell(text: string, exerciseId = 'hip-thrust') {
  const [first] = sheetRow(row(exerciseId, [text]), block([], 1).weeks, dana()).cells
  if (!first) throw new Error('one week')
  return { groups: groupsOf(first.effective), loads: first.loads }
}

function amount(text: string, exerciseId?: string, implementCount: 1 | 2 = 1) {
  const { groups, loads } = cell(text, exerciseId)
  const format = { locale: 'en-GB', usual: 'kg', implementCount, say: sayEnglish } as const
  return amountOnPaper(groups, loads, format)
}

test('sets and reps stand apart from load, effort, tempo and rest', () => {
  const work = workOnPaper(cell('4x5 75% @7 31X1 r2:00').groups, sayEnglish)
  expect(work).toMatchObject({ shorthand: '4 × 5' })
  expect(workOnPaper(cell('3x8-10/side 2RIR').groups, sayEnglish)).toMatchObject({
    shorthand: '3 × 8–10 each side',
  })
})

test('a percentage is printed as the load to put on the bar, with the effort behind it', () => {
  expect(amount('4x5 75%')).toBe('95 kg')
  expect(amount('4x5 100kg @7.5')).toEqual({
    shorthand: '100 kg @7.5',
    plain: '100 kg, 7.5 out of 10 hard',
  })
})

test('a load that cannot be worked out is printed as typed', () => {
  expect(amount('3x8 2RIR', 'plank')).toEqual({
    shorthand: '2 RIR',
    plain: '2 left in the tank',
  })
})

test('one of two dumbbells is written twice', () => {
  expect(amount('3x8 14kg', 'split-squat', 2)).toBe('2×14 kg')
})

test('shorthand is set as print sets it', () => {
  expect(forPaper('3xAMRAP', sayEnglish)).toBe('3 × AMRAP')
  expect(forPaper('2x10', sayEnglish)).toBe('2 × 10')
  expect(forPaper('5x/side', sayEnglish)).toBe('5 each side')
  expect(forPaper('3x30s/side', sayEnglish)).toBe('3 × 30 s each side')
  expect(forPaper('5min', sayEnglish)).toBe('5 min')
})

test('help and added weight on a bodyweight lift are said in words to a client, in signs to a coach', () => {
  expect(amount('3x5 bw-5kg', 'pull-up')).toEqual({ shorthand: 'bw−5 kg', plain: '5 kg assisted' })
  expect(amount('3x5 bw+10kg', 'pull-up')).toEqual({
    shorthand: 'bw+10 kg',
    plain: '10 kg added',
  })
})
