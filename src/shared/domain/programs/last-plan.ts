import { addDays, type CalendarDate } from '../../kernel/calendar-date'
import type { Prescription } from '../notation/prescription'
import type { DeloadRule } from '../notation/weeks/deload'
import { effectiveWeeks } from '../notation/weeks/effective-weeks'
import type { LoadUnit } from '../units/load'
import type { Program } from './program'

/** A row of an earlier program as it was written, for the exercise it is of. */
export type FormerRow = {
  readonly exerciseId: string
  /** One text per week of its program; null where nothing was typed. */
  readonly cells: readonly (string | null)[]
  readonly startsOn: CalendarDate
  /** Weeks (from 0) under the deload rule. */
  readonly deloadWeeks: readonly number[]
  readonly deloadRule?: DeloadRule
}

/** What was prescribed last, and the first day of its week. */
export type LastPlan = { readonly prescription: Prescription; readonly on: CalendarDate }

/** The last row of every exercise in a client's earlier programs, which come newest first. */
export function formerRows(programs: readonly Program[]): readonly FormerRow[] {
  const found = new Map<string, FormerRow>()
  for (const program of programs) {
    for (const row of program.days.flatMap(({ rows }) => rows).toReversed()) {
      const isWritten = row.cells.some((text) => text !== null && text.trim() !== '')
      if (row.kind !== 'lift' || !isWritten || found.has(row.exerciseId)) continue
      found.set(row.exerciseId, {
        exerciseId: row.exerciseId,
        cells: program.weeks.map((_, at) => row.cells[at] ?? null),
        startsOn: program.startsOn,
        deloadWeeks: program.weeks.flatMap(({ kind }, at) => (kind === 'deload' ? [at] : [])),
        ...(program.deloadRule && { deloadRule: program.deloadRule }),
      })
    }
  }
  return [...found.values()]
}

/** The last loading week of an earlier row that began before a day; its first week where none did. */
export function lastPlan(
  row: FormerRow,
  before: CalendarDate,
  unit: LoadUnit,
): LastPlan | undefined {
  const { cells, startsOn, deloadWeeks, deloadRule } = row
  const options = { unit, deloadWeeks, ...(deloadRule && { deloadRule }) }
  const plans = effectiveWeeks(cells, options).flatMap((week, at): LastPlan[] => {
    if (week.kind !== 'planned' || week.isDeload || week.prescription.groups.length === 0) return []
    return [{ prescription: week.prescription, on: addDays(startsOn, at * 7) }]
  })
  return plans.findLast(({ on }) => on < before) ?? plans[0]
}
