import { daysBetween } from '../../kernel/calendar-date'
import { ok, type Result } from '../../kernel/result'
import { type Message, message } from '../../kernel/words'
import { cleanLine, excerpt } from './cells/clean-text'
import type { Moment } from './cells/read-moment'
import { readSet } from './cells/read-set'
import { takeNote } from './cells/take-text'
import { cellAt, type LogReading, type LogRow, type RowSet, tell } from './log-row'
import type { LogTableRow } from './log-table'
import { readHead } from './read-head'
import type { ImportedSetType } from './training-log'

const TYPES: Readonly<Record<string, ImportedSetType>> = {
  normal: 'normal',
  warmup: 'warm-up',
  warm_up: 'warm-up',
  dropset: 'drop',
  drop_set: 'drop',
  failure: 'failure',
}

/** Hevy writes this RPE into every warm-up set unless the lifter chose another. */
const DEFAULT_WARM_UP_RPE = 6000

/** Reads one row of a Hevy export; refuses with the reason to leave it out. */
export function readHevyRow(line: LogTableRow, reading: LogReading): Result<LogRow, Message> {
  const { columns } = reading
  const head = readHead(line, reading)
  if (!head.ok) return head
  const set = readSet(line, typeOf(line, reading), reading)
  if (!set.ok) return set
  const ending = cleanLine(cellAt(line.cells, columns.end))
  return ok({
    ...head.value,
    row: line.row,
    ending,
    seconds: secondsBetween(head.value.start, ending, reading),
    superset: cleanLine(cellAt(line.cells, columns.superset)),
    note: takeNote(cellAt(line.cells, columns.note), { row: line.row, reading }),
    noteOf: 'exercise',
    setNumber: readIndex(cellAt(line.cells, columns.setNumber)),
    set: withoutDefaultRpe(set.value, reading),
  })
}

function typeOf(line: LogTableRow, reading: LogReading): ImportedSetType {
  const text = cleanLine(cellAt(line.cells, reading.columns.setType)).toLowerCase()
  const type = text === '' ? 'normal' : Object.hasOwn(TYPES, text) ? TYPES[text] : undefined
  if (type !== undefined) return type
  const reason = message('imports.setTypeUnknown', { text: excerpt(text) })
  tell(reading, line.row, { kind: 'kept-with-question', reason })
  return 'normal'
}

function withoutDefaultRpe(set: RowSet, reading: LogReading): RowSet {
  if (set.type !== 'warm-up' || set.rpe !== DEFAULT_WARM_UP_RPE) return set
  reading.tally.defaultRpes += 1
  return { ...set, rpe: null }
}

function secondsBetween(start: Moment, ending: string, reading: LogReading): number | null {
  const end = ending === '' ? 'blank' : reading.momentOf(ending)
  if (typeof end === 'string' || !end.time || !start.time) return null
  const minutes = minuteOfDay(end.time) - minuteOfDay(start.time)
  return daysBetween(start.day, end.day) * 86_400 + minutes * 60
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

function readIndex(text: string): number | null {
  return /^\s*\d{1,4}(?:\.0)?\s*$/.test(text) ? Math.floor(Number(text)) : null
}
