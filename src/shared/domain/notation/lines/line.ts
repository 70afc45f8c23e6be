/** A line to be read: as typed, and the folded part of it that is read at all. */
export type Line = { readonly source: string; readonly text: string }

/** What has been read before a position, as far as it decides what stands there. */
export type Before = {
  /** A scheme stands before, and no `then`, `;`, role or week since. */
  readonly isOpen: boolean
  readonly isAfterComma: boolean
  readonly isWeekStart: boolean
  readonly week: number
}
