import { expect, test } from 'vitest'
import { MUSCLES } from '../../../../../src/shared/domain/exercises/vocabulary'
import {
  BODY_MAP,
  BODY_OUTLINE,
  MAP_HEAD,
  MUSCLE_REGIONS,
  mirroredRegion,
  roundPath,
} from '../../../../../src/shared/domain/figures/body-map'

test('every muscle that can get credit has a place on the body', () => {
  const drawn = new Set(MUSCLE_REGIONS.map(({ muscle }) => muscle))
  expect(MUSCLES.filter((muscle) => !drawn.has(muscle))).toEqual([])
})

test('glutes are seen from behind, quads from the front, forearms from both sides', () => {
  const sides = (muscle: string) =>
    MUSCLE_REGIONS.filter((one) => one.muscle === muscle).map(({ side }) => side)
  expect(sides('glutes')).toEqual(['back'])
  expect(sides('quads')).toEqual(['front'])
  expect(sides('forearms')).toEqual(['front', 'back'])
})

test('the drawn half lies at the right of the middle, its mirror image at the left', () => {
  for (const points of [...BODY_OUTLINE, ...MUSCLE_REGIONS.map((one) => one.points)]) {
    for (const [x, y] of points) {
      expect(x >= BODY_MAP.width / 2 && x <= BODY_MAP.width).toBe(true)
      expect(y >= MAP_HEAD.at[1] && y <= BODY_MAP.height).toBe(true)
    }
    expect(mirroredRegion(mirroredRegion(points)).length).toBe(points.length)
    expect(mirroredRegion(points).every(([x]) => x <= BODY_MAP.width / 2)).toBe(true)
  }
})

test('a region is a closed round outline', () => {
  const square = roundPath([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ])
  expect(square).toBe('M0 5Q0 0 5 0Q10 0 10 5Q10 10 5 10Q0 10 0 5Z')
  expect(roundPath([])).toBe('')
})
