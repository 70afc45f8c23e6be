import type { ReactNode } from 'react'

/** Which way a column is sorted; `none` = it can be, but is not. */
export type SortOrder = 'ascending' | 'descending' | 'none'

/** One column of a table: its head, its width and what it shows of a row. */
export type Column<Row> = {
  readonly id: string
  readonly title: string
  /** Keeps the title for screen readers only. */
  readonly isTitleHidden?: boolean
  /** A CSS width with its padding (first and last also hold the edge of the page); columns without one share what is left. */
  readonly width?: string
  readonly align?: 'start' | 'end' | 'center'
  /** Names the row for screen readers; usually the first column. */
  readonly isRowHeader?: boolean
  /** Present where the column can be sorted. */
  readonly sort?: SortOrder
  readonly cell: (row: Row) => ReactNode
}

/** Rows under one heading, such as “Needs you 6”; a group without title has no heading. */
export type RowGroup<Row> = {
  readonly id: string
  readonly title?: string
  readonly count?: number
  /** Said at the end of the heading. */
  readonly aside?: ReactNode
  readonly rows: readonly Row[]
}
