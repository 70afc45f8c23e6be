import { expect, test } from 'vitest'
import {
  drawFigure,
  floorLine,
  strokesOf,
  withFloor,
} from '../../../../../src/shared/domain/figures/draw-figure'
import { boxOf } from '../../../../../src/shared/domain/figures/drawing'
import { poseSchema } from '../../../../../src/shared/domain/figures/pose'

const standing = {
  ...{ view: 'side', hip: [0, 0.535], trunk: 90 },
  legs: [{ thigh: -90, shank: -90 }],
  arms: [{ upper: -90, fore: -90 }],
}
const THINGS = [
  { is: 'barbell', at: 'back' },
  { is: 'dumbbell', at: 'hands' },
  { is: 'kettlebell', at: 'near' },
  { is: 'landmine', from: [0.8, 0], to: 'hands' },
  { is: 'bag', at: 'chest' },
  { is: 'loop', at: 'knees' },
  { is: 'bench', x: 0, width: 0.5, height: 0.25 },
  { is: 'incline', from: [0, 0.2], to: [0.3, 0.5] },
  { is: 'box', x: 0, width: 0.3, height: 0.3 },
  { is: 'rack', x: 0 },
  { is: 'pull-up-bar', at: [0, 1.2] },
  { is: 'cable', from: [0.5, 1], to: 'hands' },
  { is: 'band', from: [0.5, 0], to: 'knees' },
  { is: 'pad', at: [0, 0.5] },
  { is: 'ball', at: [0, 0.2], radius: 0.2 },
  { is: 'wheel', at: 'hands' },
  { is: 'wall', x: 0.3 },
  {
    is: 'frame',
    points: [
      [0, 0],
      [0, 1],
    ],
  },
  { is: 'arrow', from: [0, 0], to: [0, 1] },
]

test('a standing figure is about as tall as its stature', () => {
  const { box } = drawFigure(poseSchema.parse(standing))
  expect(box.top - box.bottom).toBeGreaterThan(0.95)
  expect(box.top - box.bottom).toBeLessThan(1.05)
})

test.each(THINGS)('$is is drawn from the side and from the front', (thing) => {
  for (const view of ['side', 'front']) {
    const bare = drawFigure(poseSchema.parse({ ...standing, view }))
    const { strokes } = drawFigure(poseSchema.parse({ ...standing, view, things: [thing] }))
    expect(strokes.length).toBeGreaterThan(bare.strokes.length)
    expect(JSON.stringify(strokes)).not.toMatch(/null|NaN/)
  }
})

test('an arm overhead leaves the face whole: its white edge lies below the head', () => {
  const up = poseSchema.parse({ ...standing, arms: [{ upper: 92, fore: 90 }] })
  const strokes = strokesOf(up)
  const lastEdge = strokes.findLastIndex(({ tone }) => tone === 'paper')
  const lastSkull = strokes.findLastIndex(({ kind }, at) => kind === 'disc' && at > lastEdge)
  expect(lastSkull).toBeGreaterThan(lastEdge)
  const down = strokesOf(poseSchema.parse(standing))
  expect(strokes.length).toBe(down.length + 2)
})

test('the floor runs along the foot of the box', () => {
  const box = withFloor({ left: -1, right: 1, bottom: 0.2, top: 1 })
  expect(boxOf([floorLine(box)])).toEqual({ left: -1, right: 1, bottom: box.bottom, top: 0 })
  const pose = poseSchema.parse(standing)
  expect(drawFigure(pose).strokes.slice(1)).toEqual(strokesOf(pose))
})

test('from the front a bar is held before the face, from the side its plate leaves the head free', () => {
  const last = (view: string) => {
    const things = [{ is: 'barbell', at: [0, 0.93] }]
    const strokes = strokesOf(poseSchema.parse({ ...standing, view, things }))
    const head = strokes.findIndex((stroke) => stroke.kind === 'disc' && stroke.radius > 0.06)
    return head > strokes.findLastIndex(({ tone }) => tone === 'thing') ? 'head' : 'bar'
  }
  expect([last('front'), last('side')]).toEqual(['bar', 'head'])
})
