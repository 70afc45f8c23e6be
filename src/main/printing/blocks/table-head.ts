import type { WeekColumn } from '../../../shared/domain/handouts/document'
import { type Block, type Part, rule } from '../paper/block'
import { MM } from '../paper/measures'
import { bold, plain, setText } from '../paper/set-text'
import { columnEdge, columnRules } from './columns'
import { type Press, WEIGHT } from './press'

const PAD = 1 * MM

/** The head of the table: one heading and date per week, the current week underlined heavily. */
export function tableHead(press: Press): Block {
  const { measures, card, setter } = press
  const type = measures.type.heading
  const room = { x: 0, y: PAD, width: measures.leftColumn, type, most: 2 }
  const first = setText(bold(card.exerciseHeading), room, setter)
  const weeks = card.columns.map((week, place) => weekHeading(press, week, place))
  const height = PAD * 2 + Math.max(first.height, ...weeks.map((week) => week.height))
  const now = card.columns.flatMap((week, place) =>
    week.isNow ? [rule(columnEdge(press, place), height, measures.weekColumn, WEIGHT.now)] : [],
  )
  return {
    height,
    marks: [rule(0, 0, measures.width, WEIGHT.heavy), ...columnRules(press, height), ...now],
    parts: [
      {
        tag: 'TR',
        parts: [
          { tag: 'TH', scope: 'Column', words: first.words },
          ...weeks.map(({ part }) => part),
        ],
      },
    ],
  }
}

function weekHeading(
  press: Press,
  week: WeekColumn,
  place: number,
): { readonly part: Part; readonly height: number } {
  const { measures, setter } = press
  const x = columnEdge(press, place) + measures.box.inset
  const width = measures.weekColumn - 2 * measures.box.inset
  const room = { x, width, type: measures.type.heading, most: 2 }
  const heading = setText(bold(week.heading), { ...room, y: PAD }, setter)
  const date = setText(plain(week.date), { ...room, y: PAD + heading.height }, setter)
  return {
    part: { tag: 'TH', scope: 'Column', words: [...heading.words, ...date.words] },
    height: heading.height + date.height,
  }
}
