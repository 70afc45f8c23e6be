import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { chartCsv } from '../../../../../../src/shared/domain/progress/charts/chart-csv'
import {
  dayCell,
  emptyCell,
  numberCell,
  textCell,
} from '../../../../../../src/shared/domain/progress/charts/chart-table'
import { day } from '../rows'

function csv(...row: Parameters<typeof chartCsv>[0]['rows'][number]) {
  return chartCsv({ caption: '', columns: ['a'], rows: [row] }).split('\r\n')[1]
}

test('numbers stay numbers, days are ISO, nothing stays nothing', () => {
  expect(csv(dayCell(day(0)), numberCell(102.5, 2), numberCell(-3.25, 2), emptyCell)).toBe(
    '2026-09-07,102.5,-3.25,',
  )
})

test('a name that a spreadsheet would run as a formula is disarmed', () => {
  for (const text of ['=1+1', '+cmd', '-2 sets', '@SUM(A1)', '\t=1', ' =1', '=1']) {
    expect(csv(textCell(text))).toMatch(/^"?'/)
  }
  expect(csv(textCell('Hip thrust'))).toBe('Hip thrust')
})

test('quotes, commas and line breaks survive', () => {
  expect(csv(textCell('bench, "paused"'))).toBe('"bench, ""paused"""')
})

test('any text comes back as it was, give or take the apostrophe', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
      const read = Papa.parse<string[]>(
        chartCsv({ caption: '', columns: ['x'], rows: [[textCell(text)]] }),
      ).data
      expect([text, `'${text}`]).toContain(read[1]?.[0])
    }),
    { seed: 12, numRuns: 200 },
  )
})
