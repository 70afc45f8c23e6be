/** How a pasted block is laid out; `columns`: sets, reps, load … each have a column of their own. */
export type PasteLayout = 'text' | 'weeks-in-columns' | 'weeks-in-rows' | 'columns'

/** Whether `8x3` is eight sets or three sets of eight. */
export type PairOrder = 'sets-first' | 'reps-first'

/** What the coach chose after the first reading; what is left out is found out. */
export type PasteOptions = {
  readonly layout?: PasteLayout
  readonly order?: PairOrder
}

/** One pasted line as a row of the grid: its week cells as typed, and whether somebody must look at it. */
export type PastedRow = {
  /** Line number in the pasted text, from 1; of weeks in rows that of the line with the names. */
  readonly line: number
  /** The line exactly as pasted. */
  readonly text: string
  /** The heading of the day it stands under. */
  readonly day?: string
  readonly label?: string
  readonly exercise: string
  readonly cells: readonly string[]
  readonly needsLook: boolean
  readonly why?: LookReason
}

/** No exercise is named, nothing is prescribed, or something was not understood. */
export type LookReason = 'no-exercise' | 'no-plan' | 'unread'

/** What became of a pasted line: a row, a heading of a day, a head of columns, or a week of all rows. */
export type PastedLine = {
  readonly line: number
  readonly text: string
  readonly verdict: 'read' | 'look' | 'day' | 'head'
  readonly why?: LookReason
}

/**
 * A pasted block. `lines` has every line that is not blank, so nothing is lost; `read` and `needLook`
 * count rows. Where `order` was not said anywhere and could be the other, `isOrderDoubtful`.
 */
export type PastedBlock = {
  readonly layout: PasteLayout
  readonly order: PairOrder
  readonly isOrderDoubtful: boolean
  readonly lines: readonly PastedLine[]
  readonly rows: readonly PastedRow[]
  readonly read: number
  readonly needLook: number
}
