import type { StyledText } from '../../../shared/domain/handouts/document'
import type { Words } from './block'
import { breakLines } from './break-lines'
import type { Line, Piece, TypeSize, Typesetter } from './typesetter'

/** Where and how a text is set: from the top left corner, within a width. */
export type Setting = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly type: TypeSize
  /** Lines allowed; the rest is cut with an ellipsis. */
  readonly most?: number
}

/** Words on their baselines and the height of all lines. */
export type SetText = { readonly words: readonly Words[]; readonly height: number }

/** What a text should fit into: wanted lines of a width, in the first of the sizes that does it. */
export type Fit = {
  readonly width: number
  readonly sizes: readonly [TypeSize, ...TypeSize[]]
  readonly wanted: number
}

/** Cap height of the sheet's faces as a share of the size (Noto Sans: 714 of 1000). */
const CAP_HEIGHT = 0.714

/** Sets a text in lines, each ending in a space so that words stay apart when read aloud. */
export function setText(text: StyledText, setting: Setting, setter: Typesetter): SetText {
  const { x, y, type } = setting
  const lines = breakLines(text, { ...setting, size: type.size }, setter)
  const words = lines.flatMap((line, place) => {
    const start = { x, y: baseline(y + place * type.leading, type), size: type.size }
    return placeLine(line, start, setter)
  })
  return { words, height: lines.length * type.leading }
}

/** A plain text as a styled one. */
export function plain(text: string): StyledText {
  return [{ text, strong: false }]
}

/** A plain text in bold. */
export function bold(text: string): StyledText {
  return [{ text, strong: true }]
}

/** The first of the sizes in which the text needs at most the wanted lines, or else the last. */
export function fittingSize(text: StyledText, fit: Fit, setter: Typesetter): TypeSize {
  const room = (type: TypeSize) => ({ width: fit.width, size: type.size })
  const found = fit.sizes.find((type) => breakLines(text, room(type), setter).length <= fit.wanted)
  return found ?? fit.sizes.at(-1) ?? fit.sizes[0]
}

/** The baseline of a line whose capitals stand in the middle of its leading. */
export function baseline(top: number, type: TypeSize): number {
  return top + (type.leading + CAP_HEIGHT * type.size) / 2
}

type LineStart = { readonly x: number; readonly y: number; readonly size: number }

function placeLine(line: Line, start: LineStart, setter: Typesetter): readonly Words[] {
  const pieces = joined(line)
  let x = start.x
  return pieces.map(({ text, isBold }, place) => {
    const isLast = place === pieces.length - 1
    const words = { text: isLast ? `${text} ` : text, x, y: start.y, size: start.size, isBold }
    x += setter.widthOf(text, start.size, isBold)
    return words
  })
}

/** Neighbours of one face as one stretch, so that a line is few strings in the file. */
function joined(line: Line): readonly Piece[] {
  const pieces: Piece[] = []
  for (const piece of line) {
    const last = pieces.pop()
    if (last && last.isBold !== piece.isBold) pieces.push(last, piece)
    else pieces.push(last ? { ...last, text: last.text + piece.text } : piece)
  }
  return pieces
}
