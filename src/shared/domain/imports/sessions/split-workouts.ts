import { message } from '../../../kernel/words'
import type { LogReading, LogRow } from '../log-row'
import { printRow } from './row-print'

/** Rows of one workout in file order; never empty. */
export type WorkoutRows = readonly LogRow[]

/**
 * Tells the workouts apart that share title, start and ending. Copies of the same session are left
 * out with a reason; rows that were only scattered by sorting are put together again.
 * `segments`: the runs of neighbouring rows, in file order.
 */
export function splitWorkouts(
  segments: readonly WorkoutRows[],
  reading: LogReading,
): readonly WorkoutRows[] {
  const workouts: { readonly rows: LogRow[]; readonly places: Set<string> }[] = []
  const seen = new Set<string>()
  for (const segment of segments) {
    const print = segment.map(printRow).join('\n')
    const places = segment.filter(({ setNumber }) => setNumber !== null).map(placeOf)
    const last = workouts.at(-1)
    if (seen.has(print) && places.length > 0) leaveOut(segment, reading)
    else if (last && !places.some((place) => last.places.has(place))) {
      for (const row of segment) last.rows.push(row)
      for (const place of places) last.places.add(place)
    } else workouts.push({ rows: [...segment], places: new Set(places) })
    seen.add(print)
  }
  return workouts.flatMap(({ rows }) => splitRounds(withoutCopies(rows, reading)))
}

/**
 * A session that was exported twice into one timestamp: every row stands there equally often. A
 * single exercise does not count: two equal turns of it are what lifters really do.
 */
function withoutCopies(workout: WorkoutRows, reading: LogReading): WorkoutRows {
  const seen = new Map<string, number>()
  const first: LogRow[] = []
  const copies: LogRow[] = []
  for (const row of workout) {
    const print = printRow(row)
    const times = seen.get(print) ?? 0
    seen.set(print, times + 1)
    if (times === 0) first.push(row)
    else copies.push(row)
  }
  const times = workout.length / first.length
  const isMany = new Set(first.map(({ exercise }) => exercise)).size > 1
  const isCopied = times > 1 && isMany && [...seen.values()].every((n) => n === times)
  if (!isCopied) return workout
  leaveOut(copies, reading)
  return first
}

/** Workouts in a row: at least three exercises of several sets come again in the same order. */
function splitRounds(workout: WorkoutRows): readonly WorkoutRows[] {
  const runs = runStarts(workout)
  const names = runs.map((at) => workout[at]?.exercise ?? '')
  const again = names.indexOf(names[0] ?? '', 1)
  const setsPerRun = (runs[again] ?? 0) / again
  const isRepeated = names.every((name, index) => name === names[index % again])
  if (again < 3 || names.length < again + 3 || setsPerRun < 2 || !isRepeated) return [workout]
  const starts = runs.filter((_, index) => index % again === 0)
  return starts.map((start, index) => workout.slice(start, starts[index + 1]))
}

function runStarts(workout: WorkoutRows): readonly number[] {
  const isStart = (index: number) => workout[index]?.exercise !== workout[index - 1]?.exercise
  return [...workout.keys()].filter((index) => index === 0 || isStart(index))
}

function placeOf(row: LogRow): string {
  return `${row.setNumber}|${row.superset}|${row.exercise}`
}

function leaveOut(rows: readonly LogRow[], reading: LogReading): void {
  const reason = message('imports.exportedTwice')
  for (const { row } of rows) reading.problems.push({ row, kind: 'left-out', reason })
}
