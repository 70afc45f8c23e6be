import type { CalendarDate } from '../../kernel/calendar-date'
import type { Milli } from '../../kernel/decimal'
import type { Message } from '../../kernel/words'
import type { LoadUnit } from '../units/load'

/**
 * What a training log file of another app says, before anything is stored. Sessions stand oldest
 * first. Nothing is guessed: while `unit` or `dayOrder` is `ask`, read the file again with the
 * coach's answer before importing. `rowsRead` = rows that sit in the sessions + rows listed as
 * `left-out`.
 */
export type ImportedLog = {
  readonly format: LogFormat
  /** The unit of the file's loads; `ask`: at least one load has no unit and the coach must say. */
  readonly unit: LoadUnit | 'ask'
  /** What the numbers themselves suggest while `unit` is `ask`; only ever shown, never applied. */
  readonly unitHint?: UnitHint
  /** Whether 03/04/2026 is 3 April or March 4; `ask`: days are provisional until the coach says. */
  readonly dayOrder: 'certain' | 'ask'
  readonly sessions: readonly ImportedSession[]
  /** Data rows of the file: neither the header nor blank lines count. */
  readonly rowsRead: number
  readonly rowsImported: number
  readonly problems: readonly ImportProblem[]
  /** Things that hold for the whole file, such as the RPE every warm-up carries by default. */
  readonly notices: readonly Message[]
  readonly exerciseNames: readonly ImportedName[]
}

export type LogFormat = 'hevy' | 'strong'

/** A suggestion for the unit question, with the sentence that gives its evidence. */
export type UnitHint = { readonly unit: LoadUnit; readonly reason: Message }

/** One workout of the file. */
export type ImportedSession = {
  /** Identity of the workout (title and start): the same in every later export of the same log. */
  readonly key: string
  /** Digest of everything in the session: differs when the workout was edited since. */
  readonly content: string
  readonly title: string
  readonly day: CalendarDate
  /** Local wall clock, `HH:MM`. */
  readonly startTime?: string
  readonly minutes?: number
  readonly note?: string
  readonly exercises: readonly ImportedExercise[]
}

/** One block of sets of one exercise; the same exercise may come in two blocks of a session. */
export type ImportedExercise = {
  /** The name in the file, cleaned of outer spaces and control characters. */
  readonly name: string
  /** Blocks of the session with the same key were done as a superset. */
  readonly supersetKey?: string
  readonly note?: string
  /** Rows of the file that hold only a note of this block, no set. */
  readonly noteRows?: readonly number[]
  readonly sets: readonly ImportedSet[]
}

/** One set as the file has it; null means the cell was blank or says nothing (0 seconds). */
export type ImportedSet = {
  /** Line in the table, counted from 1 with the header as row 1, as a spreadsheet shows it. */
  readonly row: number
  /** Position in its block, from 1. */
  readonly order: number
  readonly type: ImportedSetType
  /** Blank (null) differs from 0; negative is help from a machine or band. */
  readonly load: ImportedLoad | null
  readonly reps: number | null
  readonly seconds: number | null
  readonly metres: number | null
  /** RPE in thousandths: 8500 is 8.5. */
  readonly rpe: Milli | null
  readonly note: string | null
}

export type ImportedSetType = 'normal' | 'warm-up' | 'drop' | 'failure'

/** A load as it was typed; a `Load` once its unit is known. */
export type ImportedLoad = { readonly milli: Milli; readonly unit: LoadUnit | 'ask' }

/** A row the coach should know about. Only `left-out` rows are missing from the sessions. */
export type ImportProblem = {
  readonly row: number
  readonly kind: 'left-out' | 'kept-with-question' | 'changed'
  readonly reason: Message
}

/** An exercise name of the file, for matching it to the catalogue. */
export type ImportedName = {
  readonly name: string
  readonly sets: number
  readonly firstDay: CalendarDate
  readonly lastDay: CalendarDate
  /** Smallest and largest load of its working sets; null where every set is without load. */
  readonly lightest: ImportedLoad | null
  readonly heaviest: ImportedLoad | null
  /** The larger number is the easier set: the load is help, not resistance. */
  readonly isAssisted: boolean
}
