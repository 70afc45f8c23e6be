import type { Load } from '../../units/load'
import type { Unread } from '../prescription'

/** What one field of the log says: sets in order, and what was said beside them. */
export type LogEntry = {
  /** The text exactly as typed; spans of `unread` count in it. */
  readonly src: string
  readonly sets: readonly EntrySet[]
  readonly pain?: Pain
  readonly note?: string
  readonly unread: readonly Unread[]
}

/** One set of an entry; both sides of a one-sided set share their `ordinal`, which counts from 1. */
export type EntrySet =
  | ({ readonly kind: 'done'; readonly ordinal: number; readonly side: Side } & SetResult)
  /** As planned, with the planned values where they were given; a typed effort stands above them. */
  | ({ readonly kind: 'as-planned'; readonly ordinal: number } & SetResult)
  | { readonly kind: 'not-done'; readonly ordinal: number }

export type Side = 'both' | 'left' | 'right'

/** What was lifted and how often. `taken` names the parts that were not typed but taken from the plan. */
export type SetResult = {
  readonly load?: EntryLoad
  readonly reps?: number
  readonly seconds?: number
  readonly metres?: number
  readonly effort?: EntryEffort
  readonly taken?: readonly ('load' | 'reps' | 'seconds' | 'metres')[]
}

/** A load on the bar or in the hand, or bodyweight with load added (negative: assisted by). */
export type EntryLoad =
  | { readonly kind: 'absolute'; readonly load: Load }
  | { readonly kind: 'bodyweight'; readonly added?: Load }

/** RPE or repetitions in reserve, 0–10 in half steps. */
export type EntryEffort =
  | { readonly kind: 'rpe' | 'rir'; readonly value: number }
  | { readonly kind: 'failure' }

/** Pain 0–10 and where, as far as they were said. */
export type Pain = { readonly score?: number; readonly place?: string }
