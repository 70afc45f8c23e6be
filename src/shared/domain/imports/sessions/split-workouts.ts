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
  const workouts: WorkoutRows[] = []
  for (const segment of segments) {
    const print = printAll(segment)
    const last = workouts.at(-1)
    if (workouts.some((workout) => printAll(workout) === print)) leaveOut(segment, reading)
    else if (last && !collide(last, segment)) workouts[workouts.length - 1] = [...last, ...segment]
    else workouts.push(segment)
  }
  return workouts.flatMap((workout) => splitRounds(withoutCopies(workout, reading)))
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

/** Two workouts in a row: at least three exercises of several sets come again in the same order. */
function splitRounds(workout: WorkoutRows): readonly WorkoutRows[] {
  const runs = runStarts(workout)
  const names = runs.map((at) => workout[at]?.exercise ?? '')
  const again = names.indexOf(names[0] ?? '', 1)
  if (again < 3 || names.length < again + 3) return [workout]
  const repeats = names.slice(again).every((name, index) => name === names[index % again])
  const at = runs[again] ?? 0
  const setsPerRun = at / again
  return repeats && setsPerRun >= 2
    ? [workout.slice(0, at), ...splitRounds(workout.slice(at))]
    : [workout]
}

function runStarts(workout: WorkoutRows): readonly number[] {
  const isStart = (index: number) => workout[index]?.exercise !== workout[index - 1]?.exercise
  return [...workout.keys()].filter((index) => index === 0 || isStart(index))
}

function collide(first: WorkoutRows, second: WorkoutRows): boolean {
  const places = new Set(first.map(placeOf))
  return second.some((row) => row.setNumber !== null && places.has(placeOf(row)))
}

function placeOf(row: LogRow): string {
  return `${row.setNumber}|${row.superset}|${row.exercise}`
}

function printAll(workout: WorkoutRows): string {
  return workout.map(printRow).join('\n')
}

function leaveOut(rows: readonly LogRow[], reading: LogReading): void {
  const reason = message('imports.exportedTwice')
  for (const { row } of rows) reading.problems.push({ row, kind: 'left-out', reason })
}
