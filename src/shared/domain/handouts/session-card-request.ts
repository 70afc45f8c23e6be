import type { CalendarDate } from '../../kernel/calendar-date'
import type { Figure } from '../figures/figure-record'
import type { LoadUnit } from '../units/load'
import type { Paper } from './document'
import type { SheetCode } from './sheet-code'

/** A text in one wording, or in the coach's shorthand and in plain words. */
export type Worded = string | { readonly shorthand: string; readonly plain: string }

/** Everything a session card is composed from: texts already said, no program types. */
export type SessionCardRequest = {
  /** Code and QR rows ('1' = dark) of the day's sheet. */
  readonly sheet: { readonly code: SheetCode; readonly qr: readonly string[] }
  /** BCP 47, for dates, lists and the language of the file. */
  readonly language: string
  readonly printedOn: CalendarDate
  readonly unit: LoadUnit
  readonly client: string
  readonly coach: CardCoach
  readonly program: CardProgram
  readonly day: CardDay
  /** All weeks of the program; the card shows a window of them. */
  readonly weeks: readonly CardWeek[]
  /** In the order of the day; `weeks` of each in the order of the card's weeks. */
  readonly exercises: readonly CardExercise[]
  readonly advice: CardAdvice
  readonly options: SessionCardOptions
}

/** Who hands the sheet out; '' = not printed. */
export type CardCoach = {
  readonly name: string
  readonly studio: string
  /** Whom to call, printed after the stop line: `Ruth 0161 496 0142`. */
  readonly contact: string
}

export type CardProgram = {
  readonly name: string
  readonly days: number
  /** Counts up when the program changes, so that an old sheet can be told; null = not printed. */
  readonly version: number | null
}

export type CardDay = {
  /** From 1. */
  readonly number: number
  readonly name: string
  readonly minutes: number | null
  /** Labels of the exercises that matter most: `['A', 'B1', 'C2']`. */
  readonly priorities: readonly string[]
  readonly drills: readonly string[]
  /** Label of the lift the ramp leads to, its name where it has none; '' where there is no ramp. */
  readonly barLift: string
  /** Warm-up sets with the bar: `['20 × 8', '45 × 5']`. */
  readonly barWarmUp: readonly string[]
}

export type CardWeek = {
  /** From 1. */
  readonly number: number
  readonly date: CalendarDate
  readonly state: 'done' | 'now' | 'ahead'
  readonly isDeload: boolean
  /** What was noted about the session; null = nothing yet. */
  readonly session: {
    readonly effort: string
    readonly bodyMass: string
    readonly sleep: string
  } | null
}

export type CardExercise = {
  readonly label: string
  readonly name: string
  /** What holds in all weeks: `4 × 5 · tempo 20X1 · rest 2:30`. */
  readonly prescription: Worded
  readonly cues: readonly string[]
  /** What it looks like; null = no picture, or none wanted. */
  readonly figure: Pick<Figure, 'moments'> | null
  /** The client's own set-up line: `bench 38 cm, feet on the tape`; '' = none. */
  readonly setUp: string
  /** What the coach noted for the row, or behind its sets: `chin tucked`; '' = none. */
  readonly note: string
  /** What to do where the equipment is missing; '' = none. */
  readonly substitute: string
  /** Neighbours with the same text form a superset; null = alone. */
  readonly group: string | null
  readonly takesLoad: boolean
  readonly isPerSide: boolean
  readonly counts: 'reps' | 'seconds' | 'minutes' | 'metres' | 'calories'
  /** null = not done in that week. */
  readonly weeks: readonly (PlannedWeek | null)[]
}

export type PlannedWeek = {
  /** With the load resolved: `102.5 kg @7.5`. */
  readonly target: Worded
  readonly sets: number
  /** null = not logged yet. */
  readonly done: readonly DoneSet[] | null
  /** `4 × 100 @7`; '' = none. */
  readonly lastTime: Worded
}

/** One set as done: load and one amount, or left and right. */
export type DoneSet = { readonly load: string; readonly amounts: readonly string[] }

/** Sentences the coach can change per client: null = the usual one, '' = none. */
export type CardAdvice = { readonly nextStep: string | null; readonly stop: string | null }

export type SessionCardOptions = {
  readonly paper: Paper
  readonly print: 'normal' | 'large'
  readonly wording: 'shorthand' | 'plain'
  /** 1–4 (large print: at most 2). */
  readonly weeksShown: number
  /** Number of the first week shown; null = the window that holds the current week. */
  readonly firstWeek: number | null
  readonly hasPunchMargin: boolean
  readonly showsWarmUp: boolean
  readonly showsLastTime: boolean
  readonly showsBodyMass: boolean
  readonly noteLines: number
}

/** A card as most coaches print it. */
export const USUAL_CARD: SessionCardOptions = {
  paper: 'A4',
  print: 'normal',
  wording: 'shorthand',
  weeksShown: 4,
  firstWeek: null,
  hasPunchMargin: false,
  showsWarmUp: true,
  showsLastTime: true,
  showsBodyMass: true,
  noteLines: 2,
}
