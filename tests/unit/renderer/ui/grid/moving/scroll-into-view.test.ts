import { describe, expect, it } from 'vitest'
import { scrollFor } from '../../../../../../src/renderer/ui/grid/moving/scroll-into-view'

const view = { offset: 100, size: 400, coverStart: 36, coverEnd: 0 }

describe('keeping the active cell in view', () => {
  it('leaves a cell that is seen where it is', () => {
    expect(scrollFor({ start: 200, end: 228 }, view)).toBe(100)
  })

  it('brings a cell out from under the week heads', () => {
    expect(scrollFor({ start: 120, end: 148 }, view)).toBe(84)
  })

  it('brings up a cell from below the edge, just as far as needed', () => {
    expect(scrollFor({ start: 490, end: 518 }, view)).toBe(118)
  })

  it('never scrolls before the beginning, and shows the start of what is larger than the view', () => {
    expect(scrollFor({ start: 0, end: 28 }, view)).toBe(0)
    expect(scrollFor({ start: 300, end: 900 }, view)).toBe(264)
  })
})
