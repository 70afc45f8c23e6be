import { expect, test } from 'vitest'
import { drawnSpan } from '../../../../../../src/renderer/ui/grid/paint/use-near-first'

const close = { from: 10, to: 20 }
const wide = { from: 0, to: 40 }

test('at first only what is in view and near it is drawn', () => {
  expect(drawnSpan(close, wide, { from: 0, to: 0 })).toEqual(close)
})

test('a moment later the spare lines stand as well', () => {
  expect(drawnSpan(close, wide, wide)).toEqual(wide)
})

test('what was drawn stays while the next spare lines are on their way', () => {
  expect(drawnSpan(close, { from: 5, to: 60 }, { from: 0, to: 40 })).toEqual({ from: 5, to: 40 })
})

test('after a jump to the end nothing far away is drawn, and nothing in view is missing', () => {
  expect(drawnSpan({ from: 90, to: 104 }, { from: 70, to: 100 }, wide)).toEqual({
    from: 90,
    to: 100,
  })
})
