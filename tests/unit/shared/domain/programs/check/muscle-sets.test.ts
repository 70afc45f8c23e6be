import { expect, test } from 'vitest'
import {
  day,
  lift,
  program,
  squat,
  work,
} from '../../../../../../src/shared/domain/programs/check/example-subject'
import {
  liftsInWeek,
  setsByMuscle,
  usualWeek,
} from '../../../../../../src/shared/domain/programs/check/muscle-sets'

const both = program([day([lift(work(3)), lift([work(4), null], { exercise: squat() })])], {
  deloads: [0],
})

test('direct work counts whole and indirect work half', () => {
  const sets = setsByMuscle(liftsInWeek(both, 0))
  expect(Object.fromEntries(sets)).toEqual({ glutes: 5, hamstrings: 1.5, quads: 4 })
})

test('sets with more than three reps in reserve are not hard and do not count', () => {
  const easy = program([day([lift(work(3, { rpe: 6 }))])])
  expect(setsByMuscle(liftsInWeek(easy, 0)).size).toBe(0)
})

test('a lift that is off is not in the week, and a deload does not stand for the others', () => {
  expect(liftsInWeek(both, 1)).toEqual([])
  expect(usualWeek(both)).toBe(1)
})
