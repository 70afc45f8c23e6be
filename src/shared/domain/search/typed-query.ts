import { foldText } from './fold-text'
import { matchPlainly, matchWithSlips, slipsAllowed, type WordMatch } from './match-word'

/** For one typed word: how it meets each word of the vocabulary that it meets at all. */
export type TypedWord = { readonly typed: string; readonly byWord: ReadonlyMap<string, WordMatch> }

/** A query compared with the vocabulary; `slips` is how many typos the joined words may hold. */
export type Typed = {
  readonly compact: string
  readonly words: readonly TypedWord[]
  readonly slips: number
}

/** The folded words of a query that must be found; filler words count only when they stand alone. */
export function tellingWords(query: string, fillers: ReadonlySet<string>): readonly string[] {
  const words = foldText(query).words
  const telling = words.filter((word) => !fillers.has(word))
  return telling.length > 0 ? telling : words
}

/** Compares words as typed; a word that begins nothing in the vocabulary may hold slips. */
export function readAsTyped(words: readonly string[], vocabulary: readonly string[]): Typed {
  const read = words.map((word) => readWord(word, vocabulary, 'when-nothing-begins'))
  return { compact: words.join(''), words: read, slips: 0 }
}

/** Compares words with slips forgiven everywhere: the second try, when the first found nothing. */
export function readForgiving(words: readonly string[], vocabulary: readonly string[]): Typed {
  const compact = words.join('')
  const read = words.map((word) => readWord(word, vocabulary, 'always'))
  return { compact, words: read, slips: slipsAllowed(compact) }
}

function readWord(
  typed: string,
  vocabulary: readonly string[],
  forgive: 'always' | 'when-nothing-begins',
): TypedWord {
  const byWord = new Map<string, WordMatch>()
  let begins = false
  for (const word of vocabulary) {
    const match = matchPlainly(typed, word)
    if (match === null) continue
    byWord.set(word, match)
    if (match.from === 0) begins = true
  }
  if (begins && forgive !== 'always') return { typed, byWord }
  for (const word of vocabulary) {
    const match = byWord.has(word) ? null : matchWithSlips(typed, word)
    if (match !== null) byWord.set(word, match)
  }
  return { typed, byWord }
}
