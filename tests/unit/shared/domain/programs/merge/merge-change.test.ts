import { expect, test } from 'vitest'
import {
  CHANGE_KINDS,
  changeId,
  changeOf,
  takenByDefault,
  valueChange,
} from '../../../../../../src/shared/domain/programs/merge/merge-change'

test('the same difference has the same name for every client, wherever the row stands', () => {
  const one = changeOf('cell', { dayKey: 'lower', rowKey: 'squat', weekKey: 'w2' })
  expect(one.id).toBe(changeId('cell', { rowKey: 'squat', weekKey: 'w2' }))
  expect(new Set(CHANGE_KINDS.map((kind) => changeId(kind, {}))).size).toBe(CHANGE_KINDS.length)
})

test('only what follows from nothing but the template is taken unasked', () => {
  const changes = [
    changeOf('name', {}),
    changeOf('goal', { isConflict: true }),
    changeOf('week-add', { isPast: true }),
    changeOf('week-remove', { isLocked: true }),
  ]
  expect([...takenByDefault(changes)]).toEqual(['name'])
})

test('a value is a change when the template moved it, a conflict when the copy moved it elsewhere', () => {
  const told = (base: string, mine: string, theirs: string) =>
    valueChange('name', { base, mine, theirs }, {}).map(({ isConflict }) => isConflict)
  expect(told('a', 'a', 'b')).toEqual([false])
  expect(told('a', 'c', 'b')).toEqual([true])
  expect(told('a', 'b', 'b')).toEqual([])
  expect(told('a', 'b', 'a')).toEqual([])
})
