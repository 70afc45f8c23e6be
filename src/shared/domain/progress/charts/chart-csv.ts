import type { Cell, ChartTable } from './chart-table'

/**
 * The table of a chart as CSV (RFC 4180: commas, CRLF, quotes doubled). Numbers stay numbers with a
 * point and days are ISO, whatever the language; texts that a spreadsheet would run as a formula get an
 * apostrophe in front (OWASP, CSV injection).
 */
export function chartCsv(table: ChartTable): string {
  const lines = [table.columns.map(textField), ...table.rows.map((row) => row.map(field))]
  return lines.map((line) => `${line.join(',')}\r\n`).join('')
}

function field(cell: Cell): string {
  if (cell.kind === 'number') return String(cell.value)
  if (cell.kind === 'day') return cell.day
  return cell.kind === 'text' ? textField(cell.text) : ''
}

const FORMULA_START = /^[\s\p{Cf}]*[=+\-@\t\r\n|%＝＋－＠−]/u
const NEEDS_QUOTES = /[",;\r\n\t]|^\s|\s$/

function textField(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
