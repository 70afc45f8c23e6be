/** How long in ms no key was pressed when the hands count as resting. */
const REST_MS = 250

/** How long in ms work waits at most, however long somebody types on. */
const MOST_MS = 2000

let lastKey = Number.NEGATIVE_INFINITY

/** Follows the keys of this window, so that {@link whenHandsRest} knows; answers the function that stops. */
export function followHands(): () => void {
  const stop = new AbortController()
  const note = () => {
    lastKey = performance.now()
  }
  addEventListener('keydown', note, { capture: true, passive: true, signal: stop.signal })
  return () => stop.abort()
}

/**
 * Prepares work that does not have to be done between two keys: each call puts it off until no key has
 * been pressed for a moment, but not for ever. Several calls that wait are one.
 */
export function whenHandsRest(work: () => void): () => void {
  let asked = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const now = performance.now()
    const wait = Math.min(lastKey + REST_MS, asked + MOST_MS) - now
    timer = wait > 0 ? setTimeout(look, wait) : undefined
    if (timer === undefined) work()
  }
  return () => {
    if (timer !== undefined) return
    asked = performance.now()
    timer = setTimeout(look)
  }
}
