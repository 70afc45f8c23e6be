/** A delimited text file as cells, before anybody knows which app wrote it. */
export type LogTable = {
  readonly header: readonly string[]
  /** Data rows in file order, blank lines left out. */
  readonly rows: readonly LogTableRow[]
}

/** One data row. `row` counts from 1 with the header as row 1, as a spreadsheet shows it. */
export type LogTableRow = {
  readonly row: number
  readonly cells: readonly string[]
  /** The row cannot be trusted as it stands, and why. */
  readonly damage?: RowDamage
}

/** `open-quote`: the file ends, or goes on, inside a quotation mark; `huge-cell`: beyond the cap. */
export type RowDamage = 'open-quote' | 'huge-cell'
