import { message } from '../../../kernel/words'
import { type LogReading, type LogRow, tell } from '../log-row'
import type { ImportedSession } from '../training-log'
import { buildBlocks } from './build-blocks'
import { digestOf } from './digest'
import { printRow } from './row-print'
import { splitWorkouts, type WorkoutRows } from './split-workouts'

const DAY_SECONDS = 86_400

type Workout = Omit<ImportedSession, 'key'> & { readonly firstRow: number }
/** Runs of neighbouring rows with one title, start and ending. */
type Runs = LogRow[][]
type Start = { readonly endings: Map<string, Runs>; latest: Runs | null }

/** Gathers rows into sessions, oldest first; copies are left out, look-alikes kept and marked. */
export function gatherSessions(
  rows: readonly LogRow[],
  reading: LogReading,
): readonly ImportedSession[] {
  const sessions = [...groupByStart(rows)].flatMap(([start, { endings }]) => {
    const split = [...endings.values()].flatMap((runs) => splitWorkouts(runs, reading))
    return withKeys(
      start,
      split.flatMap((workout) => toWorkout(workout, reading)),
      reading,
    )
  })
  return sessions.toSorted((a, b) => (comparable(a) < comparable(b) ? -1 : 1))
}

function groupByStart(rows: readonly LogRow[]): ReadonlyMap<string, Start> {
  const starts = new Map<string, Start>()
  let before: Runs | null = null
  for (const row of rows) {
    const name = `${row.title}|${row.start.day}|${row.start.time ?? ''}`
    const start = starts.get(name) ?? { endings: new Map<string, Runs>(), latest: null }
    starts.set(name, start)
    const runs = runsFor(row.ending, start)
    if (runs === before) runs.at(-1)?.push(row)
    else runs.push([row])
    before = runs
  }
  return starts
}

/** The runs of an ending; a row without one (such as a note line) joins the workout before it. */
function runsFor(ending: string, start: Start): Runs {
  const joins = ending.trim() === '' ? start.latest : null
  const runs = joins ?? start.endings.get(ending) ?? []
  if (!joins) start.endings.set(ending, runs)
  start.latest = runs
  return runs
}

function toWorkout(rows: WorkoutRows, reading: LogReading): readonly Workout[] {
  const first = rows.find((row) => row.set !== null)
  const exercises = buildBlocks(rows, reading)
  if (!first || exercises.length === 0) return []
  const minutes = minutesOf(first, reading)
  const note = [...new Set(rows.map((row) => row.sessionNote))]
    .filter((text) => text !== '')
    .join('\n')
  return [
    {
      firstRow: first.row,
      content: digestOf([minutes, note, ...rows.map(printRow)].join('\n')),
      title: first.title,
      day: first.start.day,
      ...(first.start.time === undefined ? {} : { startTime: first.start.time }),
      ...(minutes === null ? {} : { minutes }),
      ...(note === '' ? {} : { note }),
      exercises,
    },
  ]
}

/** An app left running overnight or a clock set back says nothing about the session's length. */
function minutesOf(first: LogRow, reading: LogReading): number | null {
  if (first.seconds === null || first.seconds === 0) return null
  if (first.seconds > 0 && first.seconds <= DAY_SECONDS)
    return Math.round(first.seconds / 60) || null
  const reason = message('imports.lengthLeftOff', { minutes: Math.round(first.seconds / 60) })
  tell(reading, first.row, { kind: 'changed', reason })
  return null
}

/** Equal starts get numbered by length and content, so that file order does not matter. */
function withKeys(
  start: string,
  workouts: readonly Workout[],
  reading: LogReading,
): readonly ImportedSession[] {
  const ordered = workouts.toSorted(
    (a, b) => (a.minutes ?? 0) - (b.minutes ?? 0) || (a.content < b.content ? -1 : 1),
  )
  return ordered.map(({ firstRow, ...workout }, occurrence) => {
    if (occurrence > 0) {
      const reason = message('imports.sameStart', { title: workout.title, day: workout.day })
      tell(reading, firstRow, { kind: 'kept-with-question', reason })
    }
    return { key: digestOf(`${start}|${occurrence}`), ...workout }
  })
}

function comparable(session: ImportedSession): string {
  return `${session.day} ${session.startTime ?? ''} ${session.key}`
}
