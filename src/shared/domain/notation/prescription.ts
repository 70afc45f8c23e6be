import type { Milli } from '../../kernel/decimal'
import type { LoadUnit } from '../units/load'
import type { Scheme } from './scheme'
import type { Range, Spread } from './spread'

/**
 * What one cell or line of the shorthand means: language-neutral, plain JSON, grammar version inside.
 * A cell of a later week may state only what changes; then a group has no `scheme`, or `mark` says
 * how the week follows from the one before.
 */
export type Prescription = WeekPart & {
  readonly v: 1
  /** The text exactly as typed; spans of `unread` count in it (UTF-16 units). */
  readonly src: string
  /** Place in the day or superset, upper case: `A`, `B2`. */
  readonly label?: string
  /** Training goal of this row; without it the program's goal holds. */
  readonly goal?: Goal
  /** Weeks typed after `|` or `;;`, in order; each inherits what it does not state. */
  readonly laterWeeks: readonly WeekPart[]
  /** Free text after `//`. */
  readonly note?: string
  /** What was not understood, in order; never dropped, printed as typed. */
  readonly unread: readonly Unread[]
}

/** One week of a row: groups in order (warm-ups first), and how it follows from the week before. */
export type WeekPart = {
  readonly mark?: WeekMark
  readonly groups: readonly Group[]
}

/** `=` same as the week before, not done, or the program's deload rule applied to the week before. */
export type WeekMark = 'same' | 'off' | 'deload'

export type Goal = 'strength' | 'hypertrophy' | 'endurance' | 'power'

/** One stretch of like sets. A tempo or rest typed on the last group alone stands on every working group. */
export type Group = {
  readonly role: Role
  /** Absent only where a later week states changes alone. */
  readonly scheme?: Scheme
  readonly load?: LoadPlan
  readonly gear?: Gear
  readonly effort?: Effort
  /** Bar speed in thousandths of m/s. */
  readonly speed?: Range
  /** The set ends at this loss of speed, in percent. */
  readonly velocityLoss?: number
  /** Four signs, eccentric–bottom–concentric–top, digit or `X`: `31X1`. */
  readonly tempo?: string
  /** Rest between sets, seconds. */
  readonly rest?: Range
  /** A set starts every so many seconds. */
  readonly every?: number
  /** The work counts for each side. */
  readonly perSide?: true
  /** Pause within each repetition, seconds. */
  readonly pause?: number
  readonly drop?: Drop
  readonly restPause?: RestPause
  /** Changes per week, from the second week to the end of the row. */
  readonly steps?: readonly Step[]
}

/** Warm-up groups are outside tonnage and set counts. */
export type Role = 'work' | 'top' | 'backoff' | 'warm-up'

/** A spread of loads; also linear over the sets, or a choice between loads (`185 or 125lb`). */
export type LoadSpread =
  | Spread
  | { readonly kind: 'ramp'; readonly from: Milli; readonly to: Milli }
  | { readonly kind: 'choice'; readonly values: readonly Milli[] }

/** Unit of a typed load; `client` where none was typed: read it in the client's unit. */
export type PlanUnit = LoadUnit | 'client'

/** What a percentage is of: current 1RM of the reference lift, estimated 1RM, training max, body mass. */
export type PercentBase = '1RM' | 'e1RM' | 'TM' | 'bw'

/** The load as prescribed, never resolved or rounded; amounts are integer thousandths. */
export type LoadPlan =
  | { readonly kind: 'weight'; readonly amount: LoadSpread; readonly unit: PlanUnit }
  | { readonly kind: 'percent'; readonly amount: LoadSpread; readonly base: PercentBase }
  /** Bodyweight, plus load (positive) or minus assistance (negative). */
  | { readonly kind: 'bodyweight'; readonly added?: SignedLoad }
  /** The load the client can lift for so many repetitions. */
  | { readonly kind: 'rep-max'; readonly reps: number }
  /** From what was lifted in the group before, today; `%` or a unit. */
  | { readonly kind: 'relative'; readonly by: Milli; readonly unit: LoadUnit | '%' }

export type SignedLoad = { readonly milli: Milli; readonly unit: PlanUnit }

/** What no number of kilograms says, beside any load: `band red`, `pin 7`; the word is kept as typed. */
export type Gear = { readonly kind: 'band' | 'chain' | 'pin' | 'box'; readonly word?: string }

/** How hard: RPE 0–10 in half steps, repetitions in reserve, or to failure (RPE 10). Plain numbers. */
export type Effort =
  | { readonly kind: 'rpe'; readonly amount: Spread }
  | { readonly kind: 'rir'; readonly amount: Spread }
  | { readonly kind: 'failure' }

/** Load dropped `count` times by `percent` after the last set or after every set. */
export type Drop = {
  readonly count: number
  readonly percent: number
  readonly after: 'last' | 'every'
}

/** `count` short rests of `seconds` within the set, each followed by more repetitions. */
export type RestPause = { readonly count: number; readonly seconds?: number }

/** Change per week in thousandths of its unit, signed: `+2.5%/wk` is 2500 `%`. */
export type Step = { readonly by: Milli; readonly unit: StepUnit }
export type StepUnit = '%' | PlanUnit | 'rpe' | 'rir' | 'rep' | 'set'

/** A stretch of the source that was not understood; `to` is exclusive. */
export type Unread = {
  readonly from: number
  readonly to: number
  readonly text: string
  /** What it would be within two edits; taken with one key. */
  readonly suggestion?: string
  /** Set where the words are known but do not go together here. */
  readonly why?: UnreadReason
}

export type UnreadReason = 'step-and-weeks' | 'out-of-range' | 'said-twice'

/** Where a value shown for a week comes from. */
export type Provenance = 'written' | 'inherited' | 'suggested' | 'defaulted'

/** The parts of a group that carry a provenance. */
export type GroupField = Exclude<keyof Group, 'role'>
