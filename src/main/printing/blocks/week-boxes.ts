import type { BoxGrid } from '../../../shared/domain/handouts/document'
import { type Mark, upright, type Words } from '../paper/block'
import type { BoxMeasures } from '../paper/measures'
import { baseline } from '../paper/set-text'
import { type Press, WEIGHT } from './press'

/** Boxes to write in, with what is done already; the first empty row carries the hints. */
export type DrawnBoxes = {
  readonly marks: readonly Mark[]
  readonly words: readonly Words[]
  readonly height: number
}

/** Draws the boxes of one week with their top left corner at `x`, `y`. */
export function weekBoxes(
  grid: BoxGrid,
  place: { readonly x: number; readonly y: number },
  press: Press,
): DrawnBoxes {
  const { box } = press.measures
  const pitch = box.height + box.gapDown
  const hinted = grid.rows.findIndex((row) => row.every((text) => text === ''))
  const drawn = grid.rows.map((row, down) => {
    const y = place.y + down * pitch
    const texts = down === hinted ? grid.fields.flat() : row
    return rowOfBoxes({ grid, texts, isHint: down === hinted, x: place.x, y }, press)
  })
  return {
    marks: drawn.flatMap((row) => row.marks),
    words: drawn.flatMap((row) => row.words),
    height: grid.rows.length === 0 ? 0 : grid.rows.length * pitch - box.gapDown,
  }
}

/** The width that boxes side by side take. */
export function boxesWidth(count: number, box: BoxMeasures): number {
  return count * box.width + (count - 1) * box.gapAcross
}

type BoxRow = {
  readonly grid: BoxGrid
  readonly texts: readonly string[]
  readonly isHint: boolean
  readonly x: number
  readonly y: number
}

function rowOfBoxes(row: BoxRow, press: Press): { marks: Mark[]; words: Words[] } {
  const { box } = press.measures
  const fieldWidth = row.grid.fields.length > 2 ? narrow(row.grid.fields.length, box) : box.width
  const marks: Mark[] = []
  const words: Words[] = []
  const texts = row.texts.values()
  row.grid.fields.forEach((parts, across) => {
    const x = row.x + across * (fieldWidth + box.gapAcross)
    const area = { x, y: row.y, width: fieldWidth, height: box.height }
    marks.push({ kind: 'box', area, weight: WEIGHT.box })
    const width = fieldWidth / parts.length
    parts.forEach((_, half) => {
      const left = x + half * width
      if (half > 0) marks.push(upright(left, row.y, box.height, WEIGHT.hair))
      const text = texts.next().value ?? ''
      const cell = { x: left, y: row.y, width, text }
      if (text) words.push(row.isHint ? hint(cell, press) : value(cell, press))
    })
  })
  return { marks, words }
}

function narrow(count: number, box: BoxMeasures): number {
  return (boxesWidth(2, box) - (count - 1) * box.gapAcross) / count
}

type Cell = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly text: string
}

function hint(cell: Cell, press: Press): Words {
  const { size } = press.measures.type.hint
  const y = cell.y + 1.6 + size * 0.74
  return { text: `${cell.text} `, x: cell.x + 2, y, size, isBold: false, isFaint: true }
}

/** A value in the middle of its box, smaller where it would touch the sides. */
export function value(cell: Cell, press: Press): Words {
  const { box, type } = press.measures
  const room = cell.width - 3
  const full = press.setter.widthOf(cell.text, type.value.size, false)
  const size = full > room ? type.value.size * (room / full) : type.value.size
  const width = Math.min(full, room)
  const y = baseline(cell.y, { size, leading: box.height })
  return { text: `${cell.text} `, x: cell.x + (cell.width - width) / 2, y, size, isBold: false }
}
