import { type AppCommand, allCommands } from './registry'

/** Whether this window is a browser tab, which keeps some chords for itself. */
export function isBrowserTab(): boolean {
  return window.desktop === undefined && matchMedia('(display-mode: browser)').matches
}

/** The chord that works for a command in this window. */
export function workingKeys(command: AppCommand): string | undefined {
  return isBrowserTab() && command.tabKeys !== undefined ? command.tabKeys : command.keys
}

/** The chord of a pair that works in this window: the usual one, or its stand-in in a browser tab. */
export function workingChord(pair: { readonly keys: string; readonly tabKeys: string }): string {
  return isBrowserTab() ? pair.tabKeys : pair.keys
}

/** The chord a key event spells, in the registry's way: `Mod+Shift+P`, `Alt+ArrowUp`. */
export function chordOf(event: KeyboardEvent): string {
  const isMac = /Mac/.test(navigator.userAgent)
  const mod = isMac ? event.metaKey : event.ctrlKey
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  const parts = [
    mod && 'Mod',
    isMac && event.ctrlKey && 'Ctrl',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
    key,
  ]
  return parts.filter(Boolean).join('+')
}

/** Runs the command of a chord that no control has used; answers the function that stops listening. */
export function dispatchKeys(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const chord = chordOf(event)
    const command = allCommands().findLast((one) => one.keys === chord || one.tabKeys === chord)
    if (!command) return
    event.preventDefault()
    if (command.disabled === undefined) command.run()
  }
  window.addEventListener('keydown', onKey)
  return () => window.removeEventListener('keydown', onKey)
}

/** Runs a command by id for the native menu; one that is disabled now does nothing. */
export function runAsked(commandId: string): void {
  const command = allCommands().find((one) => one.id === commandId)
  if (command && command.disabled === undefined) command.run()
}
