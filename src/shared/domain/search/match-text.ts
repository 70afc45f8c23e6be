import type { FoldedText } from './fold-text'
import type { WordMatch } from './match-word'
import type { TypedWord } from './typed-query'

/** A stretch of letter numbers of a folded text, end exclusive. */
export type LetterSpan = readonly [from: number, to: number]

/** How well a whole text answers a query, 0–1, and which of its letters do. */
export type TextMatch = { readonly score: number; readonly spans: readonly LetterSpan[] }

/** The text begins with what was typed, blanks and hyphens aside: `hip thr`, `pullup`. */
export function matchBeginning(typed: string, text: FoldedText): TextMatch | null {
  if (!text.compact.startsWith(typed)) return null
  const share = typed.length / text.compact.length
  return { score: share === 1 ? 1 : 0.93 + 0.05 * share, spans: [[0, typed.length]] }
}

/** What was typed are the first letters of the words in order: `bht`, `hthr` for barbell hip thrust. */
export function matchInitials(typed: string, text: FoldedText): TextMatch | null {
  if (text.words.length < 2 || typed.length < 2 || typed.length > 6) return null
  const spans = takeInitials(typed, text, 0)
  if (spans === null || spans.length < 2) return null
  return { score: spans.length === text.words.length ? 0.88 : 0.7, spans }
}

/** Every typed word meets a word of its own; order, first word and share of the text add to it. */
export function matchWords(typed: readonly TypedWord[], text: FoldedText): TextMatch | null {
  const found: FoundWord[] = []
  for (const one of typed) {
    const best = bestWord(one, text, found)
    if (best === null) return null
    found.push(best)
  }
  return found.length === 0 ? null : { score: scoreOf(found, text), spans: found.map(spanOf) }
}

type FoundWord = { readonly index: number; readonly at: number; readonly match: WordMatch }

function bestWord(
  typed: TypedWord,
  text: FoldedText,
  taken: readonly FoundWord[],
): FoundWord | null {
  let best: FoundWord | null = null
  for (const [index, word] of text.words.entries()) {
    const match = typed.byWord.get(word)
    if (match === undefined || (best !== null && match.score <= best.match.score)) continue
    if (taken.some((other) => other.index === index)) continue
    best = { index, at: text.offsets[index] ?? 0, match }
  }
  return best
}

function scoreOf(found: readonly FoundWord[], text: FoldedText): number {
  const letters = found.reduce((sum, one) => sum + one.match.to - one.match.from, 0)
  const quality = found.reduce((sum, one) => sum + one.match.score, 0) / found.length
  const inOrder = found.every((one, i) => i === 0 || one.index > (found[i - 1]?.index ?? 0))
  const first = found.some((one) => one.index === 0)
  const share = Math.min(1, letters / text.compact.length)
  return quality * 0.65 + share * 0.15 + (inOrder ? 0.05 : 0) + (first ? 0.05 : 0)
}

function spanOf({ at, match }: FoundWord): LetterSpan {
  return [at + match.from, at + match.to]
}

function takeInitials(typed: string, text: FoldedText, index: number): LetterSpan[] | null {
  if (typed === '') return []
  const word = text.words[index]
  const at = text.offsets[index]
  if (word === undefined || at === undefined) return null
  for (let length = sharedStart(typed, word); length > 0; length--) {
    const rest = takeInitials(typed.slice(length), text, index + 1)
    if (rest !== null) return [[at, at + length], ...rest]
  }
  return null
}

function sharedStart(typed: string, word: string): number {
  let length = 0
  while (length < typed.length && typed[length] === word[length]) length++
  return length
}
