import { ok, type Result, refuse } from '../../kernel/result'
import { type Message, message } from '../../kernel/words'
import { cleanLine, excerpt } from './cells/clean-text'
import { readDuration } from './cells/read-duration'
import { readSet } from './cells/read-set'
import { takeNote } from './cells/take-text'
import { cellAt, type LogReading, type LogRow, type RowSet, tell } from './log-row'
import type { LogTableRow } from './log-table'
import { readHead } from './read-head'
import type { ImportedSetType } from './training-log'

const MARKED: Readonly<Record<string, ImportedSetType>> = { w: 'warm-up', d: 'drop', f: 'failure' }

type SetOrder = { readonly type: ImportedSetType; readonly setNumber: number | null }

/** Reads one row of a Strong export; refuses with the reason to leave it out. */
export function readStrongRow(line: LogTableRow, reading: LogReading): Result<LogRow, Message> {
  const head = readHead(line, reading)
  if (!head.ok) return head
  const order = cleanLine(cellAt(line.cells, reading.columns.setNumber))
  const note = takeNote(cellAt(line.cells, reading.columns.note), { row: line.row, reading })
  const rest = { ...head.value, ...workoutOf(line, reading), row: line.row, superset: '', note }
  switch (order.toLowerCase()) {
    case 'rest timer':
      return refuse(message('imports.restTimer'))
    case 'note':
      if (note === '') return refuse(message('imports.emptyNote'))
      return ok({ ...rest, noteOf: 'exercise', setNumber: null, set: null })
    default:
      return withSet(line, readOrder(order, line, reading), { reading, rest })
  }
}

function withSet(
  line: LogTableRow,
  order: SetOrder,
  known: {
    readonly reading: LogReading
    readonly rest: Omit<LogRow, 'noteOf' | 'setNumber' | 'set'>
  },
): Result<LogRow, Message> {
  const set: Result<RowSet, Message> = readSet(line, order.type, known.reading)
  if (!set.ok) return set
  return ok({ ...known.rest, noteOf: 'row', setNumber: order.setNumber, set: set.value })
}

function workoutOf(
  line: LogTableRow,
  { columns }: LogReading,
): { readonly ending: string; readonly seconds: number | null } {
  const duration = cleanLine(cellAt(line.cells, columns.duration))
  const number = cleanLine(cellAt(line.cells, columns.workoutNumber))
  const seconds = readDuration(duration)
  return { ending: `${number} ${duration}`, seconds: typeof seconds === 'number' ? seconds : null }
}

function readOrder(text: string, line: LogTableRow, reading: LogReading): SetOrder {
  if (/^\d{1,4}(?:\.0)?$/.test(text)) return { type: 'normal', setNumber: Math.floor(Number(text)) }
  const marked = /^(\d{0,3})([wdf])$/i.exec(text)
  const type = MARKED[marked?.[2]?.toLowerCase() ?? '']
  if (type !== undefined) return { type, setNumber: marked?.[1] ? Number(marked[1]) : null }
  const reason = message('imports.setTypeUnknown', { text: excerpt(text) })
  tell(reading, line.row, { kind: 'kept-with-question', reason })
  return { type: 'normal', setNumber: null }
}
