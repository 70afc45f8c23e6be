import { type Block, type Mark, rule } from '../paper/block'
import { MM } from '../paper/measures'
import { baseline, plain, setText } from '../paper/set-text'
import { type Press, WEIGHT } from './press'

const ABOVE = 2.2 * MM
const BELOW = 1 * MM
const BETWEEN = 7 * MM
const MOST_LINES = 6

/** Next step and stop line beside each other below the table; the closing rule of the table is here. */
export function adviceBlock(press: Press): Block {
  const { measures, card, setter } = press
  const texts = [card.nextStep, card.stop].filter((text) => text.length > 0)
  const width = texts.length < 2 ? measures.width : (measures.width - BETWEEN) / 2
  const room = { y: ABOVE, width, type: measures.type.advice, most: MOST_LINES }
  const set = texts.map((text, place) => {
    return setText(text, { ...room, x: place * (width + BETWEEN) }, setter)
  })
  return {
    height: ABOVE + Math.max(0, ...set.map((text) => text.height)) + BELOW,
    marks: [rule(0, 0, measures.width, WEIGHT.rule)],
    parts: set.map(({ words }) => ({ tag: 'P', words })),
  }
}

/** Lines for notes; the first one begins behind its heading. */
export function notesBlock(press: Press): Block {
  const { measures, card, setter } = press
  const { lines, heading } = card.notes
  if (lines === 0) return { height: 0, marks: [], parts: [] }
  const type = { ...measures.type.advice, leading: measures.noteLine }
  const set = setText(plain(heading), { x: 0, y: 0, width: measures.leftColumn, type }, setter)
  const begin = setter.widthOf(heading, type.size, false) + 2 * MM
  const marks = Array.from({ length: lines }, (_, place): Mark => {
    const x = place === 0 ? begin : 0
    const y = baseline(place * measures.noteLine, type) + 1.6
    return rule(x, y, measures.width - x, WEIGHT.hair)
  })
  return {
    height: lines * measures.noteLine + 1 * MM,
    marks,
    parts: [{ tag: 'P', words: set.words }],
  }
}
