import { ok, type Result, refuse } from '../../kernel/result'
import { type Message, message } from '../../kernel/words'
import type { LoadUnit } from '../units/load'
import { cleanLine, excerpt } from './cells/clean-text'
import type { LogFormat } from './training-log'

/** Where each value of a log stands: column numbers from 0, absent where the file has no such column. */
export type LogColumns = {
  readonly title?: number
  readonly start: number
  readonly end?: number
  readonly duration?: number
  readonly workoutNumber?: number
  readonly sessionNote?: number
  readonly exercise: number
  readonly superset?: number
  /** A note of the whole exercise (Hevy) or of exercise and set alike (Strong). */
  readonly note?: number
  readonly setNumber?: number
  readonly setType?: number
  /** Load columns; a file may have one for each unit. */
  readonly loads: readonly { readonly at: number; readonly unit: LoadUnit | 'ask' }[]
  readonly loadUnit?: number
  readonly reps?: number
  /** Distance columns with the metres of one unit; null where the header names none. */
  readonly distances: readonly { readonly at: number; readonly metres: number | null }[]
  readonly distanceUnit?: number
  readonly seconds?: number
  readonly rpe?: number
}

export type RecognisedLog = { readonly format: LogFormat; readonly columns: LogColumns }

type SingleColumn = Exclude<keyof LogColumns, 'loads' | 'distances'>
type Meaning =
  | SingleColumn
  | { readonly loadIn: LoadUnit | 'ask' }
  | { readonly distanceIn: number | null }

/** Metres of a distance unit by its written name; 1 mi = 1609.344 m (1959 agreement). */
export const METRES_OF: Readonly<Record<string, number>> = {
  km: 1000,
  kms: 1000,
  kilometers: 1000,
  kilometres: 1000,
  m: 1,
  meters: 1,
  metres: 1,
  mi: 1609.344,
  miles: 1609.344,
  ft: 0.3048,
  feet: 0.3048,
  yd: 0.9144,
  yards: 0.9144,
}

const HEVY: Readonly<Record<string, Meaning>> = {
  title: 'title',
  start_time: 'start',
  end_time: 'end',
  description: 'sessionNote',
  exercise_title: 'exercise',
  superset_id: 'superset',
  exercise_notes: 'note',
  set_index: 'setNumber',
  set_type: 'setType',
  weight_kg: { loadIn: 'kg' },
  weight_lbs: { loadIn: 'lb' },
  weight_lb: { loadIn: 'lb' },
  weight: { loadIn: 'ask' },
  reps: 'reps',
  distance_km: { distanceIn: 1000 },
  distance_miles: { distanceIn: 1609.344 },
  distance_meters: { distanceIn: 1 },
  distance: { distanceIn: null },
  duration_seconds: 'seconds',
  rpe: 'rpe',
}

const STRONG: Readonly<Record<string, Meaning>> = {
  'workout #': 'workoutNumber',
  date: 'start',
  'workout name': 'title',
  duration: 'duration',
  'duration (sec)': 'duration',
  'workout duration': 'duration',
  'exercise name': 'exercise',
  'set order': 'setNumber',
  weight: { loadIn: 'ask' },
  'weight (kg)': { loadIn: 'kg' },
  'weight (lb)': { loadIn: 'lb' },
  'weight (lbs)': { loadIn: 'lb' },
  kg: { loadIn: 'kg' },
  lb: { loadIn: 'lb' },
  lbs: { loadIn: 'lb' },
  'weight unit': 'loadUnit',
  reps: 'reps',
  rpe: 'rpe',
  distance: { distanceIn: null },
  'distance (meters)': { distanceIn: 1 },
  'distance (m)': { distanceIn: 1 },
  'distance (km)': { distanceIn: 1000 },
  'distance (mi)': { distanceIn: 1609.344 },
  km: { distanceIn: 1000 },
  mi: { distanceIn: 1609.344 },
  'distance unit': 'distanceUnit',
  seconds: 'seconds',
  notes: 'note',
  'workout notes': 'sessionNote',
}

/**
 * Tells from the header row which app wrote a file and where its values stand. Refuses a header it
 * does not know, one without the columns a log cannot do without, and one that names a column twice.
 */
export function recogniseLog(header: readonly string[]): Result<RecognisedLog, Message> {
  const names = header.map((cell) => cleanLine(cell).toLowerCase())
  if (names.includes('start_time') && names.includes('exercise_title')) {
    return columnsOf('hevy', names, HEVY)
  }
  if (names.includes('exercise name') && names.includes('set order')) {
    return columnsOf('strong', names, STRONG)
  }
  const columns = names.filter((name) => name !== '').slice(0, 6)
  if (columns.length === 0) return refuse(message('imports.noHeader'))
  return refuse(message('imports.unknownHeader', { columns: excerpt(columns.join(', '), 120) }))
}

function columnsOf(
  format: LogFormat,
  names: readonly string[],
  meanings: Readonly<Record<string, Meaning>>,
): Result<RecognisedLog, Message> {
  const single: Partial<Record<SingleColumn, number>> = {}
  const loads: { at: number; unit: LoadUnit | 'ask' }[] = []
  const distances: { at: number; metres: number | null }[] = []
  for (const [at, name] of names.entries()) {
    const meaning = Object.hasOwn(meanings, name) ? meanings[name] : undefined
    if (meaning === undefined) continue
    if (names.indexOf(name) !== at) return refuse(message('imports.columnTwice', { column: name }))
    if (typeof meaning === 'string') single[meaning] = at
    else if ('loadIn' in meaning) loads.push({ at, unit: meaning.loadIn })
    else distances.push({ at, metres: meaning.distanceIn })
  }
  const { start, exercise, ...others } = single
  if (start === undefined || exercise === undefined) {
    return refuse(
      message('imports.columnMissing', { column: format === 'hevy' ? 'start_time' : 'Date' }),
    )
  }
  return ok({ format, columns: { ...others, start, exercise, loads, distances } })
}
