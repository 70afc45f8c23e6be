import { type MatchRange, rangesOf } from './match-ranges'
import { matchBeginning, matchInitials, matchWords, type TextMatch } from './match-text'
import { prefixDistance } from './prefix-distance'
import type { PreparedEntry, PreparedText } from './prepared-entries'
import type { Typed } from './typed-query'

/** An answer to a query, best first: what to show in bold in the title, and why it was found. */
export type RankedMatch = {
  readonly id: string
  /** 0–1; comparable between lists, so that several kinds can be merged into one. */
  readonly score: number
  readonly ranges: readonly MatchRange[]
  /** The alias or keyword that was met, when the title alone does not explain the match. */
  readonly via: { readonly text: string; readonly ranges: readonly MatchRange[] } | null
}

/** The score of an entry now, and its bold letters on demand: only answers that are shown need them. */
export type EntryMatch = { readonly score: number; readonly explain: () => RankedMatch }

/** How an entry answers what was typed: by one of its texts, or by several together; else null. */
export function matchEntry(entry: PreparedEntry, typed: Typed): EntryMatch | null {
  return byOneText(entry, typed) ?? acrossTexts(entry, typed)
}

type BestText = {
  readonly text: PreparedText
  readonly match: TextMatch
  readonly score: number
}

function byOneText(entry: PreparedEntry, typed: Typed): EntryMatch | null {
  const best = bestOf(entry, (text) => matchText(text, typed))
  if (best === null) return null
  const score = best.score * entry.standing
  return { score, explain: () => explainOneText(entry, typed, { ...best, score }) }
}

function explainOneText(entry: PreparedEntry, typed: Typed, best: BestText): RankedMatch {
  const title = inTitle(entry, typed)
  const met = rangesOf(best.match.spans, best.text.folded)
  const isTitle = best.text === entry.texts[0]
  return {
    id: entry.id,
    score: best.score,
    ranges: isTitle ? met : title.ranges,
    via: isTitle || title.explains ? null : { text: best.text.text, ranges: met },
  }
}

function bestOf(
  entry: PreparedEntry,
  match: (text: PreparedText) => TextMatch | null,
): BestText | null {
  let best: BestText | null = null
  for (const text of entry.texts) {
    const found = match(text)
    const score = (found?.score ?? 0) * text.weight
    if (found !== null && score > (best?.score ?? 0)) best = { text, match: found, score }
  }
  return best
}

function matchText({ folded }: PreparedText, typed: Typed): TextMatch | null {
  return (
    matchBeginning(typed.compact, folded) ??
    (typed.words.length === 1 ? matchInitials(typed.compact, folded) : null) ??
    matchWords(typed.words, folded) ??
    matchJoined(folded.compact, typed)
  )
}

/** Two words typed as one, with a slip: `hipthurst`. */
function matchJoined(compact: string, typed: Typed): TextMatch | null {
  if (typed.slips === 0 || typed.compact.length < 6 || typed.compact[0] !== compact[0]) return null
  const near = prefixDistance(typed.compact, compact, typed.slips)
  if (near === null) return null
  const share = (0.1 * near.length) / compact.length
  return { score: JOINED - 0.1 * near.slips + share, spans: [[0, near.length]] }
}

/** What joined words with no slip would score before their share of the text is added. */
const JOINED = 0.5

/** Words spread over title, aliases and keywords: `dan hip` finds Dana with a hip thrust block. */
function acrossTexts(entry: PreparedEntry, typed: Typed): EntryMatch | null {
  if (typed.words.length < 2 || entry.texts.length < 2) return null
  const met: BestText[] = []
  for (const word of typed.words) {
    const best = bestOf(entry, (text) => matchWords([word], text.folded))
    if (best === null) return null
    met.push(best)
  }
  const sum = met.reduce((total, best) => total + best.score, 0)
  const score = (SPREAD * sum * entry.standing) / met.length
  return { score, explain: () => explainSpread(entry, typed, { met, score }) }
}

function explainSpread(
  entry: PreparedEntry,
  typed: Typed,
  { met, score }: { readonly met: readonly BestText[]; readonly score: number },
): RankedMatch {
  const other = met.find((best) => best.text !== entry.texts[0])
  const via = other && {
    text: other.text.text,
    ranges: rangesOf(other.match.spans, other.text.folded),
  }
  return { id: entry.id, score, ranges: inTitle(entry, typed).ranges, via: via ?? null }
}

/** Words that are found, but not side by side in one text, count this much less. */
const SPREAD = 0.75

function inTitle(entry: PreparedEntry, typed: Typed): TitlePart {
  const title = entry.texts[0]
  if (title === undefined) return { ranges: [], explains: false }
  const each = typed.words.map((word) => matchWords([word], title.folded)?.spans ?? [])
  return {
    ranges: rangesOf(each.flat(), title.folded),
    explains: each.every((spans) => spans.length > 0),
  }
}

type TitlePart = { readonly ranges: readonly MatchRange[]; readonly explains: boolean }
