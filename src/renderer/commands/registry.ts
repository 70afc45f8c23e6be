import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { Message } from '../../shared/kernel/words'

/** Something the coach can do: the one source for toolbar, keys, menus and palette. */
export type AppCommand = {
  readonly id: string
  /** Its words, as a message. */
  readonly words: Message
  /** A second, quieter line in the palette. */
  readonly detail?: Message
  /** Chord such as `Mod+Shift+A`. */
  readonly keys?: string
  /** The chord that stands in where a browser tab keeps `keys` for itself. */
  readonly tabKeys?: string
  /** Why it cannot be done now; absent when it can. */
  readonly disabled?: Message
  readonly run: () => void
}

/** Who offers a command: the page shown, or the window around every page. */
type Source = 'page' | 'shell'
type Layer = { readonly commands: readonly AppCommand[]; readonly from: Source }

let layers: readonly Layer[] = []
let all: readonly AppCommand[] = []
let bySource: Readonly<Record<Source, readonly AppCommand[]>> = { page: [], shell: [] }
const listeners = new Set<() => void>()

function change(next: readonly Layer[]): void {
  layers = next
  // A page's command stands for the same act of the shell while the page is shown.
  const byId = new Map<string, AppCommand>()
  for (const command of layers.flatMap((layer) => layer.commands)) {
    // Set anew, so that a page's command also comes after the shell's in key order.
    byId.delete(command.id)
    byId.set(command.id, command)
  }
  all = [...byId.values()]
  const isOfPage = ({ id }: AppCommand) =>
    layers.some(({ from, commands }) => from === 'page' && commands.some((one) => one.id === id))
  bySource = { page: all.filter(isOfPage), shell: all.filter((one) => !isOfPage(one)) }
  for (const listener of listeners) listener()
}

/**
 * Offers commands while the component is shown; memoise the list. Those of the `shell` stand below those
 * of any page, whichever was offered first.
 */
export function useCommands(commands: readonly AppCommand[], from: Source = 'page'): void {
  useEffect(() => {
    const layer = { commands, from }
    change(from === 'shell' ? [layer, ...layers] : [...layers, layer])
    return () => change(layers.filter((other) => other !== layer))
  }, [commands, from])
}

/** All commands that stand now; with `follows` off those that stood then, without drawing again. */
export function useAllCommands(follows = true): readonly AppCommand[] {
  const held = useRef(all)
  const now = useSyncExternalStore(follows ? subscribe : neverCalled, () =>
    follows ? all : held.current,
  )
  useEffect(() => {
    held.current = now
  }, [now])
  return now
}

function neverCalled(): () => void {
  return () => undefined
}

/** The commands that the page shown offers, or those that stand on every page. */
export function useCommandsOf(from: Source): readonly AppCommand[] {
  return useSyncExternalStore(subscribe, () => bySource[from])
}

/** All commands that stand now, outside of rendering. */
export function allCommands(): readonly AppCommand[] {
  return all
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
