import type { Program } from '../../shared/domain/programs/program'
import { sheetOf } from '../../shared/domain/programs/program-sheet'
import { sheetContext } from '../../shared/domain/programs/sheet-context'
import { estimateDay } from '../../shared/domain/programs/sheet-estimate'
import { implementCountOf } from '../../shared/domain/programs/sheet-lift'
import type { SheetRow } from '../../shared/domain/programs/sheet-row'
import { type PlannedLine, plannedDay } from '../../shared/domain/sessions/planned-day'
import type { PrescribedExercise, PrescribedSet } from '../../shared/domain/sessions/prescribed-set'
import { keysBetween } from '../../shared/kernel/fraction-key'
import { columnsOfLoad } from '../stores/set-load'
import type { CommandContext, QueryContext } from './context'
import { allExercises } from './exercises'
import { readStrength } from './program-reading'

/** A planned day of a client's program as its sheet prints it, and the minutes it should take. */
export type DayPlan = {
  readonly exercises: readonly PrescribedExercise[]
  readonly minutes: number
}

/** Works out a day and week (from 1) with the same loads as grid and sheet; null where the day is not there. */
export function planOf(
  context: QueryContext,
  program: Program,
  at: { readonly dayId: string; readonly week: number },
): DayPlan | null {
  const day = program.days.find((one) => one.id === at.dayId)
  if (!day) return null
  const strength = readStrength(context, program.clientId, program.startsOn)
  const sheetFacts = sheetContext({ strength, exercises: allExercises(context) })
  const sheet = sheetOf({ ...program, days: [day] }, sheetFacts)
  const [sheetDay] = sheet.days
  if (!sheetDay) return null
  const lines = sheetDay.rows.map((row) => ({
    ...lineOf(row, at.week, sheetFacts.exercises.get(row.row.exerciseId)),
    usual: strength.unit,
  }))
  const { minutes } = estimateDay(sheetDay, at.week - 1, sheetFacts)
  return { exercises: plannedDay(lines), minutes }
}

type Facts = Parameters<typeof implementCountOf>[0] & { readonly laterality: string }

function lineOf({ row, cells }: SheetRow, week: number, exercise: Facts | undefined): PlannedLine {
  const cell = cells[week - 1]
  const facts = {
    row,
    isOneSided: exercise?.laterality === 'one-side',
    implements: exercise ? implementCountOf(exercise) : 1,
  } as const
  if (cell?.effective.kind !== 'planned') return facts
  return { ...facts, week: { prescription: cell.effective.prescription, loads: cell.loads } }
}

/** Copies a plan into a session; from then on the program may change, the session keeps what was printed. */
export function copyPlan(
  context: CommandContext,
  ref: { readonly sessionId: string; readonly clientId: string },
  exercises: readonly PrescribedExercise[],
): void {
  const positions = keysBetween(null, null, exercises.length)
  for (const [i, exercise] of exercises.entries()) {
    const entryId = context.newId()
    const { kind, label, prescription, note } = exercise
    context.write.sessions.addEntry({
      id: entryId,
      client_id: ref.clientId,
      session_id: ref.sessionId,
      exercise_id: exercise.exerciseId,
      kind,
      label,
      prescription,
      note,
      position: positions[i] ?? '',
    })
    copySets(context, { entryId, clientId: ref.clientId }, exercise.sets)
  }
}

function copySets(
  context: CommandContext,
  { entryId, clientId }: { readonly entryId: string; readonly clientId: string },
  sets: readonly PrescribedSet[],
): void {
  const positions = keysBetween(null, null, sets.length)
  for (const [i, set] of sets.entries()) {
    context.write.sessions.addPrescribed({
      id: context.newId(),
      client_id: clientId,
      session_exercise_id: entryId,
      position: positions[i] ?? '',
      is_warm_up: set.isWarmUp ? 1 : 0,
      ...columnsOfLoad(set.load),
      reps_from: set.repsFrom ?? null,
      reps_to: set.repsTo ?? null,
      is_open: set.isOpen ? 1 : 0,
      seconds: set.seconds ?? null,
      metres_milli: set.metres === undefined ? null : Math.round(set.metres * 1000),
      rpe_milli: set.rpe === undefined ? null : Math.round(set.rpe * 1000),
      per_side: set.isPerSide ? 1 : 0,
      text: set.text.slice(0, 300),
    })
  }
}
