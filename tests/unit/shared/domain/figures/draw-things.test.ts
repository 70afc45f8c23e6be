import { expect, test } from 'vitest'
import { drawThing, placeOf } from '../../../../../src/shared/domain/figures/draw-things'
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

test('a bench stands behind the body, a bar before it', () => {
  const bench = drawThing({ is: 'bench', x: 0, width: 0.5, height: 0.25 }, skeleton)
  const bar = drawThing({ is: 'barbell', at: 'hands', small: false }, skeleton)
  expect([bench.before.length, bar.behind.length]).toEqual([0, 0])
  expect([bench.behind.length, bar.before.length].every((count) => count > 0)).toBe(true)
})
