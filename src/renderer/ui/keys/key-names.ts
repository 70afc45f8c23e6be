/** Which keyboard stands before the coach: it decides between ⌘ and Ctrl. */
export type KeyPlatform = 'mac' | 'other'

/** How a key is named on the keyboard, by its name in a chord: `{ Ctrl: 'Strg' }`. Absent keys keep their name. */
export type KeyNames = Readonly<Record<string, string>>

const ARROWS: KeyNames = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' }
const MAC: KeyNames = {
  ...ARROWS,
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Tab: '⇥',
  Escape: 'esc',
  Delete: '⌫',
}
const OTHER: KeyNames = { ...ARROWS, Mod: 'Ctrl', Escape: 'Esc' }
const ARIA: KeyNames = { Ctrl: 'Control', Escape: 'Escape' }

/** Splits a chord as `Mod+Shift+P` into its keys; a plus that is itself a key stands last: `Mod++`. */
export function splitChord(chord: string): readonly string[] {
  if (chord === '+') return ['+']
  if (chord.endsWith('++')) return [...chord.slice(0, -2).split('+'), '+']
  return chord.split('+')
}

/** What is written on a key cap: `Ctrl Shift P`, or `⌘⇧P` on a Mac; `names` are the words of the keyboard. */
export function printChord(chord: string, platform: KeyPlatform, names: KeyNames = {}): string {
  const own = platform === 'mac' ? MAC : OTHER
  const parts = splitChord(chord).map((key) => {
    const shown = own[key] ?? key
    return names[shown] ?? shown
  })
  return parts.join(platform === 'mac' ? '' : ' ')
}

/** The chord as `aria-keyshortcuts` wants it: `Control+Shift+P` or `Meta+Shift+P`. */
export function ariaChord(chord: string, platform: KeyPlatform): string {
  const mod = platform === 'mac' ? 'Meta' : 'Control'
  return splitChord(chord)
    .map((key) => (key === 'Mod' ? mod : (ARIA[key] ?? key)))
    .join('+')
}
