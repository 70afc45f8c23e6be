import type { ReactNode } from 'react'

/** A stretch of a text by character positions, `to` not included. */
export type TextRange = { readonly from: number; readonly to: number }

/** A check that hangs on a cell: its weight and the words that explain it. */
export type CellMark = { readonly tone: 'warn' | 'danger' | 'info'; readonly words: string }

/** What one cell shows. `text` is what was typed here; everything else is worked out by others. */
export type GridCell = {
  /** Own text, '' when nothing was typed here. */
  readonly text: string
  /** What stands there at rest in place of `text`, such as the text without what a column beside it says. */
  readonly shown?: string
  /** Text taken over from elsewhere, shown faint while there is no own text. */
  readonly inherited?: string
  /** The consequence, grey at the right: `≈ 102.5`. */
  readonly resolved?: string
  /** What the cell needs from the coach, in the accent colour at the right: `needs a squat max`. */
  readonly ask?: string
  /** Begins the answer to `ask` when that is pressed: `max `. */
  readonly answerWith?: string
  /** A proposed correction, grey at the right: `slow?`. */
  readonly hint?: string
  readonly mark?: CellMark
  /** Why a small dot stands before the text: `differs from the template`. */
  readonly dot?: string
  /** Parts that were not understood, underlined. */
  readonly unread?: readonly TextRange[]
  /** A sentence about what is wrong with the cell as a whole. */
  readonly problem?: string
  readonly isReadOnly?: boolean
}

/** One row of a band: who (label, exercise), what per week, and read-only cells behind. */
export type GridRow = {
  readonly id: string
  /** Rows next to each other with the same group are drawn under one bracket. */
  readonly group?: string
  readonly label: GridCell
  readonly exercise: GridCell
  /** One cell per week column, in their order; a missing one is an empty cell. */
  readonly weeks: readonly GridCell[]
  /** One cell per trailing column, in their order. */
  readonly trailing: readonly GridCell[]
}

/** A band of rows under one heading, such as a day. */
export type GridBand = {
  readonly id: string
  readonly heading: string
  /** Quiet words after the heading: `Mon · ≈ 62 min`. */
  readonly side?: string
  /** A small thing after that, such as a chip. */
  readonly badge?: ReactNode
  readonly rows: readonly GridRow[]
}

/** A week column: two lines of head and its state. */
export type WeekColumn = {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly isCurrent?: boolean
  readonly isDeload?: boolean
  /** Width in px where it differs from that of the other weeks. */
  readonly width?: number
  /** A part of the week before it rather than a week: nothing is filled or copied into it from the left. */
  readonly isPart?: boolean
}

/** A read-only column behind the weeks; its cells show `text` left and `resolved` right. */
export type TrailingColumn = {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** Width in px. */
  readonly width: number
}

/** The id of the label column (A1, B2 …) in every {@link CellRef}. */
export const LABEL = 'label'

/** The id of the exercise column in every {@link CellRef}. */
export const EXERCISE = 'exercise'

/** A cell as the outside knows it; `rowId` is null on the line where rows are added, `bandId` on the line where bands are. */
export type CellRef = {
  readonly bandId: string | null
  readonly rowId: string | null
  /** {@link LABEL}, {@link EXERCISE}, or the id of a week or trailing column. */
  readonly column: string
}

/** An empty cell. */
export const EMPTY_CELL: GridCell = { text: '' }

/** What a cell shows at rest. */
export function shownIn(cell: GridCell): string {
  return cell.text !== '' && cell.shown !== undefined ? cell.shown : saidIn(cell)
}

/** What a cell says, typed or inherited. */
export function saidIn(cell: GridCell): string {
  return cell.text === '' ? (cell.inherited ?? '') : cell.text
}
