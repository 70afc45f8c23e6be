import { expect, test } from 'vitest'
import { describePose } from '../../../../../src/shared/domain/figures/describe-pose'
import { poseSchema } from '../../../../../src/shared/domain/figures/pose'
import { sayEnglish } from '../../../../../src/shared/messages/say'

const standing = {
  ...{ view: 'side', hip: [0, 0.53], trunk: 88 },
  legs: [{ foot: [0, 0.045] }],
  arms: [{ upper: -90, fore: -80 }],
}
const said = (change: object) =>
  describePose(poseSchema.parse({ ...standing, ...change })).map(({ key }) => sayEnglish(key))

test.each([
  ['arms straight down', {}],
  ['arms overhead', { arms: [{ upper: 88, fore: 90 }] }],
  ['arms forward', { arms: [{ upper: 0, fore: 0 }] }],
  ['elbows bent', { arms: [{ upper: -90, fore: 50 }] }],
  ['heels up', { hip: [0.04, 0.57], legs: [{ foot: [0, 0.09], toe: -35 }] }],
  ['dumbbell at the chest', { things: [{ is: 'dumbbell', at: 'chest' }] }],
  ['barbell on the back', { things: [{ is: 'barbell', at: 'back' }] }],
  ['back rounded', { posture: 'onHandsAndKnees', trunk: 8, round: 60 }],
  ['back arched', { posture: 'onHandsAndKnees', trunk: 8, round: -40 }],
  ['arms forward', { view: 'front', trunk: 90, arms: [{ upper: -60, fore: -60, seen: 0.3 }] }],
  ['with a foam roller', { things: [{ is: 'ball', at: [0, 0.05], radius: 0.05 }] }],
  ['band around the legs', { things: [{ is: 'loop', at: 'knees' }] }],
])('a reader who sees nothing is told: %s', (words, change) => {
  expect(said(change)).toContain(words)
})

test('pads and arrows need no words, and nothing is said twice', () => {
  const frame = {
    is: 'frame',
    points: [
      [0, 0],
      [0, 1],
    ],
  }
  const words = said({ things: [frame, frame, { is: 'pad', at: [0, 0.5] }] })
  expect(words).toEqual(['standing', 'arms straight down', 'in a machine'])
})

test('straight arms are told against the room by those who lie or bow, and a post goes without saying', () => {
  const bench = { is: 'bench', x: -0.2, width: 0.64, height: 0.24 }
  const post = {
    ...{ is: 'frame', shows: 'post' },
    points: [
      [0, 0],
      [0, 1],
    ],
  }
  const lying = { hip: [0, 0.3], trunk: 180, legs: [{ foot: [0.2, 0.045] }] }
  const up = { ...lying, arms: [{ upper: 92, fore: 90 }], things: [bench, post] }
  expect(said(up)).toEqual(['lying face up on a bench', 'arms straight up'])
  const bowed = {
    posture: 'bentOver',
    hip: [-0.1, 0.48],
    trunk: 20,
    arms: [{ upper: -88, fore: -90 }],
  }
  expect(said(bowed)).toEqual(['bent forward at the hips', 'arms hanging straight down'])
})
