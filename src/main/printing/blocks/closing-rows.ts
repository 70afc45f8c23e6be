import type { SessionRow } from '../../../shared/domain/handouts/document'
import { type Block, type Mark, rule, type Words } from '../paper/block'
import { MM } from '../paper/measures'
import { baseline, plain, setText } from '../paper/set-text'
import { columnEdge, columnRules } from './columns'
import { type Press, WEIGHT } from './press'
import { boxesWidth, value } from './week-boxes'

const GAP = 1.2 * MM
const LINE_BELOW = 1.6

/** The blank row for what was done instead: each text is followed by a line to write on. */
export function fillInRow(press: Press): Block {
  const { measures, card, setter } = press
  const height = measures.box.height + measures.rowPad * 2
  const type = { ...measures.type.cue, leading: height }
  const widths = card.fillIn.map((text) => setter.widthOf(text, type.size, false))
  const taken = widths.reduce((sum, width) => sum + width + GAP * 2, 0)
  const blank = Math.max(10 * MM, (measures.leftColumn - taken - GAP) / card.fillIn.length)
  const words: Words[] = []
  const marks: Mark[] = []
  let x = 0
  card.fillIn.forEach((text, place) => {
    const textWidth = widths[place] ?? 0
    words.push(...setText(plain(text), { x, y: 0, width: textWidth + 1, type }, setter).words)
    x += textWidth + GAP
    marks.push(rule(x, baseline(0, type) + LINE_BELOW, blank, WEIGHT.hair))
    x += blank + GAP
  })
  return tableRow({ height, words, marks, weeks: card.columns.map(() => []) }, press)
}

/** The row for effort, body mass and sleep: small boxes in each week. */
export function sessionBlock(session: SessionRow, press: Press): Block {
  const { measures, setter } = press
  const { box, leftColumn, rowPad } = measures
  const room = { x: 0, y: 0, width: leftColumn - GAP, type: measures.type.cue, most: 3 }
  const unplaced = setText(session.heading, room, setter)
  const height = Math.max(box.height, unplaced.height) + rowPad * 2
  const y = (height - unplaced.height) / 2
  const { words } = setText(session.heading, { ...room, y }, setter)
  const cells = session.weeks.map((texts, place) => sessionBoxes(texts, place, press))
  const weeks = cells.map((drawn) => drawn.words)
  const marks = cells.flatMap((drawn) => drawn.marks)
  return tableRow({ height, words, marks, weeks }, press)
}

function sessionBoxes(
  texts: readonly string[],
  place: number,
  press: Press,
): { readonly words: readonly Words[]; readonly marks: readonly Mark[] } {
  const { box, rowPad } = press.measures
  const width = (boxesWidth(2, box) - (texts.length - 1) * box.gapAcross) / texts.length
  const areas = texts.map((text, across) => ({
    text,
    x: columnEdge(press, place) + box.inset + across * (width + box.gapAcross),
    y: rowPad,
    width,
    height: box.height,
  }))
  return {
    words: areas.filter((area) => area.text !== '').map((area) => value(area, press)),
    marks: areas.map((area): Mark => ({ kind: 'box', area, weight: WEIGHT.box })),
  }
}

type TableRow = {
  readonly height: number
  readonly words: readonly Words[]
  readonly marks: readonly Mark[]
  readonly weeks: readonly (readonly Words[])[]
}

function tableRow(row: TableRow, press: Press): Block {
  const above = rule(0, 0, press.measures.width, WEIGHT.rule)
  return {
    height: row.height,
    marks: [above, ...columnRules(press, row.height), ...row.marks],
    parts: [
      {
        tag: 'TR',
        parts: [
          { tag: 'TH', scope: 'Row', words: row.words },
          ...row.weeks.map((words) => ({ tag: 'TD', words }) as const),
        ],
      },
    ],
  }
}
