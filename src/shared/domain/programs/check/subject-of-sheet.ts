import type { Effort, Group } from '../../notation/prescription'
import { loadMg } from '../../units/load'
import type { ProgramSheet, SheetDay } from '../program-sheet'
import type { GroupLoads, ResolvedSet } from '../resolve-context'
import { plannedSets, repsOfSet, spreadAt } from '../resolve-sets'
import type { SheetContext } from '../sheet-context'
import { oneRepMaxOf } from '../sheet-lift'
import { groupsOf, type SheetCell, type SheetRow } from '../sheet-row'
import type {
  CheckedDay,
  CheckedExercise,
  CheckedLift,
  CheckedSet,
  CheckedWork,
  CheckSubject,
} from './check-subject'

/** Everything the check needs beside the sheet. */
export type CheckFacts = Pick<CheckSubject, 'client' | 'place' | 'logs' | 'isFirstProgram'> & {
  readonly exercises: ReadonlyMap<string, CheckedExercise>
}

/**
 * Turns program sheets into check subjects; rows, days and weeks that are the same as before give the
 * same objects, so that the checker looks at edited ones only. Make one per open program and facts.
 */
export function createSubjects(facts: CheckFacts): (sheet: ProgramSheet) => CheckSubject {
  const lifts = new WeakMap<SheetRow, CheckedLift | null>()
  const days = new WeakMap<SheetDay, CheckedDay>()
  let weeks: CheckSubject['weeks'] = []
  return ({ program, context, days: sheetDays }) => {
    const next = program.weeks.map(({ kind }) => ({ isDeload: kind === 'deload' }))
    if (JSON.stringify(next) !== JSON.stringify(weeks)) weeks = next
    const liftOf = (row: SheetRow) => {
      const known = lifts.get(row)
      if (known !== undefined) return known
      const lift = checkedLift(row, { facts, context, goal: program.goal })
      lifts.set(row, lift)
      return lift
    }
    return {
      ...{ goal: program.goal, weeks, client: facts.client, place: facts.place, logs: facts.logs },
      isFirstProgram: facts.isFirstProgram,
      days: sheetDays.map((day) => {
        const known = days.get(day) ?? checkedDay(day, liftOf)
        days.set(day, known)
        return known
      }),
    }
  }
}

function checkedDay(
  { day, rows }: SheetDay,
  liftOf: (row: SheetRow) => CheckedLift | null,
): CheckedDay {
  return {
    ...{ dayId: day.id, name: day.name, weekday: day.weekday },
    drills: rows.filter(({ row }) => row.kind === 'warm-up').length,
    lifts: rows.flatMap((row) => liftOf(row) ?? []),
  }
}

type LiftFacts = {
  readonly facts: CheckFacts
  readonly context: SheetContext
  readonly goal: CheckSubject['goal']
}

function checkedLift(row: SheetRow, { facts, context, goal }: LiftFacts): CheckedLift | null {
  const exercise = facts.exercises.get(row.row.exerciseId)
  const known = context.exercises.get(row.row.exerciseId)
  if (!exercise || row.row.kind !== 'lift') return null
  const max = known && oneRepMaxOf(context, known)
  const maxMg = max && loadMg(max)
  return {
    ...{ rowId: row.row.id, label: row.row.label, exercise, goal: row.row.goal ?? goal },
    weeks: row.cells.map((cell) => checkedWork(cell, maxMg)),
  }
}

function checkedWork(cell: SheetCell, maxMg: number | undefined): CheckedWork | null {
  const groups = groupsOf(cell.effective)
  const sets = groups.map((group, at) => setsOf(group, cell.loads[at], maxMg))
  const isWarmUp = (at: number) => groups[at]?.role === 'warm-up'
  const working = groups.filter((_, at) => !isWarmUp(at))
  const first = working[0]
  if (!first) return null
  const rest = working.find((group) => group.rest)?.rest
  const tempo = working.find((group) => group.tempo)?.tempo
  const percent = working.flatMap(({ load }) => (load?.kind === 'percent' ? [load.base] : []))[0]
  return {
    isDeload: cell.effective.kind === 'planned' && cell.effective.isDeload,
    warmUps: sets.filter((_, at) => isWarmUp(at)).flat(),
    sets: sets.filter((_, at) => !isWarmUp(at)).flat(),
    ...(rest && { restSeconds: rest }),
    ...(tempo !== undefined && { tempo }),
    ...(percent && { percentOf: percent }),
    ...(cell.trouble && { notLoadable: cell.trouble.note }),
  }
}

function setsOf(
  group: Group,
  loads: GroupLoads | undefined,
  maxMg: number | undefined,
): readonly CheckedSet[] {
  const count = plannedSets(group.scheme)
  const resolved = loads?.kind === 'resolved' ? loads.sets : []
  return Array.from({ length: count }, (_, index) => {
    const reps = repsOfSet(group.scheme, index)
    const loadMg = loadOf(resolved[index])
    const rpe = group.effort && rpeAt(group.effort, index)
    return {
      ...(reps && { reps }),
      ...(loadMg !== undefined && { loadMg }),
      ...(loadMg !== undefined && maxMg && { percent: (100 * loadMg) / maxMg }),
      ...(rpe !== undefined && { rpe }),
      ...(isOpen(group, index === count - 1) && { isOpen: true as const }),
    }
  })
}

/** Only loads on the bar compare with a max; what is hung on the body does not. */
function loadOf(set: ResolvedSet | undefined): number | undefined {
  return set?.load.kind === 'absolute' ? loadMg(set.load.load) : undefined
}

function rpeAt(effort: Effort, index: number): number {
  if (effort.kind === 'failure') return 10
  const { from, to } = spreadAt(effort.amount, index)
  return effort.kind === 'rpe' ? (from + to) / 2 : 10 - (from + to) / 2
}

function isOpen({ scheme }: Group, isLast: boolean): boolean {
  if (scheme?.kind !== 'sets') return false
  const { work } = scheme
  if (work.kind === 'amrap') return true
  return work.kind === 'reps' && (work.open === 'every' || (work.open === 'last' && isLast))
}
