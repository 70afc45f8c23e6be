import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { ariaChord, type KeyNames, type KeyPlatform, printChord } from './key-names'

/** Writes chords for the keyboard in use. */
export type Keyboard = {
  readonly platform: KeyPlatform
  readonly print: (chord: string) => string
  readonly aria: (chord: string) => string
}

const NO_NAMES: KeyNames = {}
const KeyboardContext = createContext<Keyboard>(keyboardFor(platformOf(globalThis.navigator)))

export type KeyboardProviderProps = {
  readonly platform?: KeyPlatform
  readonly names?: KeyNames
  readonly children: ReactNode
}

/** Tells all controls below which keyboard is used and how its keys are called; without it the browser is asked. */
export function KeyboardProvider({ platform, names, children }: KeyboardProviderProps) {
  const outer = useContext(KeyboardContext)
  const used = platform ?? outer.platform
  const keyboard = useMemo(() => keyboardFor(used, names), [used, names])
  return <KeyboardContext value={keyboard}>{children}</KeyboardContext>
}

/** The keyboard in use. */
export function useKeyboard(): Keyboard {
  return useContext(KeyboardContext)
}

/** Recognises a Mac by what the browser says of its system. */
export function platformOf(navigator: Pick<Navigator, 'userAgent'> | undefined): KeyPlatform {
  return /Mac|iPhone|iPad/.test(navigator?.userAgent ?? '') ? 'mac' : 'other'
}

function keyboardFor(platform: KeyPlatform, names: KeyNames = NO_NAMES): Keyboard {
  return {
    platform,
    print: (chord) => printChord(chord, platform, names),
    aria: (chord) => ariaChord(chord, platform),
  }
}
