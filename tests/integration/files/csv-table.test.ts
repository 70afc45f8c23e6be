import { expect, test } from 'vitest'
import { readTable, TABLE_CAPS } from '../../../src/main/files/csv-table'
import { accepted, refusalOf } from '../../support/outcome'
import { csvOf, hevyTable, strongTable } from '../../support/training-logs'

const table = strongTable([{ Notes: 'belt, "the old one"\nknees out' }, { 'Set Order': '2' }])

test.each([[','], [';'], ['\t'], ['|']])(
  'a file separated by "%s" gives the same table',
  (sign) => {
    expect(accepted(readTable(csvOf(table, sign)))).toEqual(table)
  },
)

test('decimal commas in every row do not pass for the separator', () => {
  const text = 'Date;Exercise Name;Set Order;Weight (kg)\n4;Squat;1,0;62,5\n4;Squat;2,0;62,5\n'
  expect(accepted(readTable(text)).rows[0]?.cells).toEqual(['4', 'Squat', '1,0', '62,5'])
})

test.each([
  ['Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['old Mac', (text: string) => text.replaceAll('\n', '\r')],
  ['mixed', (text: string) => text.replace('\n', '\r\n')],
  ['no last', (text: string) => text.trimEnd()],
  ['marked', (text: string) => `\ufeff${text}`],
  ['spreadsheet-led', (text: string) => `sep=,\n${text}`],
])('%s line ends change nothing', (_kind, change) => {
  expect(accepted(readTable(change(csvOf(table))))).toEqual(table)
})

test('blank lines do not count as rows, but keep the numbers a spreadsheet shows', () => {
  const lines = csvOf(hevyTable([{}, {}])).split('\n')
  const text = [lines[0], '', lines[1], ',,,,', '  ', lines[2], ''].join('\n')
  expect(accepted(readTable(text)).rows.map(({ row }) => row)).toEqual([3, 6])
})

test('a file that ends inside a quotation mark keeps every row before, and lists the tail', () => {
  const text = csvOf(hevyTable([{}, {}, {}]))
  const cut = text.slice(0, text.lastIndexOf('Hip Thrust') + 3)
  const { rows } = accepted(readTable(cut))
  expect(rows.map(({ row, damage }) => [row, damage])).toEqual([
    [2, undefined],
    [3, undefined],
    [4, 'open-quote'],
  ])
})

test('a quotation mark that is never closed costs its own line only', () => {
  const text = 'a,b\n1,2\n3,"4\n5,6\n7,8\n'
  const { rows } = accepted(readTable(text))
  expect(rows.map(({ row, cells, damage }) => [row, cells.join('|'), damage])).toEqual([
    [2, '1|2', undefined],
    [3, '', 'open-quote'],
    [4, '5|6', undefined],
    [5, '7|8', undefined],
  ])
})

test('a cell beyond 64 KB costs its row only', () => {
  const huge = hevyTable([{ exercise_notes: 'x'.repeat(TABLE_CAPS.cell + 1) }, {}])
  const { rows } = accepted(readTable(csvOf(huge)))
  expect(rows.map(({ damage }) => damage)).toEqual(['huge-cell', undefined])
})

test('too many columns and too many rows are refused', () => {
  expect(refusalOf(readTable(`${'x,'.repeat(TABLE_CAPS.columns)}y\n1\n`))).toBe(
    'This file has more than 200 columns, so it is not a training log.',
  )
  expect(refusalOf(readTable(`a,b\n${'1,2\n'.repeat(TABLE_CAPS.rows + 1)}`))).toBe(
    'This file has more than 200000 rows. Export a shorter time span.',
  )
  expect(accepted(readTable(`a,b\n${'1,2\n'.repeat(10)}`)).rows).toHaveLength(10)
})

test('a file of nothing but line breaks has no header', () => {
  expect(refusalOf(readTable('\n\n\n'))).toContain('no header row')
  expect(refusalOf(readTable('"never closed'))).toContain('no header row')
})
