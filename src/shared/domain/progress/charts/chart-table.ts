import type { CalendarDate } from '../../../kernel/calendar-date'
import { type ChartWords, numberText, tableDayText } from './chart-words'

/** One value behind a chart; a missing one stays empty and is never zero. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number'
      readonly value: number
      readonly digits: number
      /** Said behind the number, never exported: what was typed where the number was converted. */
      readonly note?: string
    }
  | { readonly kind: 'day'; readonly day: CalendarDate }
  | { readonly kind: 'empty' }

/** The values behind a chart with said headings: the source of "view as table" and of the CSV. */
export type ChartTable = {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A cell as a person reads it; numbers are set at the end of their column. */
export type SaidCell = { readonly text: string; readonly isNumber: boolean }

/** A table whose cells are texts. */
export type SaidTable = {
  readonly caption: string
  readonly columns: readonly { readonly heading: string; readonly isNumber: boolean }[]
  readonly rows: readonly (readonly SaidCell[])[]
}

export const emptyCell: Cell = { kind: 'empty' }

/** A text cell; an absent text stays empty. */
export function textCell(text: string | undefined): Cell {
  return text ? { kind: 'text', text } : emptyCell
}

/** A number rounded to the digits it is shown with; an absent one stays empty. */
export function numberCell(value: number | undefined, digits: number, note?: string): Cell {
  if (value === undefined) return emptyCell
  const rounded = Number(value.toFixed(digits))
  return { kind: 'number', value: rounded, digits, ...(note ? { note } : {}) }
}

/** A day cell. */
export function dayCell(day: CalendarDate): Cell {
  return { kind: 'day', day }
}

/** Says a table for the screen; a column with numbers is one of numbers, a word in it notwithstanding. */
export function sayTable(table: ChartTable, words: ChartWords): SaidTable {
  const isNumeric = table.columns.map((_, index) => isNumberColumn(table, index))
  return {
    caption: table.caption,
    columns: table.columns.map((heading, index) => ({
      heading,
      isNumber: isNumeric[index] ?? false,
    })),
    rows: table.rows.map((row) => row.map((cell) => sayCell(cell, words))),
  }
}

function isNumberColumn(table: ChartTable, index: number): boolean {
  return table.rows.some((row) => row[index]?.kind === 'number')
}

function sayCell(cell: Cell, words: ChartWords): SaidCell {
  if (cell.kind === 'number') {
    const number = numberText(cell.value, cell.digits, words)
    return { text: cell.note ? `${number} (${cell.note})` : number, isNumber: true }
  }
  if (cell.kind === 'day') return { text: tableDayText(cell.day, words), isNumber: false }
  return { text: cell.kind === 'text' ? cell.text : '', isNumber: false }
}
