import type { Unread, UnreadReason } from '../prescription'

type Span = { readonly from: number; readonly to: number }

/** Stretches that found no place, by the reason why. */
export type Leftovers = {
  readonly unknown: readonly Span[]
  readonly saidTwice: readonly Span[]
  readonly stepAndWeeks: readonly Span[]
}

/** Looks like shorthand, so it is the numbers that are beyond sense: `5x0`, `99999kg`. */
const SHAPED = /^@?-?[\d.,]+\s*(?:x\s*[\d.,]+|kg|lbs?|%|rpe|rir|rm)$|^(?:rpe|rir)\s*[\d.]+$/i

/** The unread stretches of a source in order, each with its text and the reason where one is known. */
export function unreadOf(src: string, left: Leftovers): readonly Unread[] {
  const unread = [
    ...left.unknown.map((span) => stretch(src, span)),
    ...left.saidTwice.map((span) => stretch(src, span, 'said-twice')),
    ...left.stepAndWeeks.map((span) => stretch(src, span, 'step-and-weeks')),
  ]
  return unread.sort((a, b) => a.from - b.from)
}

function stretch(src: string, { from, to }: Span, why?: UnreadReason): Unread {
  const text = src.slice(from, to)
  const reason = why ?? (SHAPED.test(text) ? 'out-of-range' : undefined)
  return reason === undefined ? { from, to, text } : { from, to, text, why: reason }
}
