import styles from './palette.module.css'
import type { TextRange } from './palette-item'

export type MatchedProps = {
  readonly text: string
  readonly ranges?: readonly TextRange[] | undefined
}

/** A text with its matched letters in bold. */
export function Matched({ text, ranges = [] }: MatchedProps) {
  return ranges.length === 0 ? text : cut(text, ranges).map(draw)
}

type Piece = { readonly from: number; readonly text: string; readonly isMatch: boolean }

function draw({ from, text, isMatch }: Piece) {
  return isMatch ? (
    <b key={from} className={styles.match}>
      {text}
    </b>
  ) : (
    text
  )
}

function cut(text: string, ranges: readonly TextRange[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const [from, to] of ranges) {
    if (from > at) pieces.push({ from: at, text: text.slice(at, from), isMatch: false })
    pieces.push({ from, text: text.slice(from, to), isMatch: true })
    at = to
  }
  if (at < text.length) pieces.push({ from: at, text: text.slice(at), isMatch: false })
  return pieces
}
