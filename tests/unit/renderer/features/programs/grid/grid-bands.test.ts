import { expect, test } from 'vitest'
import { createBandMaker } from '../../../../../../src/renderer/features/programs/grid/grid-bands'
import type { ExerciseCard } from '../../../../../../src/shared/contract/exercises'
import { sheetOf } from '../../../../../../src/shared/domain/programs/program-sheet'
import { sayEnglish } from '../../../../../../src/shared/messages/say'
import { say } from '../../../../../support/outcome'
import { block, dana, row } from '../../../../../support/sheet-builders'

const words = { say: sayEnglish, tell: say, locale: 'en-GB' }
const draw = () => createBandMaker({ words })
const thrust = row('hip-thrust', ['4x5 @7 r2:30', '@8', null, null])
const drill = row('cat-cow', [], { kind: 'warm-up', dose: '2x10' })

test('own text stands beside its load, inherited text is faint, rest has its own column', () => {
  const [band] = draw()(sheetOf(block([drill, thrust]), dana()), 1)
  expect(band?.heading).toBe('Lower A')
  expect(band?.side).toMatch(/^Mon · ≈ \d+ min$/)
  const [warmUp, lift] = band?.rows ?? []
  expect(warmUp?.weeks[0]).toEqual({ text: '2x10' })
  expect(lift?.weeks[1]).toMatchObject({ text: '@8', resolved: '≈ 105' })
  expect(lift?.weeks[2]).toMatchObject({ text: '', inherited: '4x5 @8', resolved: '≈ 105' })
  expect(lift?.trailing).toEqual([{ text: '', resolved: '2:30' }])
})

test('a missing max is asked for once in a row, where there is room', () => {
  const [band] = draw()(sheetOf(block([thrust]), dana({ maxes: [] })), 1)
  const asks = band?.rows[0]?.weeks.map(({ ask }) => ask)
  expect(asks).toEqual(['needs a max', undefined, undefined, undefined])
})

test('an edited row is drawn anew, its neighbours stay the same', () => {
  const [context, squat] = [dana(), row('front-squat', ['3x6 70%', null, null, null])]
  const make = draw()
  const before = sheetOf(block([thrust, squat]), context)
  const edited = { ...squat, cells: ['3x6 75%', null, null, null] }
  const [first] = make(before, 1)
  const [second] = make(sheetOf(block([thrust, edited]), context, before), 1)
  expect(second?.rows[0]).toBe(first?.rows[0])
  expect(second?.rows[1]).not.toBe(first?.rows[1])
})

test('an exercise that is still to be completed says so once its card is there', () => {
  const sheet = sheetOf(block([thrust]), dana())
  const make = draw()
  const [known] = make(sheet, 1)
  const [asking] = make(sheet, 1, new Map([['hip-thrust', { isComplete: false } as ExerciseCard]])) // as: only this is read of a card
  expect(known?.rows[0]?.exercise.hint).toBeUndefined()
  expect(asking?.rows[0]?.exercise.hint).toBe('new')
  expect(make(sheet, 1, new Map())[0]?.rows[0]?.exercise.hint).toBeUndefined()
})

test('rows of a superset share a bracket', () => {
  const rows = [row('hip-thrust', [], { label: 'B1' }), row('plank', [], { label: 'B2' })]
  const [band] = draw()(sheetOf(block(rows), dana()), 1)
  expect(band?.rows.map(({ group }) => group)).toEqual(['B', 'B'])
})
