import { expect, test } from 'vitest'
import { FIGURE_FILES } from '../../../../../src/shared/domain/figures/built-in-figures'
import { figureFaults } from '../../../../../src/shared/domain/figures/figure-faults'
import { readFigures } from '../../../../../src/shared/domain/figures/figure-record'
import { type Pose, poseSchema } from '../../../../../src/shared/domain/figures/pose'
import { poseFaults } from '../../../../../src/shared/domain/figures/pose-faults'
import { sayEnglish } from '../../../../../src/shared/messages/say'

const standing = (change: object): Pose =>
  poseSchema.parse({
    ...{ view: 'side', hip: [0, 0.53], trunk: 88, legs: [{ foot: [0, 0.045] }] },
    ...{ arms: [{ upper: -90, fore: -85 }], ...change },
  })
const says = (pose: Pose) => poseFaults(pose).map(({ key }) => key)

test('standing is possible', () => {
  expect(poseFaults(standing({}))).toEqual([])
})

test('a knee that folds into itself, a hand out of reach and a foot in the floor are named', () => {
  expect(says(standing({ legs: [{ thigh: -90, shank: 80 }] }))).toContain('posing.fault.knee')
  expect(says(standing({ arms: [{ hand: [0.9, 1.2] }] }))).toContain('posing.fault.reach')
  expect(says(standing({ hip: [0, 0.3], legs: [{ thigh: -90, shank: -90 }] }))).toContain(
    'posing.fault.floor',
  )
})

test('every fault is a sentence', () => {
  const [fault] = poseFaults(standing({ legs: [{ thigh: -90, shank: 80 }] }))
  const { side, ...values } = fault?.values ?? {}
  const told = sayEnglish(fault?.key ?? '', { ...values, side: sayEnglish(String(side)) })
  expect(told).toMatch(/^The near knee bends by 17\d°: /)
})

test('a built-in figure without faults has none in words either', () => {
  for (const figure of readFigures(FIGURE_FILES)) {
    const found = figure.moments.flatMap(({ pose }) => says(pose)).length > 0
    expect(found, figure.id).toBe(figureFaults(figure).length > 0)
  }
})
