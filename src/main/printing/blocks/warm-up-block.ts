import type { Block, Mark, Words } from '../paper/block'
import { MM } from '../paper/measures'
import { baseline, bold, plain, setText } from '../paper/set-text'
import { type Press, WEIGHT } from './press'

const AFTER_HEADING = 1.8 * MM
/** Share of the tick's size. */
const AFTER_TICK = 0.4
const BETWEEN = 3.4 * MM
const BELOW = 2 * MM

type Pen = { x: number; y: number }
type Piece = { readonly text: string; readonly isBold: boolean; readonly hasTick: boolean }

/** The warm-up as one flowing line: each drill and each warm-up set has a box to tick. */
export function warmUpBlock(press: Press): Block {
  const { leading } = press.measures.type.warmUp
  const pen: Pen = { x: 0, y: 0 }
  const marks: Mark[] = []
  const words: Words[] = []
  for (const piece of pieces(press)) {
    const drawn = drawPiece(piece, pen, press)
    marks.push(...drawn.marks)
    words.push(...drawn.words)
  }
  if (words.length === 0) return { height: BELOW, marks: [], parts: [] }
  return { height: pen.y + leading + BELOW, marks, parts: [{ tag: 'P', words }] }
}

function pieces(press: Press): readonly Piece[] {
  return press.card.warmUp.flatMap((group) => [
    { text: group.heading, isBold: true, hasTick: false },
    ...group.ticks.map((text) => ({ text, isBold: false, hasTick: true })),
  ])
}

/** Draws a piece at the pen, on the next line where it does not fit, and moves the pen behind it. */
function drawPiece(
  piece: Piece,
  pen: Pen,
  press: Press,
): { marks: Mark[]; words: readonly Words[] } {
  const { measures, setter } = press
  const type = measures.type.warmUp
  const lead = piece.hasTick ? measures.tick * (1 + AFTER_TICK) : 0
  const width = lead + setter.widthOf(piece.text, type.size, piece.isBold)
  if (pen.x > 0 && pen.x + width > measures.width) newLine(pen, type.leading)
  const marks = piece.hasTick ? [tickBox(pen, press)] : []
  const text = piece.isBold ? bold(piece.text) : plain(piece.text)
  const room = { x: pen.x + lead, y: pen.y, width: measures.width - lead, type, most: 3 }
  const set = setText(text, room, setter)
  pen.x += width + (piece.hasTick ? BETWEEN : AFTER_HEADING)
  pen.y += Math.max(0, set.height - type.leading)
  return { marks, words: set.words }
}

function tickBox(pen: Pen, press: Press): Mark {
  const { tick, type } = press.measures
  const bottom = baseline(pen.y, type.warmUp) + tick * 0.08
  const area = { x: pen.x, y: bottom - tick, width: tick, height: tick }
  return { kind: 'box', area, weight: WEIGHT.box }
}

function newLine(pen: Pen, leading: number): void {
  pen.x = 0
  pen.y += leading
}
