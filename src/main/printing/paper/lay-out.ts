import type { ExerciseRow, HandoutDocument } from '../../../shared/domain/handouts/document'
import { adviceBlock, notesBlock } from '../blocks/advice-block'
import { fillInRow, sessionBlock } from '../blocks/closing-rows'
import { exerciseBlock } from '../blocks/exercise-block'
import { firstHead, laterHead } from '../blocks/head-block'
import { type Press, WEIGHT } from '../blocks/press'
import { tableHead } from '../blocks/table-head'
import { warmUpBlock } from '../blocks/warm-up-block'
import { type Block, rule } from './block'
import { footerHeight } from './frame'
import { DENSITIES, type Density, measuresOf } from './measures'
import { type Group, paginate } from './paginate'
import type { Typesetter } from './typesetter'

/** A page: what is repeated for the eye only, and what is read, both from the top downwards. */
export type Page = { readonly repeated: readonly Block[]; readonly read: readonly Block[] }

/** All pages of a card and what they were laid out with. */
export type LaidOut = {
  readonly press: Press
  readonly pages: readonly Page[]
  /** Texts that were cut with an ellipsis. */
  readonly shortened: readonly string[]
}

/** Lays the card out in as few pages as possible, and then as roomily as possible. */
export function layOut(card: HandoutDocument, widthOf: Typesetter['widthOf']): LaidOut {
  const tries = DENSITIES.map((density) => layOutAt(card, density, widthOf))
  const fewest = Math.min(...tries.map((tried) => tried.pages.length))
  const best = tries.find((tried) => tried.pages.length === fewest)
  if (!best) throw new Error('a card without densities to try')
  return best
}

function layOutAt(
  card: HandoutDocument,
  density: Density,
  widthOf: Typesetter['widthOf'],
): LaidOut {
  const shortened = new Set<string>()
  const setter = { widthOf, onCut: (text: string) => shortened.add(text) }
  const press: Press = { card, measures: measuresOf(card, density), setter }
  const first = [firstHead(press), warmUpBlock(press), tableHead(press)]
  // What is cut in the repeated head stands whole on the first page: nothing to report.
  const silent = { ...press, setter: { widthOf, onCut: () => undefined } }
  const later = [laterHead(silent), tableHead(silent)]
  const { bottom, top } = press.measures
  const room = bottom - top - footerHeight(press)
  const groups = supersets(card.rows).map((rows) => rows.map((row) => exerciseBlock(row, press)))
  const dealt = paginate({ first, later, groups, closing: closingOf(press), room })
  const pages = dealt.map((groups, place): Page => {
    const end = place < dealt.length - 1 ? [tableGoesOn(press)] : []
    const read = [...groups.flat(), ...end]
    return place === 0 ? { repeated: [], read: [...first, ...read] } : { repeated: later, read }
  })
  return { press, pages, shortened: [...shortened] }
}

function closingOf(press: Press): Group {
  const { card } = press
  return [
    ...(card.fillIn.length > 0 ? [fillInRow(press)] : []),
    ...(card.session ? [sessionBlock(card.session, press)] : []),
    adviceBlock(press),
    notesBlock(press),
  ]
}

/** The rule under a table that goes on on the next page. */
function tableGoesOn(press: Press): Block {
  return { height: 0, marks: [rule(0, 0, press.measures.width, WEIGHT.rule)], parts: [] }
}

/** Rows that belong together, by their brackets. */
function supersets(rows: readonly ExerciseRow[]): readonly (readonly ExerciseRow[])[] {
  const groups: ExerciseRow[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    const continues = row.bracket === 'middle' || row.bracket === 'last'
    if (last && continues) last.push(row)
    else groups.push([row])
  }
  return groups
}
