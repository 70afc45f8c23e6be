import { expect, test } from 'vitest'
import {
  dayCell,
  emptyCell,
  numberCell,
  sayTable,
  textCell,
} from '../../../../../../src/shared/domain/progress/charts/chart-table'
import { day, words } from '../rows'

test('the table reads like the chart, numbers at the end of their column', () => {
  const table = sayTable(
    {
      caption: 'Squat',
      columns: ['Date', 'e1RM kg', 'Note'],
      rows: [
        [dayCell(day(0)), numberCell(127.04, 1), textCell('record')],
        [dayCell(day(4)), emptyCell, emptyCell],
      ],
    },
    words,
  )
  expect(table.columns.map(({ isNumber }) => isNumber)).toEqual([false, true, false])
  expect(table.rows[0]?.map(({ text }) => text)).toEqual(['7 Sept 2026', '127', 'record'])
  expect(table.rows[1]?.map(({ text }) => text)).toEqual(['11 Sept 2026', '', ''])
})

test('a missing number is empty and never zero', () => {
  expect(numberCell(undefined, 1)).toEqual(emptyCell)
  expect(numberCell(0, 1)).toEqual({ kind: 'number', value: 0, digits: 1 })
  expect(textCell('')).toEqual(emptyCell)
})

test('a note stands behind its number on screen and is not part of the number', () => {
  const table = { caption: '', columns: ['Load'], rows: [[numberCell(102.06, 1, '225 lb')]] }
  expect(sayTable(table, words).rows[0]?.[0]).toEqual({ text: '102.1 (225 lb)', isNumber: true })
})
