import { expect, test } from 'vitest'
import { bandPath, linePath, type Place, round } from '../../../../../src/renderer/ui/charts/place'

const place: Place = {
  x: (at) => at * 10,
  y: (value) => 100 - value,
  box: { x: 0, y: 20, width: 100, height: 80 },
}

test('a line goes through its days in order', () => {
  expect(
    linePath(
      [
        { at: 1, value: 10 },
        { at: 2, value: 20.04 },
      ],
      place,
    ),
  ).toBe('M10,90L20,80')
  expect(linePath([], place)).toBe('')
})

test('a band beyond the plot is cut off at its edge', () => {
  const band = [
    { at: 0, low: -50, high: 40 },
    { at: 1, low: 10, high: 400 },
  ]
  expect(bandPath(band, place)).toBe('M0,60L10,20L10,90L0,100Z')
  expect(bandPath([], place)).toBe('')
})

test('a tenth of a px is enough', () => {
  expect(round(12.3456)).toBe(12.3)
})
