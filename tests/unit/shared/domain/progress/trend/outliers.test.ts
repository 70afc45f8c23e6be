import { expect, test } from 'vitest'
import {
  outliersOf,
  USUAL_NOISE,
} from '../../../../../../src/shared/domain/progress/trend/outliers'
import { course, pointsOf, seriesOf } from '../rows'

function outlying(weights: readonly number[]) {
  return [...outliersOf(pointsOf(weights))].map(({ value }) => value)
}

test('a dropped digit between sets of 180 is an outlier', () => {
  expect(outlying([180, 182, 18, 181, 184, 183])).toEqual([18])
})

test('load and reps typed in each other’s box are an outlier', () => {
  expect(outlying([100, 101, 102, 1030, 103, 104])).toEqual([1030])
})

test('one light day among steady ones is an outlier, ordinary noise is not', () => {
  expect(outlying([100, 101, 102, 85, 103, 104, 105])).toEqual([85])
  expect(outlying([100, 97, 103, 99, 104, 101])).toEqual([])
})

test('loads that repeat do not make the next plate an outlier', () => {
  expect(USUAL_NOISE).toBe(0.025)
  expect(outlying([60, 60, 60, 60, 62.5, 62.5])).toEqual([])
})

test('a beginner’s steady jumps are no outliers', () => {
  expect(outlying([40, 43, 46, 49, 52, 55, 58, 61])).toEqual([])
})

test('added loads around zero are compared by difference', () => {
  const rows = course(['bw-10 x 5', 'bw-7.5 x 5', 'bw-5 x 5', 'bw-2.5 x 5', 'bw x 5', 'bw+200 x 5'])
  expect([...outliersOf(seriesOf(rows).points)].map(({ value }) => value)).toEqual([200])
})
