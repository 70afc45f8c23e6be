import { describe, expect, test } from 'vitest'
import {
  FIGURE_MOMENTS,
  figureRecordSchema,
  readFigures,
} from '../../../../../src/shared/domain/figures/figure-record'

const pose = {
  ...{ view: 'side', hip: [0, 0.5], trunk: 90 },
  legs: [{ foot: [0, 0.045] }],
  arms: [{ upper: -90, fore: -90 }],
}
const base = {
  id: 'squat',
  exercises: ['squat'],
  moments: [
    { at: 'start', pose },
    { at: 'end', pose: { ...pose, hip: [-0.2, 0.25] } },
  ],
}
const read = (...records: readonly unknown[]) => readFigures([{ name: 'a.json', content: records }])

test('a variant changes equipment in every moment and angles in one', () => {
  const variant = {
    ...{ id: 'goblet', exercises: ['goblet'], from: 'squat' },
    every: { things: [{ is: 'wall', x: 0.3 }] },
    at: { end: { trunk: 70 } },
  }
  const [, goblet] = read(base, variant)
  expect(goblet?.moments.map((moment) => moment.pose.things.length)).toEqual([1, 1])
  expect(goblet?.moments.map((moment) => moment.pose.trunk)).toEqual([90, 70])
  expect(goblet?.moments.map(({ at }) => at)).toEqual(['start', 'end'])
  expect(FIGURE_MOMENTS).toContain('middle')
})

describe('a file is refused, with file and record, for', () => {
  test.each([
    [
      'a variant of nothing',
      [{ id: 'x', exercises: ['x'], from: 'nothing' }],
      'a.json x: nothing must stand before it',
    ],
    ['an exercise shown twice', [base, { ...base, id: 'other' }], 'squat has a figure already'],
    ['an id twice', [base, base], 'a.json squat: this id exists already'],
    [
      'a change that breaks the pose',
      [base, { id: 'y', exercises: ['y'], from: 'squat', every: { trunk: 'up' } }],
      'a.json y start',
    ],
    ['one moment alone', [{ ...base, moments: [base.moments[0]] }], 'a.json squat'],
  ])('%s', (_, records, says) => {
    expect(() => read(...records)).toThrow(says)
  })
})

test('a record is drawn or derived, never both', () => {
  expect(figureRecordSchema.safeParse({ ...base, from: 'squat' }).success).toBe(false)
})
