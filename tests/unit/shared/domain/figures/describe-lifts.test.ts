import { expect, test } from 'vitest'
import { describeLifts } from '../../../../../src/shared/domain/figures/describe-lifts'
import { poseSchema } from '../../../../../src/shared/domain/figures/pose'
import { postureOf } from '../../../../../src/shared/domain/figures/posture'
import { skeletonOf } from '../../../../../src/shared/domain/figures/skeleton'
import { sayEnglish } from '../../../../../src/shared/messages/say'

const hanging = {
  ...{ view: 'side', posture: 'hanging', hip: [0, 0.56], trunk: 90 },
  arms: [{ hand: [0, 1.19] }],
}
const lying = {
  ...{ view: 'side', hip: [0, 0.06], trunk: 180 },
  ...{ legs: [{ foot: [0.27, 0.045] }], arms: [{ upper: 0, fore: 0 }] },
}
const onSide = {
  ...{ view: 'front', posture: 'lyingOnSide', hip: [0, 0.11], trunk: 180 },
  arms: [{ upper: 180, fore: 180 }],
}

test.each([
  ['', { ...hanging, legs: [{ thigh: -90, shank: -90 }] }],
  ['legs raised', { ...hanging, legs: [{ thigh: 0, shank: 0 }] }],
  ['knees raised', { ...hanging, legs: [{ thigh: 20, shank: -80 }] }],
  ['', lying],
  ['head and shoulders up', { ...lying, trunk: 158, round: 44 }],
  ['knees raised', { ...lying, legs: [{ thigh: 88, shank: 0 }] }],
  [
    'one leg lifted',
    {
      ...onSide,
      legs: [
        { thigh: 35, shank: 35 },
        { thigh: 0, shank: 0 },
      ],
    },
  ],
  [
    'shoulders lifted',
    {
      ...{ view: 'front', hip: [0, 0.53], shrug: 0.04 },
      ...{ legs: [{ thigh: -88, shank: -88 }], arms: [{ upper: -88, fore: -88 }] },
    },
  ],
])('%s', (says, raw) => {
  const pose = poseSchema.parse(raw)
  const skeleton = skeletonOf(pose)
  const words = describeLifts(pose, postureOf(pose, skeleton), skeleton)
  expect(words.map(({ key }) => sayEnglish(key)).join()).toBe(says)
})
