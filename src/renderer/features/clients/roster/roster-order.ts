/** The order in which the roster was last shown, so that next and previous client follow the same list. */
let lastShown: { readonly ids: readonly string[]; readonly isNarrowed: boolean } = {
  ids: [],
  isNarrowed: false,
}

/** Remembers the shown order of clients; a narrowed list shows only what was searched for. */
export function rememberOrder(clientIds: readonly string[], isNarrowed: boolean): void {
  lastShown = { ids: clientIds, isNarrowed }
}

/** The neighbours of a client in the list last shown, else in `everybody`; undefined at its ends. */
export function neighboursOf(
  clientId: string,
  everybody: readonly string[],
): { readonly previous: string | undefined; readonly next: string | undefined } {
  const order = orderFor(clientId, everybody)
  const at = order.indexOf(clientId)
  if (at < 0) return { previous: undefined, next: undefined }
  return { previous: order[at - 1], next: order[at + 1] }
}

function orderFor(clientId: string, everybody: readonly string[]): readonly string[] {
  const { ids, isNarrowed } = lastShown
  if (!ids.includes(clientId)) return everybody
  // Who was added since the whole list was shown follows at its end.
  return isNarrowed ? ids : [...new Set([...ids, ...everybody])]
}
