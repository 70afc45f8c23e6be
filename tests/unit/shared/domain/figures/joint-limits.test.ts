import { expect, test } from 'vitest'
import {
  elbowFlexion,
  hipFlexion,
  jointFaults,
  kneeFlexion,
} from '../../../../../src/shared/domain/figures/joint-limits'
import { poseSchema } from '../../../../../src/shared/domain/figures/pose'
import { skeletonOf } from '../../../../../src/shared/domain/figures/skeleton'

const standing = (change: object) =>
  skeletonOf(
    poseSchema.parse({
      ...{ view: 'side', hip: [0, 0.535], trunk: 90 },
      legs: [{ thigh: -90, shank: -90 }],
      arms: [{ upper: -90, fore: -90 }],
      ...change,
    }),
  )

test('a body that stands straight bends nothing', () => {
  const { legs, arms } = standing({})
  expect(kneeFlexion(legs.near)).toBeCloseTo(0)
  expect(elbowFlexion(arms.near)).toBeCloseTo(0)
  expect(hipFlexion(legs.near, 90)).toBeCloseTo(0)
  expect(jointFaults(standing({}))).toEqual([])
})

test('a knee, an elbow and a hip that fold through themselves are refused', () => {
  const folded = [{ thigh: -90, shank: 80 }]
  expect(jointFaults(standing({ legs: folded }))).toMatchObject([
    { joint: 'knee', side: 'near' },
    { joint: 'knee', side: 'far' },
  ])
  expect(jointFaults(standing({ arms: [{ upper: -90, fore: 80 }] }))[0]?.joint).toBe('elbow')
  expect(jointFaults(standing({ legs: [{ thigh: 80, shank: 0 }] }))[0]?.joint).toBe('hip')
})
