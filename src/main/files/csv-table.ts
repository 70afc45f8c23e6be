import Papa from 'papaparse'
import type { LogTable, LogTableRow, RowDamage } from '../../shared/domain/imports/log-table'
import { ok, type Result, refuse } from '../../shared/kernel/result'
import { type Message, message } from '../../shared/kernel/words'

/** Caps on what one file may hold; beyond the first two it is refused, beyond the last the row is. */
export const TABLE_CAPS = { rows: 200_000, columns: 200, cell: 64 * 1024 } as const

const DELIMITERS = [',', ';', '\t', '|'] as const
/** A spreadsheet's own first line that names the delimiter. */
const DELIMITER_LINE = /^"?sep=(.)"?\n/i

type Cells = readonly string[]
type RawRow = { readonly cells: Cells; readonly damage?: RowDamage }

/**
 * Splits the text of an export into header and rows. A quotation mark that is never closed costs
 * its own line, not the lines after it. Refuses a file with too many rows or columns.
 */
export function readTable(text: string): Result<LogTable, Message> {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const named = DELIMITER_LINE.exec(lines)
  const body = named ? lines.slice(named[0].length) : lines
  const raw = splitRows(body, named?.[1] ?? findDelimiter(body))
  if (raw.length > TABLE_CAPS.rows + 1) {
    return refuse(message('imports.tooManyRows', { most: TABLE_CAPS.rows }))
  }
  const rows = raw.map((row, index) => ({ ...row, row: index + 1 })).filter(isFilled)
  const [head, ...others] = rows
  if (!head || head.damage) return refuse(message('imports.noHeader'))
  if (head.cells.length > TABLE_CAPS.columns) {
    return refuse(message('imports.tooManyColumns', { most: TABLE_CAPS.columns }))
  }
  return ok({ header: head.cells, rows: others.map(withinCap) })
}

/** The delimiter that stands most often in the header: its names hold none, values may (62,5). */
function findDelimiter(text: string): string {
  const header = text.trimStart().split('\n', 1)[0]?.slice(0, 10_000) ?? ''
  const unquoted = header.replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((sign) => ({ sign, times: unquoted.split(sign).length - 1 }))
  const best = counts.reduce((most, each) => (each.times > most.times ? each : most))
  return best.sign
}

/** An open quotation mark is the last one of its text, so what follows its line reads without. */
function splitRows(text: string, delimiter: string): readonly RawRow[] {
  const { rows, openAt } = parse(text, delimiter)
  const whole = rows.map((cells) => ({ cells }))
  if (openAt === null) return whole
  const torn: RawRow = { cells: [], damage: 'open-quote' }
  const after = parse(lineAfter(text, openAt), delimiter).rows.map((cells) => ({ cells }))
  return [...whole.slice(0, -1), torn, ...after]
}

/** Rows of a text; `openAt`: where a quotation mark begins that is never closed, else null. */
function parse(
  text: string,
  delimiter: string,
): { readonly rows: readonly Cells[]; readonly openAt: number | null } {
  const parsed = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    preview: TABLE_CAPS.rows + 2,
  })
  const open = parsed.errors.find(({ code }) => code === 'MissingQuotes')
  const rows = parsed.data
  return { rows, openAt: open ? (open.index ?? 0) : null }
}

function lineAfter(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return end === -1 ? '' : text.slice(end + 1)
}

function isFilled({ cells, damage }: RawRow): boolean {
  return damage !== undefined || cells.some((cell) => cell.trim() !== '')
}

function withinCap(row: LogTableRow): LogTableRow {
  const isHuge = row.cells.some((cell) => cell.length > TABLE_CAPS.cell)
  return isHuge ? { row: row.row, cells: [], damage: 'huge-cell' } : row
}
