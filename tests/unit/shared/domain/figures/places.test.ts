import { expect, test } from 'vitest'
import { placeOf } from '../../../../../src/shared/domain/figures/places'
import { poseSchema } from '../../../../../src/shared/domain/figures/pose'
import { skeletonOf } from '../../../../../src/shared/domain/figures/skeleton'

const skeleton = skeletonOf(
  poseSchema.parse({
    ...{ view: 'side', hip: [0, 0.535], trunk: 90 },
    legs: [{ thigh: -90, shank: -90 }],
    arms: [{ upper: -90, fore: 0 }],
  }),
)

test('a bar on the back lies behind the shoulder, one in front before it', () => {
  expect(placeOf('back', skeleton)[0]).toBeLessThan(0)
  expect(placeOf('front', skeleton)[0]).toBeGreaterThan(0)
  expect(placeOf([0.3, 0.4], skeleton)).toEqual([0.3, 0.4])
})

test('from the front a weight at the chest is in the middle of the body', () => {
  const front = skeletonOf(
    poseSchema.parse({
      ...{ view: 'front', hip: [0, 0.535] },
      legs: [{ thigh: -90, shank: -90 }],
      arms: [{ upper: -90, fore: 0 }],
    }),
  )
  expect(placeOf('chest', front)[0]).toBeCloseTo(0, 6)
})
