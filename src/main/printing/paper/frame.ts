import { type Press, WEIGHT } from '../blocks/press'
import { type Block, type Mark, rule, type Words } from './block'
import { MM } from './measures'
import { plain, setText } from './set-text'

const ABOVE_FOOTER = 3 * MM
const CORNER = { away: 6 * MM, arm: 2.5 * MM, weight: 0.6 } as const

/** The height kept free at the foot of every page. */
export function footerHeight(press: Press): number {
  return press.measures.type.footer.leading + ABOVE_FOOTER + 1 * MM
}

/** The foot of a page: studio, sheet, page x of y, each in its third. */
export function footer(
  press: Press,
  page: { readonly number: number; readonly of: number },
): Block {
  const { card, measures, setter } = press
  const type = measures.type.footer
  const pageText = card.footer.page
    .replace('{page}', String(page.number))
    .replace('{pages}', String(page.of))
  const shares = [0.3, 0.5, 0.2]
  const words = [card.footer.studio, card.footer.sheet, pageText].flatMap(
    (text, place): Words[] => {
      const width = measures.width * (shares[place] ?? 0) - 2 * MM
      const set = setText(plain(text), { x: 0, y: 1 * MM, width, type, most: 1 }, setter)
      return set.words.map((word) => ({ ...word, x: aligned(word, place, press) }))
    },
  )
  return {
    height: footerHeight(press),
    marks: [rule(0, 0, measures.width, WEIGHT.rule)],
    parts: [{ tag: 'P', words }],
  }
}

/** Small angles in the corners of the page, by which a photo or scan is straightened. */
export function cornerMarks(press: Press): readonly Mark[] {
  const { width, height } = press.measures.page
  const { away, arm, weight } = CORNER
  return [
    { x: away, y: away, right: 1, down: 1 },
    { x: width - away, y: away, right: -1, down: 1 },
    { x: away, y: height - away, right: 1, down: -1 },
    { x: width - away, y: height - away, right: -1, down: -1 },
  ].flatMap(({ x, y, right, down }): Mark[] => [
    { kind: 'line', from: [x, y], to: [x + right * arm, y], weight },
    { kind: 'line', from: [x, y], to: [x, y + down * arm], weight },
  ])
}

function aligned(words: Words, place: number, press: Press): number {
  const width = press.setter.widthOf(words.text.trimEnd(), words.size, words.isBold)
  const free = press.measures.width - width
  return [0, free / 2, free][place] ?? 0
}
