import type { ExerciseCard } from '../../shared/contract/exercises'
import { implementCountOf } from '../../shared/domain/programs/sheet-lift'
import type { PerformedSet, PerSideCount, PlannedSet } from '../../shared/domain/progress/performed'
import type { CalendarDate } from '../../shared/kernel/calendar-date'
import type { LiftedRow, PlanRow } from '../stores/progress'
import { loadOfColumns } from '../stores/set-load'

type Facts = Pick<ExerciseCard, 'loadType' | 'laterality'> | undefined

/** A done set as the charts read it. */
export function toPerformed(row: LiftedRow, card: Facts): PerformedSet {
  return {
    sessionId: row.sessionId,
    day: dayOf(row.day),
    exerciseId: row.exerciseId,
    load: loadOfColumns(row),
    warmUp: row.isWarmUp === 1,
    deload: row.isDeload === 1,
    perSideCount: sidesOf(row, card),
    implementCount: card ? implementCountOf(card) : 1,
    ...(row.reps === null ? {} : { reps: row.reps }),
    ...(row.seconds === null ? {} : { seconds: row.seconds }),
    ...(row.metresMilli === null ? {} : { metres: row.metresMilli / 1000 }),
    ...(row.rpeMilli === null ? {} : { rpe: row.rpeMilli / 1000 }),
    ...(row.plannedReps === null ? {} : { plannedReps: row.plannedReps }),
    ...(row.plannedRpeMilli === null ? {} : { plannedRpe: row.plannedRpeMilli / 1000 }),
    ...plannedLoad(row),
  }
}

function plannedLoad(row: LiftedRow): Pick<PerformedSet, 'plannedLoad'> {
  const { plannedKind, plannedMilli: milli, plannedUnit: unit } = row
  if (plannedKind !== 'absolute' || milli === null || unit === null) return {}
  return { plannedLoad: { milli, unit } }
}

/** One side is half a set; a row of both sides of one-sided work was done for each. */
function sidesOf(row: LiftedRow, card: Facts): PerSideCount {
  if (row.side !== 'both') return 1
  return row.perSide === 1 || card?.laterality === 'one-side' ? 2 : 0
}

/** A prescribed set as the charts read it. */
export function toPlanned(row: PlanRow, card: Facts): PlannedSet {
  return {
    sessionId: row.sessionId,
    day: dayOf(row.day),
    exerciseId: row.exerciseId,
    load: loadOfColumns(row),
    warmUp: row.isWarmUp === 1,
    deload: row.isDeload === 1,
    perSideCount: row.perSide === 1 ? 2 : 0,
    implementCount: card ? implementCountOf(card) : 1,
    ...(row.repsFrom === null ? {} : { reps: row.repsFrom }),
  }
}

function dayOf(day: string): CalendarDate {
  return day as CalendarDate // as: the column only holds days that exist (CHECK)
}
