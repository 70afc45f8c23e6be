import type { CalendarDate } from '../../kernel/calendar-date'
import type { Id } from '../../kernel/ids'
import type { Goal } from '../notation/prescription'
import type { DeloadRule } from '../notation/weeks/deload'

/** A program as written: days by weeks, cells as typed text. */
export type Program = {
  readonly id: Id
  /** Whose it is; empty where it is a template. */
  readonly clientId: Id
  readonly name: string
  readonly goal: Goal
  readonly templateId: Id | null
  /** The Monday of week 1. */
  readonly startsOn: CalendarDate
  readonly isActive: boolean
  /** How its deload weeks follow from normal ones; absent where the usual rule holds. */
  readonly deloadRule?: DeloadRule
  /** One entry per week, in order. */
  readonly weeks: readonly ProgramWeek[]
  readonly days: readonly ProgramDay[]
}

/** A week column: loading or deload, with its own name if the coach gave one. */
export type ProgramWeek = { readonly kind: 'loading' | 'deload'; readonly name: string }

/** A day band. */
export type ProgramDay = {
  readonly id: Id
  readonly name: string
  /** ISO weekday 1–7 on which it is trained; null where it floats. */
  readonly weekday: number | null
  /** The six characters under the code of its printed sheet. */
  readonly sheetCode: string
  readonly rows: readonly ProgramRow[]
}

/** A row of a day: a lift with a cell per week, or a warm-up drill with a dose. */
export type ProgramRow = {
  readonly id: Id
  readonly kind: 'lift' | 'warm-up'
  readonly exerciseId: Id
  /** Place in the day: `A`, `B1`; same letter = superset. */
  readonly label: string
  /** What a warm-up drill is done for: `2x10`, `5x/side`, `30s`. */
  readonly dose: string
  /** The row's own goal; null where the program's holds. */
  readonly goal: Goal | null
  readonly note: string
  /** The text typed in each week's own cell; null where the week inherits. */
  readonly cells: readonly (string | null)[]
}

/** The rows of a program with the day they stand in. */
export function rowsOf(
  program: Program,
): readonly { readonly day: ProgramDay; readonly row: ProgramRow }[] {
  return program.days.flatMap((day) => day.rows.map((row) => ({ day, row })))
}
