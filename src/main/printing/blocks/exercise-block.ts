import type { ExerciseRow, WeekCell } from '../../../shared/domain/handouts/document'
import { type Block, type Mark, type Part, rule, upright, type Words } from '../paper/block'
import { MM } from '../paper/measures'
import { bold, plain, type SetText, setText } from '../paper/set-text'
import { columnEdge, columnRules } from './columns'
import { exerciseWords } from './exercise-words'
import { type Press, WEIGHT } from './press'
import { weekBoxes } from './week-boxes'

const BRACKET = { away: 3 * MM, tick: 1.4 * MM, inset: 1.6 * MM } as const
const ABOVE_BOXES = 0.6 * MM
const MOST_TARGET_LINES = 3

/** The row of an exercise: words at the left, target and boxes of each week, boxes aligned across. */
export function exerciseBlock(row: ExerciseRow, press: Press): Block {
  const { rowPad } = press.measures
  const left = exerciseWords(row, rowPad, press)
  const targets = row.weeks.map((week, place) => targetOf(week, place, press))
  const boxTop = rowPad + Math.max(0, ...targets.map((set) => set.height)) + ABOVE_BOXES
  const boxes = row.weeks.map((week, place) => {
    const x = columnEdge(press, place) + press.measures.box.inset
    return weekBoxes(week.boxes, { x, y: boxTop }, press)
  })
  const bottom = Math.max(rowPad + left.height, ...boxes.map((drawn) => boxTop + drawn.height))
  const height = bottom + rowPad
  const cells = targets.map((set, place) => cell([...set.words, ...(boxes[place]?.words ?? [])]))
  return {
    height,
    marks: [
      rowRule(row, press),
      ...columnRules(press, height),
      ...bracket(row, height),
      ...left.marks,
      ...boxes.flatMap((drawn) => drawn.marks),
    ],
    parts: [{ tag: 'TR', parts: [left.part, ...cells] }],
  }
}

function cell(words: readonly Words[]): Part {
  return { tag: 'TD', words }
}

function targetOf(week: WeekCell, place: number, press: Press): SetText {
  const { measures, card, setter } = press
  const room = {
    x: columnEdge(press, place) + measures.box.inset,
    width: measures.weekColumn - 2 * measures.box.inset,
    type: measures.type.target,
    most: MOST_TARGET_LINES,
  }
  const isNow = card.columns[place]?.isNow ?? false
  const text = isNow ? bold(week.target) : plain(week.target)
  const y = measures.rowPad
  const target = setText(text, { ...room, y }, setter)
  const remark = setText(plain(week.remark ?? ''), { ...room, y: y + target.height }, setter)
  return { words: [...target.words, ...remark.words], height: target.height + remark.height }
}

/** Inside a superset the rule is thin: the exercises belong together. */
function rowRule(row: ExerciseRow, press: Press): Mark {
  const isInside = row.bracket === 'middle' || row.bracket === 'last'
  return rule(0, 0, press.measures.width, isInside ? WEIGHT.hair : WEIGHT.rule)
}

function bracket(row: ExerciseRow, height: number): readonly Mark[] {
  if (row.bracket === 'none') return []
  const top = row.bracket === 'first' ? BRACKET.inset : 0
  const bottom = row.bracket === 'last' ? height - BRACKET.inset : height
  const x = -BRACKET.away
  const bar = upright(x, top, bottom - top, WEIGHT.rule)
  const tick = (y: number) => rule(x, y, BRACKET.tick, WEIGHT.rule)
  if (row.bracket === 'first') return [bar, tick(top)]
  return row.bracket === 'last' ? [bar, tick(bottom)] : [bar]
}
