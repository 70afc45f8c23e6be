import { type CalendarDate, daysBetween } from '../../../kernel/calendar-date'
import { type Message, message } from '../../../kernel/words'
import type { ImportedExercise, ImportedSession, ImportedSet, ImportProblem } from '../training-log'
import { isAssisted } from './list-names'

/** What is usual for an exercise in this file: medians over its working sets. */
type Usual = { readonly load: number; readonly reps: number; readonly sets: number }

/** Below this many working sets nothing counts as usual. */
const ENOUGH_SETS = 6
/** Fewer reps than this are nobody's load. */
const LOAD_LIKE_REPS = 25

/**
 * Lists sets that stay in but look like slips: a day in the future, load and reps swapped, a lost
 * digit (18 between 180s), a negative load on a lift without help. Nothing is changed.
 */
export function questionSets(
  sessions: readonly ImportedSession[],
  today: CalendarDate,
): readonly ImportProblem[] {
  const usual = usualByName(sessions)
  return sessions.flatMap((session) => [
    ...questionDay(session, today),
    ...session.exercises.flatMap((exercise) => questionBlock(exercise, usual.get(exercise.name))),
  ])
}

function questionDay(session: ImportedSession, today: CalendarDate): readonly ImportProblem[] {
  const row = session.exercises[0]?.sets[0]?.row
  if (row === undefined || daysBetween(today, session.day) <= 0) return []
  return [question(row, message('imports.futureDay', { title: session.title, day: session.day }))]
}

function questionBlock(
  exercise: ImportedExercise,
  usual: Usual | undefined,
): readonly ImportProblem[] {
  return exercise.sets.flatMap((set, index) => {
    const around = [exercise.sets[index - 1], exercise.sets[index + 1]]
    const reason =
      negativeLoad(set, exercise) ?? swapped(set, usual) ?? lostDigit(set, around, exercise)
    return reason === null ? [] : [question(set.row, reason)]
  })
}

function negativeLoad(set: ImportedSet, exercise: ImportedExercise): Message | null {
  if (loadOf(set) >= 0 || isAssisted(exercise.name)) return null
  return message('imports.negativeLoad', { exercise: exercise.name, load: loadOf(set) })
}

function swapped(set: ImportedSet, usual: Usual | undefined): Message | null {
  const [load, reps] = [loadOf(set), set.reps ?? 0]
  if (!usual || usual.sets < ENOUGH_SETS || load <= 0 || reps < LOAD_LIKE_REPS) return null
  const isOdd = reps > usual.reps * 2.5 && load < usual.load * 0.4
  const fitsTurned = isNear(reps, usual.load, 2) && isNear(load, usual.reps, 2)
  return isOdd && fitsTurned ? message('imports.maybeSwapped', { load, reps }) : null
}

function lostDigit(
  set: ImportedSet,
  around: readonly (ImportedSet | undefined)[],
  exercise: ImportedExercise,
): Message | null {
  const load = loadOf(set)
  const isOdd =
    load > 0 &&
    set.type !== 'warm-up' &&
    exercise.sets.length > 2 &&
    around.every((other) => other && isNear(load * 10, loadOf(other), 1.25))
  return isOdd ? message('imports.maybeLostDigit', { load, usual: loadOf(around[0] ?? set) }) : null
}

function usualByName(sessions: readonly ImportedSession[]): ReadonlyMap<string, Usual> {
  const working = new Map<string, ImportedSet[]>()
  for (const { name, sets } of sessions.flatMap(({ exercises }) => exercises)) {
    const known = working.get(name) ?? []
    if (known.length === 0) working.set(name, known)
    for (const set of sets) if (set.type !== 'warm-up' && loadOf(set) > 0) known.push(set)
  }
  return new Map([...working].map(([name, sets]) => [name, usualOf(sets)]))
}

function usualOf(sets: readonly ImportedSet[]): Usual {
  const load = median(sets.map(loadOf))
  return { load, reps: median(sets.map(({ reps }) => reps ?? 0)), sets: sets.length }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function isNear(value: number, other: number, factor: number): boolean {
  return value > 0 && other > 0 && value <= other * factor && other <= value * factor
}

function loadOf(set: ImportedSet): number {
  return (set.load?.milli ?? 0) / 1000
}

function question(row: number, reason: Message): ImportProblem {
  return { row, kind: 'kept-with-question', reason }
}
