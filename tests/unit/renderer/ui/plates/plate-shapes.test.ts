import { expect, test } from 'vitest'
import { plateShapes } from '../../../../../src/renderer/ui/plates/plate-shapes'
import { type LoadUnit, load } from '../../../../../src/shared/domain/units/load'

const drawn = (...plates: readonly (readonly [number, number, LoadUnit?])[]) =>
  plateShapes(
    plates.map(([weight, count, unit = 'kg']) => ({ plate: load(weight, unit), count })),
    'en',
  )

test('competition plates have their colours, all else is iron', () => {
  const all = drawn([25, 1], [20, 1], [15, 1], [10, 1], [5, 1], [2.5, 1], [1.25, 1], [0.5, 1])
  expect(all.shapes.map(({ colour }) => colour)).toEqual([
    ...['red', 'blue', 'yellow', 'green', 'white'],
    ...['red', 'iron', 'white'],
  ])
  expect(drawn([45, 1, 'lb']).shapes[0]?.colour).toBe('iron')
})

test('plates of one colour differ in height, so that the drawing reads without colours', () => {
  for (const [big, small] of [
    [25, 2.5],
    [20, 2],
    [15, 1.5],
    [10, 1],
    [5, 0.5],
  ] as const) {
    const [first, second] = drawn([big, 1], [small, 1]).shapes
    expect(first?.colour).toBe(second?.colour)
    expect(first?.height).toBeGreaterThan(second?.height ?? 0)
  }
})

test('plates stand side by side without touching', () => {
  const { shapes, width } = drawn([20, 3], [1.25, 1])
  shapes.slice(1).forEach((shape, index) => {
    const before = shapes[index]
    expect(shape.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0))
  })
  expect(width).toBeGreaterThan(shapes.at(-1)?.x ?? 0)
})

test('a side of very many plates is cut and says how many are missing', () => {
  const { shapes, hidden } = drawn([20, 500])
  expect(shapes).toHaveLength(16)
  expect(hidden).toBe(484)
})
