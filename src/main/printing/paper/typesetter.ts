/** Type size and distance of baselines, in points. */
export type TypeSize = { readonly size: number; readonly leading: number }

/** Measures texts in the faces of the sheet and remembers what did not fit. */
export type Typesetter = {
  /** The width of a text in points. */
  readonly widthOf: (text: string, size: number, isBold: boolean) => number
  /** Called with a text that was cut with an ellipsis. */
  readonly onCut: (text: string) => void
}

/** A stretch of text in one face. */
export type Piece = { readonly text: string; readonly isBold: boolean }

/** Pieces that stand on one line. */
export type Line = readonly Piece[]

/** The width of pieces side by side, in points. */
export function widthOfPieces(pieces: Line, size: number, setter: Typesetter): number {
  return pieces.reduce((sum, piece) => sum + setter.widthOf(piece.text, size, piece.isBold), 0)
}
