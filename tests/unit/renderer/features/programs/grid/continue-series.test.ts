import { expect, test } from 'vitest'
import { continueSeries } from '../../../../../../src/renderer/features/programs/grid/continue-series'

test('two weeks that differ in one number go on by the same step', () => {
  expect(continueSeries(['4x5 70%', '4x5 72.5%'], 2)).toEqual(['4x5 75%', '4x5 77.5%'])
})

test('a step per week runs on by itself, so the weeks behind it are left to inherit', () => {
  expect(continueSeries(['4x5 70% +2.5%/wk'], 2)).toEqual(['', ''])
})

test('texts that differ in more than numbers make no series', () => {
  expect(continueSeries(['4x5 70%', '4x5 @8'], 2)).toBeNull()
  expect(continueSeries(['4x5 @8', '4x5 @8'], 2)).toBeNull()
  expect(continueSeries(['4x5 @8'], 2)).toBeNull()
})

test('a falling series stops above zero', () => {
  expect(continueSeries(['3x5', '1x5'], 2)).toEqual(['1x5', '1x5'])
})
