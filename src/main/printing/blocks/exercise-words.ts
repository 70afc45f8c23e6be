import type { ExerciseRow } from '../../../shared/domain/handouts/document'
import type { Mark, Part } from '../paper/block'
import { MM } from '../paper/measures'
import { baseline, bold, fittingSize, plain, setText } from '../paper/set-text'
import type { TypeSize } from '../paper/typesetter'
import type { Press } from './press'

const RIGHT_GAP = 2.5 * MM
const AFTER_LABEL = 2 * MM
/** Shares of the type size. */
const BULLET = { radius: 0.13, indent: 0.85 } as const

/** The left cell of an exercise: label and name, prescription, set-up, cues, what to do instead. */
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
  const parts: Part[] = [title.part]
  const marks: Mark[] = []
  let y = top + title.height
  for (const line of bodyLines(row, press)) {
    const indent = line.hasBullet ? BULLET.indent * line.type.size : 0
    const room = { x: x + indent, y: y + line.above, width: width - indent }
    const set = setText(plain(line.text), { ...room, type: line.type, most: line.most }, setter)
    if (line.hasBullet) marks.push(bullet(x, room.y, line.type))
    parts.push({ tag: 'P', words: set.words })
    y = room.y + set.height
  }
  return { part: { tag: 'TH', scope: 'Row', parts }, marks, height: y - top }
}

type Room = { readonly x: number; readonly y: number; readonly width: number }

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

function bodyLines(row: ExerciseRow, press: Press): readonly BodyLine[] {
  const { prescription, cue } = press.measures.type
  const small = { type: cue, most: 4, hasBullet: false, above: 0.5 * MM }
  const lines: BodyLine[] = [
    { ...small, text: row.prescription, type: prescription, above: 0 },
    { ...small, text: row.setUp ?? '', above: 0.8 * MM },
    ...row.cues.map((text) => ({ ...small, text, hasBullet: true })),
    { ...small, text: row.substitute ?? '', above: 0.8 * MM },
  ]
  return lines.filter((line) => line.text.trim() !== '')
}

function bullet(x: number, y: number, type: TypeSize): Mark {
  const radius = BULLET.radius * type.size
  const centre = [x + radius, baseline(y, type) - type.size * 0.27] as const
  return { kind: 'dot', centre, radius }
}
