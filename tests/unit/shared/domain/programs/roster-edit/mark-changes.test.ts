import { expect, test } from 'vitest'
import { markChanges } from '../../../../../../src/shared/domain/programs/roster-edit/mark-changes'

test('only the words that differ are marked, on both sides', () => {
  expect(markChanges('4x5 70% r2:00', '4x5 72.5% r2:00')).toEqual({
    before: [
      { text: '4x5', isChanged: false },
      { text: '70%', isChanged: true },
      { text: 'r2:00', isChanged: false },
    ],
    after: [
      { text: '4x5', isChanged: false },
      { text: '72.5%', isChanged: true },
      { text: 'r2:00', isChanged: false },
    ],
  })
})

test('what is added or gone at an end is marked alone', () => {
  expect(markChanges('4x5', '4x5 @9 3010').after).toEqual([
    { text: '4x5', isChanged: false },
    { text: '@9 3010', isChanged: true },
  ])
  expect(markChanges('', '3x8').before).toEqual([])
})
