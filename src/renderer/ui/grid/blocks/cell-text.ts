/** A text for one cell of a row, as the grid hands it out. */
export type CellText = {
  readonly rowId: string
  /** `label`, `exercise` or the id of a week column. */
  readonly column: string
  readonly text: string
  /** The id of the suggestion that was chosen, when the text was not merely typed. */
  readonly choice?: string
}

/** The act that a batch of texts came from. */
export type CommitHow =
  | 'type'
  | 'clear'
  | 'cut'
  | 'fill-down'
  | 'fill-right'
  | 'fill-same'
  | 'copy-last-week'
