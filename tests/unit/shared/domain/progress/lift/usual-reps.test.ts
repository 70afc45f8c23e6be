import { expect, test } from 'vitest'
import { bySession } from '../../../../../../src/shared/domain/progress/lift/session-sets'
import { usualReps } from '../../../../../../src/shared/domain/progress/lift/usual-reps'
import { course, day, session } from '../rows'

test('each session votes once, so one day of many sets does not decide', () => {
  const rows = [
    ...session(day(0), ['80 x 5', '80 x 5', '80 x 5', '80 x 5', '80 x 5']),
    ...session(day(4), '60 x 12'),
    ...session(day(8), '60 x 12'),
  ]
  expect(usualReps(bySession(rows))).toBe(12)
})

test('of two numbers as frequent the larger is usual', () => {
  expect(usualReps(bySession(course(['60 x 10', '60 x 12'])))).toBe(12)
})

test('a lift that is held has no usual reps', () => {
  expect(usualReps(bySession(session(day(0), 'bw', { seconds: 60 })))).toBeUndefined()
})
