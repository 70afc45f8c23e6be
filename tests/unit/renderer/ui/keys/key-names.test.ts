import { describe, expect, it } from 'vitest'
import { ariaChord, printChord, splitChord } from '../../../../../src/renderer/ui/keys/key-names'

describe('keys as they are written on the coach’s keyboard', () => {
  it('shows Mod as Ctrl with words, and as ⌘ with symbols on a Mac', () => {
    expect(printChord('Mod+Shift+P', 'other')).toBe('Ctrl Shift P')
    expect(printChord('Mod+Shift+P', 'mac')).toBe('⌘⇧P')
  })

  it('draws arrows as arrows', () => {
    expect(printChord('Alt+Shift+ArrowDown', 'other')).toBe('Alt Shift ↓')
    expect(printChord('Alt+ArrowUp', 'mac')).toBe('⌥↑')
  })

  it('calls keys by the names of the keyboard in use', () => {
    expect(printChord('Mod+Delete', 'other', { Ctrl: 'Strg', Delete: 'Entf' })).toBe('Strg Entf')
  })

  it('reads a plus that is itself the key', () => {
    expect(splitChord('Mod++')).toEqual(['Mod', '+'])
    expect(splitChord('+')).toEqual(['+'])
    expect(printChord('Mod++', 'other')).toBe('Ctrl +')
  })

  it('tells screen readers the chord in their own spelling', () => {
    expect(ariaChord('Mod+Shift+P', 'other')).toBe('Control+Shift+P')
    expect(ariaChord('Mod+K', 'mac')).toBe('Meta+K')
    expect(ariaChord('Ctrl+Y', 'mac')).toBe('Control+Y')
  })
})
