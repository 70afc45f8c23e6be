import { expect, test } from 'vitest'
import { recogniseLog } from '../../../../../src/shared/domain/imports/recognise'
import { findDayOrder, startReading } from '../../../../../src/shared/domain/imports/start-reading'
import { accepted } from '../../../../support/outcome'
import { hevyTable } from '../../../../support/training-logs'

function orderOf(...starts: string[]) {
  const table = hevyTable(starts.map((start_time) => ({ start_time })))
  return findDayOrder(table, accepted(recogniseLog(table.header)).columns)
}

test('one day above 12 settles 03/04 for the whole file', () => {
  expect(orderOf('03/04/2026', '22/04/2026')).toBe('day-first')
  expect(orderOf('03/04/2026', '04/22/2026')).toBe('month-first')
})

test('03/04 alone, or a file that contradicts itself, is a question for the coach', () => {
  expect(orderOf('03/04/2026', '05/04/2026')).toBe('ask')
  expect(orderOf('22/04/2026', '04/22/2026', '03/04/2026')).toBe('ask')
})

test('days with a month name or the year first leave nothing to ask', () => {
  expect(orderOf('15 Sep 2025, 07:48', '2025-09-03')).toBe('day-first')
  expect(orderOf()).toBe('day-first')
})

test('the decimals of the whole file decide how a load is read', () => {
  const table = hevyTable([{ weight_kg: '1,250' }, { weight_kg: '62,5' }])
  const { columns } = accepted(recogniseLog(table.header))
  const reading = startReading(table, columns, { unit: 'kg', dayOrder: 'month-first' })
  expect(reading.mark).toBe('comma')
  expect(reading.unit).toBe('kg')
  expect(reading.momentOf('03/04/2026')).toEqual({ day: '2026-03-04' })
  expect(reading.momentOf('03/04/2026')).toBe(reading.momentOf('03/04/2026'))
})
