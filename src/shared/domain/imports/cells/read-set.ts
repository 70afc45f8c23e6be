import type { Milli } from '../../../kernel/decimal'
import { ok, type Result, refuse } from '../../../kernel/result'
import { type Message, message } from '../../../kernel/words'
import type { LoadUnit } from '../../units/load'
import { cellAt, type LogReading, type RowSet, tell } from '../log-row'
import type { LogTableRow } from '../log-table'
import { METRES_OF } from '../recognise'
import type { ImportedLoad, ImportedSetType } from '../training-log'
import { cleanLine, excerpt } from './clean-text'
import { readLoad, unitShownBy } from './read-load'
import { type NumberReading, readNumber } from './read-number'

const MOST_REPS = 9_999
const DAY_SECONDS = 86_400
const MOST_METRES = 1_000_000
const WITH_UNIT = /^(.*\d)\s*(kgs?|lbs?)\.?$/i
const UNITS: Readonly<Record<string, LoadUnit>> = { kg: 'kg', kgs: 'kg', lb: 'lb', lbs: 'lb' }

/** Reads load, reps, time, distance and RPE of a row; refuses with the reason to leave the row out. */
export function readSet(
  line: LogTableRow,
  type: ImportedSetType,
  reading: LogReading,
): Result<RowSet, Message> {
  const load = readLoadCell(line, reading)
  if (!load.ok) return load
  const reps = readReps(line, reading)
  if (!reps.ok) return reps
  const seconds = readSeconds(line, reading)
  const metres = readMetres(line, reading)
  const set = { type, load: load.value, seconds, metres, rpe: readRpe(line, reading) }
  if (seconds !== null || metres !== null) return ok({ ...set, reps: reps.value || null })
  return repsOnly({ ...set, reps: reps.value }, line.row, reading)
}

/** Without time or distance only reps tell that something was done; 0 reps at a load is an attempt. */
function repsOnly(set: RowSet, row: number, reading: LogReading): Result<RowSet, Message> {
  if (set.reps !== null && set.reps > 0) return ok(set)
  const isLoaded = set.load !== null && set.load.milli !== 0
  if (set.reps === null) return refuse(message(isLoaded ? 'imports.noReps' : 'imports.emptySet'))
  if (!isLoaded) return refuse(message('imports.emptySet'))
  tell(reading, row, { kind: 'kept-with-question', reason: message('imports.zeroReps') })
  return ok(set)
}

function readLoadCell(
  line: LogTableRow,
  reading: LogReading,
): Result<ImportedLoad | null, Message> {
  const { loads, loadUnit } = reading.columns
  const column = loads.find(({ at }) => cellAt(line.cells, at).trim() !== '')
  if (!column) return ok(null)
  const text = cleanLine(cellAt(line.cells, column.at))
  const suffixed = WITH_UNIT.exec(text)
  const value = numberIn(suffixed?.[1] ?? text, reading)
  if (value === 'blank' || value === 'unreadable') {
    return refuse(message('imports.weightUnreadable', { text: excerpt(text) }))
  }
  if (value === 'two-ways') return refuse(message('imports.weightTwoWays', { text }))
  const unitText = (suffixed?.[2] ?? cleanLine(cellAt(line.cells, loadUnit))).toLowerCase()
  const named = unitText === '' ? column.unit : UNITS[unitText]
  if (named === undefined)
    return refuse(message('imports.unitUnknown', { unit: excerpt(unitText) }))
  return loadFrom(value, named, { row: line.row, reading })
}

function loadFrom(
  value: number,
  named: LoadUnit | 'ask',
  at: { readonly row: number; readonly reading: LogReading },
): Result<ImportedLoad | null, Message> {
  const { reading, row } = at
  if (named === 'ask') noteShownUnit(value, reading)
  const read = readLoad(value, named === 'ask' ? (reading.unit ?? 'ask') : named)
  if (read === null) return refuse(message('imports.weightTooLarge', { weight: value }))
  if (read.trace === 'restored') reading.tally.restoredLoads += 1
  if (read.trace === 'rounded') {
    const values = { was: value, now: read.load.milli / 1000 }
    tell(reading, row, { kind: 'changed', reason: message('imports.weightRounded', values) })
  }
  return ok(read.load)
}

function noteShownUnit(value: number, { tally }: LogReading): void {
  const unit = unitShownBy(value)
  if (unit === null) return
  tally.shown[unit] += 1
  tally.shownBy[unit] ??= value
}

function readReps(line: LogTableRow, reading: LogReading): Result<number | null, Message> {
  const text = cellAt(line.cells, reading.columns.reps)
  const value = numberIn(text, reading)
  if (value === 'blank') return ok(null)
  if (typeof value !== 'number' || value < 0 || value > MOST_REPS) {
    return refuse(message('imports.repsUnreadable', { text: excerpt(text) }))
  }
  const whole = Math.floor(value + 1e-6)
  if (Math.abs(value - whole) > 1e-6) {
    const reason = message('imports.repsRounded', { was: value, now: whole })
    tell(reading, line.row, { kind: 'changed', reason })
  }
  return ok(whole)
}

function readSeconds(line: LogTableRow, reading: LogReading): number | null {
  const text = cellAt(line.cells, reading.columns.seconds)
  const value = numberIn(text, reading)
  if (value === 'blank' || value === 0) return null
  if (typeof value === 'number' && value > 0 && value <= DAY_SECONDS)
    return Math.round(value) || null
  const reason = message('imports.secondsLeftOff', { text: excerpt(text) })
  tell(reading, line.row, { kind: 'changed', reason })
  return null
}

function readMetres(line: LogTableRow, reading: LogReading): number | null {
  const { distances, distanceUnit } = reading.columns
  const column = distances.find(({ at }) => cellAt(line.cells, at).trim() !== '')
  if (!column) return null
  const text = cellAt(line.cells, column.at)
  const value = numberIn(text, reading)
  if (value === 'blank' || value === 0) return null
  const unit = cleanLine(cellAt(line.cells, distanceUnit)).toLowerCase()
  const factor = Object.hasOwn(METRES_OF, unit) ? METRES_OF[unit] : column.metres
  const metres = typeof value === 'number' && factor ? Math.round(value * factor * 100) / 100 : null
  if (metres !== null && metres > 0 && metres <= MOST_METRES) return metres
  const isUnitless = typeof value === 'number' && !factor
  const key = isUnitless ? 'imports.distanceWithoutUnit' : 'imports.distanceLeftOff'
  const reason = message(key, { text: excerpt(text) })
  tell(reading, line.row, { kind: 'changed', reason })
  return null
}

function readRpe(line: LogTableRow, reading: LogReading): Milli | null {
  const text = cellAt(line.cells, reading.columns.rpe)
  const value = numberIn(text, reading)
  if (value === 'blank' || value === 0) return null
  if (typeof value === 'number' && value >= 1 && value <= 10) return Math.round(value * 1000)
  const reason = message('imports.rpeLeftOff', { text: excerpt(text) })
  tell(reading, line.row, { kind: 'changed', reason })
  return null
}

function numberIn(text: string, reading: LogReading): NumberReading {
  return readNumber(text.startsWith("'") ? text.slice(1) : text, reading.mark)
}
