import { ok, type Result, refuse } from '../../kernel/result'
import { type Message, message } from '../../kernel/words'
import { excerpt } from './cells/clean-text'
import { takeLine, takeNote } from './cells/take-text'
import { cellAt, type LogReading, type LogRow } from './log-row'
import type { LogTableRow } from './log-table'

type RowHead = Pick<LogRow, 'title' | 'start' | 'exercise' | 'sessionNote'>

/** Reads which workout and exercise a row belongs to; without day or exercise it cannot be placed. */
export function readHead(line: LogTableRow, reading: LogReading): Result<RowHead, Message> {
  const { columns, momentOf } = reading
  const at = { row: line.row, reading }
  const startText = cellAt(line.cells, columns.start)
  const start = momentOf(startText)
  if (start === 'blank') return refuse(message('imports.noDay'))
  if (start === 'unreadable') {
    return refuse(message('imports.dayUnreadable', { text: excerpt(startText) }))
  }
  if (start === 'no-such-day')
    return refuse(message('imports.noSuchDay', { text: excerpt(startText) }))
  const exercise = takeLine(cellAt(line.cells, columns.exercise), at)
  if (exercise === '') return refuse(message('imports.noExercise'))
  const title = takeLine(cellAt(line.cells, columns.title), at)
  const sessionNote = takeNote(cellAt(line.cells, columns.sessionNote), at)
  return ok({ title, start, exercise, sessionNote })
}
