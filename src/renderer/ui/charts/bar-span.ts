import { round } from './place'

/** Space between two bars. */
const APART = 2
/** A few weeks on a wide chart stay bars and do not become walls. */
const WIDEST = 56

/** Where a bar stands between two edges, in pixels: the whole room but a gap, or its middle where that is wide. */
export function barSpan(from: number, to: number): { readonly x: number; readonly width: number } {
  const width = Math.max(1, Math.min(WIDEST, to - from - APART))
  return { x: round((from + to - width) / 2), width: round(width) }
}
