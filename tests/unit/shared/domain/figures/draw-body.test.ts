import { expect, test } from 'vitest'
import {
  drawArm,
  drawHead,
  drawLeg,
  drawLegEdge,
  drawNearArm,
  drawTrunk,
} from '../../../../../src/shared/domain/figures/draw-body'
import { poseSchema } from '../../../../../src/shared/domain/figures/pose'
import { skeletonOf } from '../../../../../src/shared/domain/figures/skeleton'

const skeleton = skeletonOf(
  poseSchema.parse({
    ...{ view: 'side', hip: [0, 0.535], trunk: 90 },
    legs: [{ thigh: -90, shank: -90 }],
    arms: [{ upper: -90, fore: -90 }],
  }),
)

test('the near arm has a white edge behind it, the far one none', () => {
  expect(drawNearArm(skeleton.arms.near)[0]?.tone).toBe('paper')
  expect(drawArm(skeleton.arms.far, 'far').every(({ tone }) => tone === 'far')).toBe(true)
})

test('the edge of a leg is white only; leg and trunk are dark', () => {
  expect(drawLegEdge(skeleton.legs.near).every(({ tone }) => tone === 'paper')).toBe(true)
  const dark = [...drawLeg(skeleton.legs.near, 'near'), ...drawTrunk(skeleton)]
  expect(dark.every(({ tone }) => tone === 'near')).toBe(true)
})

test('from the side a nose tells where the face looks', () => {
  const [skull, nose] = drawHead(skeleton)
  expect(skull?.kind === 'disc' && nose?.kind === 'capsule' && nose.to[0] > skull.at[0]).toBe(true)
  expect(drawHead({ ...skeleton, face: null })).toHaveLength(1)
})

test('the head of somebody who bows towards the reader has a white edge before the trunk', () => {
  const bowed = skeletonOf(
    poseSchema.parse({
      ...{ view: 'front', hip: [0, 0.5], seen: 0.3 },
      legs: [{ thigh: -90, shank: -90 }],
      arms: [{ upper: -90, fore: -90 }],
    }),
  )
  expect(drawHead(bowed).map(({ tone }) => tone)).toEqual(['paper', 'near'])
})
