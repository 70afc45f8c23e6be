import { expect, test } from 'vitest'
import { sheetOf } from '../../../../../src/shared/domain/programs/program-sheet'
import {
  estimateCells,
  estimateDay,
  estimateWeek,
} from '../../../../../src/shared/domain/programs/sheet-estimate'
import { block, dana, row } from '../../../../support/sheet-builders'

const drill = row('cat-cow', [], { kind: 'warm-up', dose: '2x10' })
const thrust = row('hip-thrust', ['4x5 100kg @8', '2x5'])
const split = row('split-squat', ['3x8 20kg'], { label: 'B' })
const sheet = sheetOf(block([drill, thrust, split], 2), dana())

test('a week counts sets, and tonnage with both dumbbells and both sides', () => {
  const week = estimateWeek(sheet, 0)
  expect(week.workSets).toBe(7)
  expect(week.tonnageMg / 1e6).toBe(4 * 5 * 100 + 3 * 8 * 20 * 2 * 2)
  expect(week.muscles[0]).toMatchObject({ muscle: 'glutes', sets: 7 })
})

test('a day of one day a week comes to the week, its drills take minutes', () => {
  const [day] = sheet.days
  if (!day) throw new Error('no day')
  const { minutes } = estimateDay(day, 0, sheet.context)
  expect(minutes).toBe(estimateWeek(sheet, 0).minutes)
  expect(minutes).toBeGreaterThan(
    estimateDay({ ...day, rows: day.rows.slice(1) }, 0, sheet.context).minutes,
  )
})

test('mean intensity is of the lift’s own max', () => {
  expect(estimateWeek(sheet, 0).meanIntensity).toBeCloseTo((100 / 128) * 100, 5)
})

test('chosen cells are summed alone', () => {
  const [, entry] = sheet.days[0]?.rows ?? []
  if (!entry) throw new Error('no row')
  const chosen = estimateCells([{ row: entry, week: 1 }], sheet.context)
  expect([chosen.workSets, chosen.tonnageMg / 1e6]).toEqual([2, 1000])
})
