import { expect, test } from 'vitest'
import { findSheetRow, sheetOf } from '../../../../../src/shared/domain/programs/program-sheet'
import { withExercises } from '../../../../../src/shared/domain/programs/sheet-context'
import { block, dana, row } from '../../../../support/sheet-builders'

const thrusts = row('hip-thrust', ['4x5 @7', '@8', null, null])
const squats = row('front-squat', ['3x6 70%', null, null, null])

test('each row of each day has a cell per week', () => {
  const sheet = sheetOf(block([thrusts, squats]), dana())
  expect(sheet.days.map(({ rows }) => rows.map(({ cells }) => cells.length))).toEqual([[4, 4]])
})

test('an edited cell makes one row anew and leaves its neighbours the same objects', () => {
  const context = dana()
  const before = sheetOf(block([thrusts, squats]), context)
  const edited = { ...squats, cells: ['3x6 75%', null, null, null] }
  const after = sheetOf(block([thrusts, edited]), context, before)
  expect(after.days[0]?.rows[0]).toBe(before.days[0]?.rows[0])
  expect(after.days[0]?.rows[1]).not.toBe(before.days[0]?.rows[1])
})

test('an unchanged day stays the same object', () => {
  const [context, program] = [dana(), block([thrusts])]
  const before = sheetOf(program, context)
  expect(sheetOf({ ...program, name: 'Glute block' }, context, before).days[0]).toBe(before.days[0])
})

test('an exercise added to the catalogue leaves every row the same object', () => {
  const context = dana()
  const program = block([thrusts, squats])
  const before = sheetOf(program, context)
  const added = [...context.exercises.values()]
    .slice(0, 1)
    .map((exercise) => ({ ...exercise, id: 'own', name: 'Zercher carry' }))
  const copies = [...context.exercises.values()].map((exercise) => ({ ...exercise }))
  const after = sheetOf(program, withExercises(context, [...added, ...copies]), before)
  expect(after.days[0]).toBe(before.days[0])
  expect(after.context.exercises.get('own')?.name).toBe('Zercher carry')
})

test('an exercise with another name or another reference lift works its rows out again', () => {
  const context = dana()
  const before = sheetOf(block([thrusts, squats]), context)
  const renamed = [...context.exercises.values()].map((exercise) =>
    exercise.id === 'hip-thrust' ? { ...exercise, name: 'Glute bridge' } : exercise,
  )
  const after = sheetOf(block([thrusts, squats]), withExercises(context, renamed), before)
  expect(after.days[0]?.rows[0]?.exerciseName).toBe('Glute bridge')
  expect(after.days[0]?.rows[1]).toBe(before.days[0]?.rows[1])
  const apart = renamed.map((exercise) =>
    exercise.id === 'front-squat' ? { ...exercise, referenceLift: 'front-squat' } : exercise,
  )
  const asks = sheetOf(block([squats]), withExercises(context, apart), before)
  expect(asks.days[0]?.rows[0]?.cells[0]?.need?.what).toBe('one-rep-max')
})

test('a new max works every row out again', () => {
  const program = block([thrusts])
  const before = sheetOf(program, dana())
  const after = sheetOf(program, dana({ maxes: [] }), before)
  expect(after.days[0]?.rows[0]?.cells[0]?.need?.what).toBe('one-rep-max')
})

test('a week that becomes a deload works every row out again', () => {
  const context = dana()
  const before = sheetOf(block([thrusts]), context)
  const after = sheetOf(block([thrusts], 4, [4]), context, before)
  expect(before.days[0]?.rows[0]?.cells[3]?.inherited).toBe('4x5 @8')
  expect(after.days[0]?.rows[0]?.cells[3]?.inherited).toBe('2x5 @6')
})

test('a row is found with its day', () => {
  const sheet = sheetOf(block([thrusts, squats]), dana())
  expect(findSheetRow(sheet, squats.id)?.row.exerciseName).toBe('Front squat')
  expect(findSheetRow(sheet, 'gone')).toBeUndefined()
})

test('a deload week follows the rule of its own program', () => {
  const program = block([row('hip-thrust', ['4x5 100kg', null])], 2, [2])
  const said = (sheet: ReturnType<typeof sheetOf>) => sheet.days[0]?.rows[0]?.cells[1]?.inherited
  const context = dana()
  expect(said(sheetOf(program, context))).toBe('2x5 90kg')
  const deloadRule = { setsLess: 75, loadLess: 20, rirMore: 2 }
  const ruled = sheetOf({ ...program, deloadRule }, context)
  expect(said(ruled)).toBe('1x5 80kg')
  expect(sheetOf({ ...program, deloadRule: { ...deloadRule } }, context, ruled).days[0]).toBe(
    ruled.days[0],
  )
})
