import { describe, expect, it } from 'vitest'
import { firstItem, nextItem } from '../../../../../src/renderer/ui/palette/palette-item'

const items = ['a', 'b', 'c'].map((id) => ({ id, text: id }))

describe('moving through what was found', () => {
  it('goes round the ends one by one', () => {
    expect(nextItem('ArrowDown', 'c', items)).toBe('a')
    expect(nextItem('ArrowUp', 'a', items)).toBe('c')
  })

  it('stops at the ends page by page', () => {
    expect(nextItem('PageDown', 'a', items)).toBe('c')
    expect(nextItem('PageUp', 'b', items)).toBe('a')
  })

  it('does not move on other keys or without rows', () => {
    expect(nextItem('x', 'a', items)).toBeUndefined()
    expect(nextItem('ArrowDown', undefined, [])).toBeUndefined()
  })

  it('offers the first row that can be done', () => {
    expect(firstItem([{ id: 'off', text: 'Undo', reason: 'nothing to undo' }, ...items])).toBe('a')
    expect(firstItem([{ id: 'off', text: 'Undo', reason: 'nothing to undo' }])).toBe('off')
    expect(firstItem([])).toBeUndefined()
  })
})
