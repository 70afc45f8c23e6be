import { expect, it } from 'vitest'
import { weekDropTarget } from '../../../../../../src/renderer/ui/grid/moving/week-drop'
import { weekColumns } from '../training-week'

const weeks = weekColumns(4)
const ids = weeks.map(({ id }) => id)
const drop = (from: number, over: number, edge: 'before' | 'after') => {
  const [dragged = '', column = ''] = [ids[from - 1], ids[over - 1]]
  const to = weekDropTarget(weeks, dragged, { column, edge })
  return to === null ? null : ids.indexOf(to) + 1
}

it('takes the place the mark shows, forwards and backwards', () => {
  expect(drop(1, 3, 'after')).toBe(3)
  expect(drop(1, 3, 'before')).toBe(2)
  expect(drop(4, 2, 'before')).toBe(2)
  expect(drop(4, 2, 'after')).toBe(3)
})

it('stays where it is between its own neighbours', () => {
  expect(drop(2, 2, 'after')).toBeNull()
  expect(drop(2, 1, 'after')).toBeNull()
  expect(drop(2, 3, 'before')).toBeNull()
})

it('goes nowhere outside of the weeks', () => {
  expect(weekDropTarget(weeks, ids[0] ?? '', { column: 'exercise', edge: 'after' })).toBeNull()
})
