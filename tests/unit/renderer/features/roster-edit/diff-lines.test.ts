import { expect, test } from 'vitest'
import {
  chosenOf,
  diffLines,
  flipped,
  heightOf,
  tickableAt,
  tickOf,
} from '../../../../../src/renderer/features/roster-edit/diff-lines'
import { previewOf } from './preview-of'

const preview = previewOf({ Ana: ['a1', 'a2'], Ben: ['b1'] })
const lines = diffLines(preview)

test('the diff stands by client and program, day, and row', () => {
  expect(lines.map(({ kind }) => kind)).toEqual([
    'program',
    'day',
    'row',
    'row',
    'program',
    'day',
    'row',
  ])
  expect(tickableAt(lines)).toEqual([0, 2, 3, 4, 6])
  expect(lines.map(heightOf)).toEqual([40, 26, 32, 32, 40, 26, 32])
})

test('unticking a row leaves its client partly ticked, unticking the client unticks all its rows', () => {
  const [head, , first] = lines
  if (!head || !first) throw new Error('no lines')
  const withoutFirst = flipped(first, new Set())
  expect(tickOf(first, withoutFirst)).toBe('none')
  expect(tickOf(head, withoutFirst)).toBe('some')
  const all = flipped(head, withoutFirst)
  expect(tickOf(head, all)).toBe('all')
  expect(tickOf(head, flipped(head, all))).toBe('none')
})

test('what is ticked goes back with the stamps of its programs alone', () => {
  expect(chosenOf(preview, new Set(['b1']))).toEqual({
    clients: 1,
    rowIds: ['a1', 'a2'],
    stamps: [{ programId: 'program Ana', stamp: 'stamp Ana' }],
  })
  expect(chosenOf(preview, new Set(['a1', 'a2', 'b1']))).toEqual({
    clients: 0,
    rowIds: [],
    stamps: [],
  })
})
