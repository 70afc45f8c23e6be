/** The order in which the roster was last shown, so that next and previous client follow the same list. */
let lastShown: readonly string[] = []

/** Remembers the shown order of clients. */
export function rememberOrder(clientIds: readonly string[]): void {
  lastShown = clientIds
}

/** The neighbours of a client in the list last shown, else in `otherwise`; undefined at its ends. */
export function neighboursOf(
  clientId: string,
  otherwise: readonly string[],
): { readonly previous: string | undefined; readonly next: string | undefined } {
  const order = lastShown.includes(clientId) ? lastShown : otherwise
  const at = order.indexOf(clientId)
  if (at < 0) return { previous: undefined, next: undefined }
  return { previous: order[at - 1], next: order[at + 1] }
}
