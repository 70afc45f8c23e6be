import { type ColumnKind, columnOfHead } from './heads'
import type { TypedRow } from './read-row'

/** Which kind of thing stands in which column, as a line of heads says. */
export type Columns = ReadonlyMap<ColumnKind, number>

/** The columns of a sheet with sets and reps in columns of their own; undefined for any other line. */
export function columnsOf(heads: readonly string[]): Columns | undefined {
  const columns = new Map<ColumnKind, number>()
  for (const [index, head] of heads.entries()) {
    const kind = columnOfHead(head)
    if (kind && !columns.has(kind)) columns.set(kind, index)
  }
  return columns.has('reps') && columns.has('exercise') ? columns : undefined
}

/** A line of such a sheet as one line of shorthand. */
export function rowByColumns(cells: readonly string[], columns: Columns): TypedRow {
  const cell = (kind: ColumnKind) => cells[columns.get(kind) ?? -1] ?? ''
  const [sets, reps, note] = [cell('sets'), cell('reps'), cell('note')]
  const parts = [
    sets !== '' && reps !== ''
      ? `${sets}x${reps}`
      : [sets && `${sets} sets`, reps].join(' ').trim(),
    loadText(cell('load')),
    worded('rpe', cell('rpe')),
    worded('rir', cell('rir')),
    worded('tempo', cell('tempo')),
    worded('rest', cell('rest')),
    note === '' ? '' : `// ${note}`,
  ]
  const label = /^[A-Za-z]\d?$/.test(cell('label')) ? cell('label').toUpperCase() : undefined
  const plan = parts.filter(Boolean).join(' ')
  return { ...(label !== undefined && { label }), exercise: cell('exercise'), plan }
}

/** A number that says what it is stays as typed: `80%`, `60kg`, `bw`; a bare one is a load. */
function loadText(text: string): string {
  return /^\d+(?:[.,]\d+)?$/.test(text) ? `load ${text.replace(',', '.')}` : text
}

function worded(word: string, text: string): string {
  return /^[\d:]/.test(text) ? `${word} ${text}` : text
}
