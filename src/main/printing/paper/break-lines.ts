import type { StyledText } from '../../../shared/domain/handouts/document'
import { type Line, type Piece, type Typesetter, widthOfPieces } from './typesetter'

/** How wide a line may be at which size, and how many lines are allowed (no limit when absent). */
export type LineRoom = { readonly width: number; readonly size: number; readonly most?: number }

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * Breaks a text into lines at spaces, words wider than a line between letters. Lines beyond the
 * allowed number are cut with an ellipsis and reported to the typesetter.
 */
export function breakLines(text: StyledText, room: LineRoom, setter: Typesetter): readonly Line[] {
  const parts = tokens(text).flatMap((token) => splitToFit(token, room, setter))
  const lines = fill(parts, room, setter)
  const most = room.most ?? Number.POSITIVE_INFINITY
  if (lines.length <= most) return lines
  setter.onCut(text.map((run) => run.text).join(''))
  const last = lines[most - 1] ?? []
  return [...lines.slice(0, most - 1), withEllipsis(last, room, setter)]
}

function fill(parts: readonly Line[], room: LineRoom, setter: Typesetter): readonly Line[] {
  const lines: Piece[][] = []
  let line: Piece[] = []
  let used = 0
  for (const part of parts) {
    const width = widthOfPieces(part, room.size, setter)
    if (used > 0 && !isSpace(part) && used + width > room.width) {
      lines.push(line)
      line = []
      used = 0
    }
    if (used === 0 && isSpace(part)) continue
    line.push(...part)
    used += width
  }
  return [...lines, line].map(withoutEndSpace).filter((kept) => kept.length > 0)
}

/** Words and the spaces between them; a word may change its face, and no line begins with a dot. */
function tokens(text: StyledText): readonly Line[] {
  const found: Piece[][] = []
  let wasSpace = true
  for (const run of text) {
    for (const piece of run.text.split(/( +(?![ ·]))/).filter(Boolean)) {
      const isGap = piece.trim() === ''
      const last = found.at(-1)
      if (last && !isGap && !wasSpace) last.push({ text: piece, isBold: run.strong })
      else found.push([{ text: piece, isBold: run.strong }])
      wasSpace = isGap
    }
  }
  return found
}

function splitToFit(token: Line, room: LineRoom, setter: Typesetter): readonly Line[] {
  if (isSpace(token) || widthOfPieces(token, room.size, setter) <= room.width) return [token]
  return token.flatMap(({ text, isBold }) => {
    const fits = (part: string) => setter.widthOf(part, room.size, isBold) <= room.width
    return chunks(text, fits).map((part) => [{ text: part, isBold }])
  })
}

function chunks(text: string, fits: (part: string) => boolean): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const { segment } of graphemes.segment(text)) {
    if (part && !fits(part + segment)) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return part ? [...parts, part] : parts
}

function withEllipsis(line: Line, room: LineRoom, setter: Typesetter): Line {
  const end = line.at(-1)
  if (!end) return [{ text: '…', isBold: false }]
  const before = line.slice(0, -1)
  const ended = [...before, { ...end, text: `${end.text.trimEnd()}…` }]
  if (widthOfPieces(ended, room.size, setter) <= room.width) return ended
  const letters = Array.from(graphemes.segment(end.text), (letter) => letter.segment)
  const rest = letters.slice(0, -1).join('')
  return withEllipsis(rest ? [...before, { ...end, text: rest }] : before, room, setter)
}

function withoutEndSpace(line: Line): Line {
  const end = line.at(-1)
  if (!end) return line
  const text = end.text.replace(/ +$/, '')
  return text ? [...line.slice(0, -1), { ...end, text }] : withoutEndSpace(line.slice(0, -1))
}

function isSpace(pieces: Line): boolean {
  return pieces.every((piece) => piece.text.trim() === '')
}
