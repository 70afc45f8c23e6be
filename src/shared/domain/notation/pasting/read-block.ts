import { parsePrescription } from '../parse'
import { fold } from '../reading/fold'
import { splitWeeks } from '../weeks/split-weeks'
import { readRow, type TypedRow } from './read-row'

/** One pasted line as a row of the grid: its week cells as typed, and whether somebody must look at it. */
export type PastedRow = {
  /** Line number in the pasted text, from 1. */
  readonly line: number
  /** The line exactly as pasted. */
  readonly text: string
  readonly label?: string
  readonly exercise: string
  readonly cells: readonly string[]
  readonly needsLook: boolean
}

/** A pasted block: its rows in order, and how many are read and how many need a look. */
export type PastedBlock = {
  readonly rows: readonly PastedRow[]
  readonly read: number
  readonly needLook: number
}

/** The head of a week column, as spreadsheets have it. */
const WEEK_HEAD = /^(?:w|wk|week|woche|semana|semaine)\.?\s*\d{1,3}$/

/**
 * Reads a block line by line: text as in a message, or a spreadsheet's tab-separated cells with the
 * weeks as columns. No line is lost: what is not understood comes back as a row that needs a look.
 * Blank lines and a head of week columns are left out.
 */
export function readBlock(text: string): PastedBlock {
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter((line) => line.text.trim() !== '' && !isHead(line.text))
    .map(({ line, text: typed }) => ({ line, text: typed, ...rowOf(typed) }))
  const needLook = rows.filter((row) => row.needsLook).length
  return { rows, read: rows.length - needLook, needLook }
}

function rowOf(line: string): Omit<PastedRow, 'line' | 'text'> {
  const { label, exercise, plan, weeks } = partsOf(cellsOf(line))
  const ownWeeks = plan === '' ? [] : splitWeeks(plan)
  const cells = withoutTrailingBlanks([...ownWeeks, ...weeks])
  const isUnread = cells.some((cell) => parsePrescription(cell).unread.length > 0)
  const needsLook = exercise === '' || cells.length === 0 || isUnread
  return { ...(label !== undefined && { label }), exercise, cells, needsLook }
}

/** The label may have a column of its own, and so has the name where weeks stand in columns. */
function partsOf(cells: readonly string[]): TypedRow & { readonly weeks: readonly string[] } {
  const [first = '', ...weeks] = cells
  const row = readRow(first)
  const isLabelAlone = row.label !== undefined && row.exercise === '' && row.plan === ''
  if (!isLabelAlone || weeks.length === 0) return { ...row, weeks }
  return { ...partsOf(weeks), label: row.label ?? '' }
}

function cellsOf(line: string): readonly string[] {
  return line.split('\t').map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  )
}

function isHead(line: string): boolean {
  const [, ...heads] = cellsOf(line)
  return heads.length > 0 && heads.every((head) => WEEK_HEAD.test(fold(head)))
}

function withoutTrailingBlanks(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells.slice(0, last + 1)
}
