import { type Mark, upright } from '../paper/block'
import { type Press, WEIGHT } from './press'

/** The left edge of a week's column. */
export function columnEdge(press: Press, place: number): number {
  return press.measures.leftColumn + place * press.measures.weekColumn
}

/** The upright rules of the table along a row. */
export function columnRules(press: Press, height: number): readonly Mark[] {
  return press.card.columns.map((_, place) =>
    upright(columnEdge(press, place), 0, height, WEIGHT.hair),
  )
}
