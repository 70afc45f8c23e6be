import type { ExerciseRow } from '../../../shared/domain/handouts/document'
import type { Mark, Part } from '../paper/block'
import { MM } from '../paper/measures'
import { baseline, bold, fittingSize, plain, setText } from '../paper/set-text'
import type { TypeSize } from '../paper/typesetter'
import { figureFrames } from './figure-frames'
import type { Press } from './press'

const RIGHT_GAP = 2.5 * MM
const AFTER_LABEL = 2 * MM
const SMALL_GAP = 0.5 * MM
/** Between pictures and the cues at their side, and from those to the column's edge. */
const BESIDE = 1.6 * MM
const SIDE_GAP = 0.8 * MM
/** Shares of the type size. */
const BULLET = { radius: 0.13, indent: 0.85 } as const

/** The left cell of an exercise: label and name, prescription, set-up, pictures, cues, what to do instead. */
export type ExerciseWords = {
  readonly part: Part
  readonly marks: readonly Mark[]
  readonly height: number
}

/** Sets the left cell from `top` downwards; long names shrink first and wrap then. */
export function exerciseWords(row: ExerciseRow, top: number, press: Press): ExerciseWords {
  const { measures, setter } = press
  const labelWidth = setter.widthOf(row.label, measures.type.name.size, true)
  const x = row.label ? Math.max(measures.labelIndent, labelWidth + AFTER_LABEL) : 0
  const width = Math.max(measures.leftColumn * 0.4, measures.leftColumn - x - RIGHT_GAP)
  const title = titlePart(row, { x, y: top, width }, press)
  const { above, beside, below } = bodyLines(row, press)
  const room = { x, y: top + title.height, width }
  const head = setLines(above, room, press)
  const pictures = picturesPart(row, { lines: beside, y: head.bottom }, press)
  const foot = setLines([...pictures.left, ...below], { ...room, y: pictures.bottom }, press)
  const parts = [title.part, ...head.parts, ...pictures.parts, ...foot.parts]
  const marks = [...head.marks, ...pictures.marks, ...foot.marks]
  return { part: { tag: 'TH', scope: 'Row', parts }, marks, height: foot.bottom - top }
}

type Room = { readonly x: number; readonly y: number; readonly width: number }

type SetLines = {
  readonly parts: readonly Part[]
  readonly marks: readonly Mark[]
  readonly bottom: number
}

/** Sets lines one below the other. */
function setLines(lines: readonly BodyLine[], room: Room, { setter }: Press): SetLines {
  const parts: Part[] = []
  const marks: Mark[] = []
  let y = room.y
  for (const line of lines) {
    const indent = line.hasBullet ? BULLET.indent * line.type.size : 0
    const place = { x: room.x + indent, y: y + line.above, width: room.width - indent }
    const set = setText(plain(line.text), { ...place, type: line.type, most: line.most }, setter)
    if (line.hasBullet) marks.push(bullet(room.x, place.y, line.type))
    parts.push({ tag: 'P', words: set.words })
    y = place.y + set.height
  }
  return { parts, marks, bottom: y }
}

type Beside = { readonly lines: readonly BodyLine[]; readonly y: number }

/** The pictures with as many cues at their side as fit into their height; the others are `left`. */
function picturesPart(
  row: ExerciseRow,
  { lines, y }: Beside,
  press: Press,
): SetLines & { readonly left: readonly BodyLine[] } {
  if (row.figure.length === 0) return { parts: [], marks: [], bottom: y, left: lines }
  const { above, cueBeside, leavesCuesOut } = press.measures.figure
  const frames = figureFrames(row.figure, y + above, press)
  const bottom = y + above + frames.height
  const x = frames.width + BESIDE
  const room = { x, y: y + above, width: press.measures.leftColumn - x - SIDE_GAP }
  const small = cueBeside ? lines.map((line) => ({ ...line, type: cueBeside, above: 0 })) : []
  const count = small.findLastIndex((_, at) =>
    fits(small.slice(0, at + 1), room, { bottom, press }),
  )
  const side = setLines(small.slice(0, count + 1), room, press)
  const left = lines.slice(count + 1)
  if (leavesCuesOut) for (const { text } of left) press.setter.onCut(text)
  return {
    parts: [...frames.parts, ...side.parts],
    marks: side.marks,
    bottom: Math.max(bottom, side.bottom),
    left: leavesCuesOut ? [] : left,
  }
}

/** Whether lines end above a bottom, with no word wider than the room. */
function fits(
  lines: readonly BodyLine[],
  room: Room,
  { bottom, press }: { readonly bottom: number; readonly press: Press },
): boolean {
  // Tries that are not printed cut nothing.
  const silent = { ...press, setter: { ...press.setter, onCut: () => undefined } }
  const isNarrow = lines.some(({ text, type: { size } }) =>
    text
      .split(' ')
      .some((word) => press.setter.widthOf(word, size, false) + BULLET.indent * size > room.width),
  )
  return !isNarrow && setLines(lines, room, silent).bottom <= bottom + SMALL_GAP
}

function titlePart(
  row: ExerciseRow,
  room: Room,
  press: Press,
): { readonly part: Part; readonly height: number } {
  const { measures, setter } = press
  const full = measures.type.name
  const smaller = { size: full.size * 0.87, leading: full.leading * 0.92 }
  const fit = { width: room.width, sizes: [full, smaller] as const, wanted: 1 }
  const type = fittingSize(bold(row.name), fit, setter)
  const name = setText(bold(row.name), { ...room, type, most: 3 }, setter)
  const place = { x: 0, y: room.y, width: Number.POSITIVE_INFINITY, type: full }
  const label = setText(bold(row.label), place, setter)
  const height = Math.max(name.height, label.height)
  return { part: { tag: 'P', words: [...label.words, ...name.words] }, height }
}

type BodyLine = {
  readonly text: string
  readonly type: TypeSize
  readonly most: number
  readonly hasBullet: boolean
  readonly above: number
}

type Body = Readonly<Record<'above' | 'beside' | 'below', readonly BodyLine[]>>

/** What stands above the pictures, at their side and below them. */
function bodyLines(row: ExerciseRow, press: Press): Body {
  const { prescription, cue } = press.measures.type
  const small = { type: cue, most: 4, hasBullet: false, above: SMALL_GAP }
  const said = (lines: readonly BodyLine[]) => lines.filter(({ text }) => text.trim() !== '')
  return {
    above: said([
      { ...small, text: row.prescription, type: prescription, above: 0 },
      { ...small, text: row.note ?? '', type: prescription, above: 0.8 * MM },
      { ...small, text: row.setUp ?? '', above: 0.8 * MM },
    ]),
    beside: said(row.cues.map((text) => ({ ...small, text, hasBullet: true }))),
    below: said([{ ...small, text: row.substitute ?? '', above: 0.8 * MM }]),
  }
}

function bullet(x: number, y: number, type: TypeSize): Mark {
  const radius = BULLET.radius * type.size
  const centre = [x + radius, baseline(y, type) - type.size * 0.27] as const
  return { kind: 'dot', centre, radius }
}
