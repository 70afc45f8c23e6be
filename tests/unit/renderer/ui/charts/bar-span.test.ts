import { expect, test } from 'vitest'
import { barSpan } from '../../../../../src/renderer/ui/charts/bar-span'

test('weeks side by side leave a hair between their bars', () => {
  expect(barSpan(10, 30)).toEqual({ x: 11, width: 18 })
})

test('the only week of a chart is a bar in its middle and no wall', () => {
  expect(barSpan(0, 760)).toEqual({ x: 352, width: 56 })
})

test('hundreds of weeks keep a line each', () => {
  expect(barSpan(10, 11)).toEqual({ x: 10, width: 1 })
})
