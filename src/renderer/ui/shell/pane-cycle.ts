/** The regions of the window in the order of F6. */
export const PANES = ['rail', 'content', 'inspector', 'status'] as const

export type PaneId = (typeof PANES)[number]

/** The pane that F6 (or Shift+F6) leads to from `from`, among those on screen; from nowhere it is the first (or last). */
export function nextPane(
  from: PaneId | undefined,
  onScreen: readonly PaneId[],
  direction: 1 | -1,
): PaneId | undefined {
  const at = from === undefined ? -1 : onScreen.indexOf(from)
  if (at < 0) return onScreen.at(direction === 1 ? 0 : -1)
  return onScreen[(at + direction + onScreen.length) % onScreen.length]
}
