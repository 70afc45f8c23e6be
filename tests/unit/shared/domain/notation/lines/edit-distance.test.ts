import { expect, it } from 'vitest'
import { editDistance } from '../../../../../../src/shared/domain/notation/lines/edit-distance'

it('counts a slip of the finger as one edit', () => {
  const edits = (typed: string) => editDistance(typed, 'tempo', 2)
  expect(['tempo', 'tmepo', 'tempoo', 'tepo', 'tenpo', 'tmepoo'].map(edits)).toEqual([
    0, 1, 1, 1, 1, 2,
  ])
})

it('gives up where the words differ too much in length', () => {
  expect(editDistance('t', 'tempo', 2)).toBe(3)
})
