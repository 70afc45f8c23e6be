import { expect, test } from 'vitest'
import {
  exercise,
  legExtension,
  squat,
  work,
} from '../../../../../../src/shared/domain/programs/check/example-subject'
import {
  goesToFailure,
  isBarbellHipThrust,
  isHard,
  isHipThrust,
  isMainLift,
  mainMuscles,
  topLoadMg,
  topPercent,
  topSet,
} from '../../../../../../src/shared/domain/programs/check/read-work'

const ramped = {
  ...work(1, { kg: 60, percent: 60 }),
  sets: [
    ...work(1, { kg: 60, percent: 60 }).sets,
    ...work(1, { kg: 90, percent: 90, rpe: 9 }).sets,
  ],
}

test('the top set is the heaviest', () => {
  expect(topSet(ramped)?.rpe).toBe(9)
  expect(topLoadMg(ramped)).toBe(90_000_000)
  expect(topPercent(ramped)).toBe(90)
  expect(topPercent(work(3))).toBeUndefined()
})

test('open sets go to failure unless an effort is written', () => {
  expect(goesToFailure(work(1, { isOpen: true }))).toBe(true)
  expect(goesToFailure(work(1, { isOpen: true, rpe: 8 }))).toBe(false)
  expect(goesToFailure(work(1, { rpe: 10 }))).toBe(true)
})

test('a set without an effort is taken as hard', () => {
  expect([isHard({}), isHard({ rpe: 7 }), isHard({ rpe: 6.5 })]).toEqual([true, true, false])
})

test('hip thrusts are known by family or by the bar on the hips; one joint makes no main lift', () => {
  expect(isHipThrust(exercise())).toBe(true)
  expect(isHipThrust(squat())).toBe(false)
  expect(isBarbellHipThrust(exercise({ loadType: 'bodyweight' }))).toBe(false)
  expect(isMainLift({ exercise: legExtension() })).toBe(false)
  expect([...mainMuscles(exercise())]).toEqual(['glutes'])
})
