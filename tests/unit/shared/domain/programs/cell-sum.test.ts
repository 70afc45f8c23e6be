import { expect, test } from 'vitest'
import { sumOfCell } from '../../../../../src/shared/domain/programs/cell-sum'
import { sheetRow } from '../../../../../src/shared/domain/programs/sheet-row'
import { load } from '../../../../../src/shared/domain/units/load'
import { block, dana, row } from '../../../../support/sheet-builders'

function summed(text: string, exercise = 'hip-thrust') {
  const context = dana()
  const sheet = sheetRow(row(exercise, [text]), block([], 1).weeks, context)
  const [cell] = sheet.cells
  if (!cell) throw new Error('no cell')
  return sumOfCell(sheet, cell, context)
}

test('a cell brings its load, reps, effort and the max to the calculators', () => {
  expect(summed('4x5 80% @8')).toEqual({
    unit: 'kg',
    load: load(102.5, 'kg'),
    reps: 5,
    rpe: 8,
    oneRepMax: load(128, 'kg'),
  })
})

test('warm-ups are passed over, ranges start low, RIR is said as RPE', () => {
  expect(summed('wu 2x5 40%; 3x8-12 2RIR')).toMatchObject({ reps: 8, rpe: 8 })
  expect(summed('work to 3RM')).toMatchObject({ reps: 3 })
  expect(summed('2x8 fail')).toMatchObject({ rpe: 10 })
})

test('what a cell does not say is absent', () => {
  expect(summed('3x30s', 'plank')).toEqual({ unit: 'kg' })
  expect(summed('3x8 bw+10kg', 'pull-up').load).toBeUndefined()
})
