import { expect, test } from 'vitest'
import { drawThing } from '../../../../../src/shared/domain/figures/draw-things'
import { poseSchema } from '../../../../../src/shared/domain/figures/pose'
import { skeletonOf } from '../../../../../src/shared/domain/figures/skeleton'

const skeleton = skeletonOf(
  poseSchema.parse({
    ...{ view: 'side', hip: [0, 0.535], trunk: 90 },
    legs: [{ thigh: -90, shank: -90 }],
    arms: [{ upper: -90, fore: 0 }],
  }),
)

test('a bench stands behind the body, a bar before it', () => {
  const bench = drawThing({ is: 'bench', x: 0, width: 0.5, height: 0.25 }, skeleton)
  const bar = drawThing({ is: 'barbell', at: 'hands', small: false }, skeleton)
  expect([bench.before.length, bar.behind.length]).toEqual([0, 0])
  expect([bench.behind.length, bar.before.length].every((count) => count > 0)).toBe(true)
})

test('a ball ends at its radius', () => {
  const [ring] = drawThing({ is: 'ball', at: [0, 0.2], radius: 0.2 }, skeleton).behind
  expect(ring?.kind === 'ring' ? ring.radius + ring.width / 2 : 0).toBeCloseTo(0.2, 6)
})

test('a handle shows its end from the side, and its length when it is turned', () => {
  const across = drawThing({ is: 'bar', at: 'hands', length: 0.5 }, skeleton)
  const along = drawThing({ is: 'bar', at: 'hands', length: 0.5, turn: 90 }, skeleton)
  expect(across.before.map(({ kind }) => kind)).toEqual(['disc', 'disc'])
  expect(along.before.map(({ kind }) => kind)).toEqual(['line', 'line'])
})
