import { expect, test } from 'vitest'
import { poseSchema } from '../../../../../src/shared/domain/figures/pose'
import { postureOf } from '../../../../../src/shared/domain/figures/posture'
import { skeletonOf } from '../../../../../src/shared/domain/figures/skeleton'

const side = {
  ...{ view: 'side', hip: [0, 0.53], trunk: 88 },
  legs: [{ foot: [0, 0.045] }],
  arms: [{ upper: -90, fore: -80 }],
}
const front = { ...side, view: 'front', trunk: 90, legs: [{ foot: [0.08, 0.045] }] }
const bench = { is: 'bench', x: -0.25, width: 0.2, height: 0.215 }
const CASES: readonly (readonly [string, object])[] = [
  ['standing', side],
  ['standing', front],
  ['squatting', { ...side, hip: [-0.2, 0.32], trunk: 65 }],
  ['squattingDeep', { ...side, hip: [-0.2, 0.235], trunk: 60 }],
  ['bentOver', { ...side, hip: [-0.1, 0.5], trunk: 20 }],
  ['onOneLeg', { ...side, legs: [{ foot: [0, 0.045] }, { thigh: -10, shank: -100 }] }],
  [
    'lunging',
    {
      ...{ ...side, hip: [0, 0.35] },
      legs: [{ foot: [0.22, 0.045] }, { foot: [-0.3, 0.09], toe: -50 }],
    },
  ],
  [
    'halfKneeling',
    {
      ...{ ...side, hip: [0, 0.3] },
      legs: [{ foot: [0.24, 0.045] }, { thigh: -95, shank: 178, toe: -80 }],
    },
  ],
  ['kneeling', { ...side, hip: [0, 0.3], legs: [{ thigh: -90, shank: 180, toe: -90 }] }],
  [
    'onHandsAndKnees',
    {
      ...{ ...side, hip: [0, 0.3], trunk: 5 },
      legs: [{ thigh: -90, shank: 180, toe: -90 }],
    },
  ],
  ['plank', { ...side, hip: [0, 0.2], trunk: 10, legs: [{ foot: [-0.47, 0.08], toe: -70 }] }],
  ['lyingFaceUp', { ...side, hip: [0, 0.06], trunk: 180, legs: [{ foot: [0.3, 0.045] }] }],
  [
    'bridge',
    { ...side, hip: [0.1, 0.287], trunk: 181, legs: [{ foot: [0.344, 0.045] }], things: [bench] },
  ],
  [
    'hipsLow',
    { ...side, hip: [0.08, 0.125], trunk: 149, legs: [{ foot: [0.344, 0.045] }], things: [bench] },
  ],
  [
    'hipsHalfUp',
    { ...side, hip: [0.09, 0.22], trunk: 168, legs: [{ foot: [0.344, 0.045] }], things: [bench] },
  ],
  [
    'lyingFaceDown',
    { ...side, hip: [0, 0.06], trunk: 0, legs: [{ thigh: 180, shank: 180, toe: -90 }] },
  ],
  [
    'seated',
    {
      ...{ ...side, hip: [-0.25, 0.27], legs: [{ foot: [0, 0.045] }] },
      things: [{ ...bench, width: 0.3 }],
    },
  ],
  [
    'hanging',
    {
      ...{ ...front, hip: [0, 0.7], legs: [{ thigh: -90, shank: -90 }] },
      arms: [{ upper: 80, fore: 95 }],
      things: [{ is: 'pull-up-bar', at: [0, 1.35] }],
    },
  ],
  ['inTheAir', { ...side, hip: [0, 0.75], legs: [{ thigh: -80, shank: -100, toe: -40 }] }],
]

test.each(CASES)('a body is seen to be %s', (posture, change) => {
  const pose = poseSchema.parse(change)
  expect(postureOf(pose, skeletonOf(pose))).toBe(posture)
})

test('a posture that the data names goes before what the joints tell', () => {
  const pose = poseSchema.parse({ ...side, posture: 'leaning' })
  expect(postureOf(pose, skeletonOf(pose))).toBe('leaning')
})

test('who lies with a bench under the hips lies on it', () => {
  const lying = { ...side, hip: [0, 0.3], trunk: 180, legs: [{ foot: [0.2, 0.045] }] }
  const things = [{ is: 'bench', x: -0.2, width: 0.64, height: 0.24 }]
  const pose = poseSchema.parse({ ...lying, things })
  expect(postureOf(pose, skeletonOf(pose))).toBe('onBenchFaceUp')
})
