import { describe, expect, it } from 'vitest'
import { fieldWidth } from '../../../../../../src/renderer/ui/grid/paint/field-width'

describe('the field that is typed in', () => {
  it('keeps to its cell while the text fits', () => {
    expect(fieldWidth(60, [144, 144, 92], 600)).toBe(144)
  })

  it('grows over as many weeks as the text needs', () => {
    expect(fieldWidth(150, [144, 144, 92], 600)).toBe(288)
    expect(fieldWidth(300, [144, 144, 92], 600)).toBe(380)
  })

  it('stops where the view ends, and never gets smaller than its cell', () => {
    expect(fieldWidth(900, [144, 144, 92], 300)).toBe(288)
    expect(fieldWidth(900, [144, 144], 100)).toBe(144)
  })
})
