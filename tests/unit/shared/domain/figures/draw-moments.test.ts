import { expect, test } from 'vitest'
import { figureOf } from '../../../../../src/shared/domain/figures/built-in-figures'
import { drawMoments } from '../../../../../src/shared/domain/figures/draw-moments'

const squat = figureOf('back-squat') ?? { moments: [] }

test('the moments of a lift have one scale and stand on one floor', () => {
  const { box, moments } = drawMoments(squat)
  expect(moments.map(({ at }) => at)).toEqual(['start', 'end'])
  expect(moments.map(({ drawing }) => drawing.box)).toEqual([box, box])
  const floors = moments.map(({ drawing }) => drawing.strokes[0])
  expect(floors[0]).toEqual(floors[1])
  expect(box.top - box.bottom).toBeGreaterThan(0.95)
})

test.each([1, 2.5, 0.5])(
  'a box of shape %d is grown, never cut, and keeps the floor at its foot',
  (shape) => {
    const tight = drawMoments(squat).box
    const { box } = drawMoments(squat, shape)
    expect((box.right - box.left) / (box.top - box.bottom)).toBeCloseTo(shape, 6)
    expect(box.bottom).toBe(tight.bottom)
    expect(box.top).toBeGreaterThanOrEqual(tight.top)
    expect(box.left).toBeLessThanOrEqual(tight.left)
    expect(box.left + box.right).toBeCloseTo(tight.left + tight.right, 6)
  },
)
