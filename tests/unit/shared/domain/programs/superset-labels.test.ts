import { expect, test } from 'vitest'
import {
  groupLetter,
  groupRows,
  nextLabel,
  supersetOf,
  ungroupRows,
} from '../../../../../src/shared/domain/programs/superset-labels'

const day = (...labels: string[]) => labels.map((label, i) => ({ id: `r${i}`, label }))
const labelsAfter = (rows: ReturnType<typeof day>, changed: ReturnType<typeof groupRows>) =>
  rows.map(({ id, label }) => changed.find((row) => row.id === id)?.label ?? label)

test('two rows made a superset share a letter, and the rows behind move up', () => {
  const rows = day('A', 'B', 'C', 'D')
  expect(labelsAfter(rows, groupRows(rows, new Set(['r1', 'r2'])))).toEqual(['A', 'B1', 'B2', 'C'])
})

test('only rows whose label changes are named', () => {
  const rows = day('A', 'B', 'C')
  expect(groupRows(rows, new Set(['r0', 'r1'])).map(({ id }) => id)).toEqual(['r0', 'r1', 'r2'])
  expect(groupRows(day('A1', 'A2', 'B'), new Set(['r0', 'r1']))).toEqual([])
})

test('a superset that is taken apart gives each row its own letter', () => {
  const rows = day('A', 'B1', 'B2', 'C')
  expect(labelsAfter(rows, ungroupRows(rows, new Set(['r1', 'r2'])))).toEqual(['A', 'B', 'C', 'D'])
})

test('rows without a label get one as soon as the day is grouped', () => {
  const rows = day('', '', '')
  expect(labelsAfter(rows, groupRows(rows, new Set(['r0', 'r1'])))).toEqual(['A1', 'A2', 'B'])
})

test('a new row takes the letter after the last one, also behind Z', () => {
  expect([nextLabel([]), nextLabel(day('A', 'B1', 'B2')), nextLabel(day('Z'))]).toEqual([
    'A',
    'C',
    'AA',
  ])
})

test('a letter alone is no superset', () => {
  expect([supersetOf('A'), supersetOf('b2'), groupLetter('B2'), groupLetter('')]).toEqual([
    undefined,
    'B',
    'B',
    '',
  ])
})
