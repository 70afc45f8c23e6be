import { expect, test } from 'vitest'
import { readHead } from '../../../../../src/shared/domain/imports/read-head'
import { recogniseLog } from '../../../../../src/shared/domain/imports/recognise'
import { startReading } from '../../../../../src/shared/domain/imports/start-reading'
import { accepted, refusalOf } from '../../../../support/outcome'
import { type HevyCells, hevyTable } from '../../../../support/training-logs'

function headOf(row: HevyCells) {
  const table = hevyTable([row])
  const { columns } = accepted(recogniseLog(table.header))
  const [line] = table.rows
  if (!line) throw new Error('no row')
  return readHead(line, startReading(table, columns, { unit: undefined, dayOrder: 'day-first' }))
}

test('a row belongs to a workout and an exercise', () => {
  expect(accepted(headOf({ description: 'tired\\nbut fine', exercise_title: 'Plank ' }))).toEqual({
    title: 'Lower A',
    start: { day: '2026-05-04', time: '17:30' },
    exercise: 'Plank',
    sessionNote: 'tired\nbut fine',
  })
})

test('a row without a day that exists, or without an exercise, cannot be placed', () => {
  expect(refusalOf(headOf({ start_time: '' }))).toBe('This row has no day.')
  expect(refusalOf(headOf({ start_time: 'soon' }))).toBe('"soon" is not a day Rackside can read.')
  expect(refusalOf(headOf({ start_time: '31 Feb 2026, 07:00' }))).toBe(
    'There is no such day: "31 Feb 2026, 07:00".',
  )
  expect(refusalOf(headOf({ exercise_title: ' \u200b ' }))).toBe('This row names no exercise.')
})
