import type { GridAct } from './grid-act'
import type { KeyBinding, KeyMode } from './key-map'

/** The part of a keyboard event that decides; `altGraph` is true while AltGr is held. */
export type KeyPress = {
  readonly key: string
  readonly code: string
  readonly ctrl: boolean
  readonly meta: boolean
  readonly alt: boolean
  readonly shift: boolean
  readonly altGraph: boolean
}

/** The act of a key press in a mode; undefined leaves the key to the text field and the app. */
export function matchKey(
  press: KeyPress,
  mode: KeyMode,
  options: { readonly keyMap: readonly KeyBinding[]; readonly isMac: boolean },
): GridAct | undefined {
  if (press.altGraph) return undefined
  const spelt = spellKeys(press, options.isMac)
  return options.keyMap.find(
    (binding) => spelt.includes(binding.keys) && binding.modes.includes(mode),
  )?.act
}

/** The ways a key map may write a press: `Mod+D`, and on other systems than macOS also `Ctrl+D`. */
export function spellKeys(press: KeyPress, isMac: boolean): readonly string[] {
  const isMod = isMac ? press.meta : press.ctrl
  const isOther = isMac ? press.ctrl : press.meta
  const key = nameOfKey(press)
  const held = [press.alt && 'Alt', press.shift && !isTypedSign(press) && 'Shift'].filter(
    (part) => part !== false,
  )
  const spell = (first: readonly string[]) => [...first, ...held, key].join('+')
  if (isMod && isOther) return [spell(['Ctrl', 'Meta'])]
  if (isMod) return isMac ? [spell(['Mod'])] : [spell(['Mod']), spell(['Ctrl'])]
  if (isOther) return [spell([isMac ? 'Ctrl' : 'Meta'])]
  return [spell([])]
}

/** Latin letters by their place on the keyboard, so that Mod+D works on a Greek layout too. */
function nameOfKey({ key, code }: KeyPress): string {
  if (key === ' ') return 'Space'
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  return letter !== undefined && key.length === 1 && key > '\u007f' ? letter : key
}

/** A sign such as `=` may need Shift on some layouts; the sign itself is what counts. */
function isTypedSign({ key }: KeyPress): boolean {
  return key.length === 1 && !/[\p{L}\s]/u.test(key)
}
