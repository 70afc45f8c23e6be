import { expect, test } from 'vitest'
import { poseSchema } from '../../../../../src/shared/domain/figures/pose'

const pose = {
  view: 'side',
  hip: [0, 0.5],
  trunk: 90,
  legs: [{ foot: [0, 0.045] }],
  arms: [{ upper: -90, fore: -90 }],
}

test('a pose is a few numbers, the rest has usual values', () => {
  expect(poseSchema.parse(pose)).toMatchObject({
    head: 0,
    things: [],
    legs: [{ toe: 0, knee: 'forward' }],
  })
})

test.each([
  ['an unknown thing', { things: [{ is: 'trampoline' }] }],
  ['three legs', { legs: [pose.legs[0], pose.legs[0], pose.legs[0]] }],
  ['a hip on the moon', { hip: [0, 40] }],
  ['an unknown field', { tail: 3 }],
])('%s is refused', (_, change) => {
  expect(poseSchema.safeParse({ ...pose, ...change }).success).toBe(false)
})
