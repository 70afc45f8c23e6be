/** Text made comparable: small letters without accents or punctuation, in words. */
export type FoldedText = {
  readonly words: readonly string[]
  /** Where each word starts in the original text, in UTF-16 units. */
  readonly starts: readonly (readonly number[])[]
}

const LETTER_OR_DIGIT = /[\p{Letter}\p{Number}]/u
const ACCENTS = /\p{Mark}/gu

/**
 * Folds a text into words and remembers, per letter, where it stood, so that matches can be shown
 * in bold in the original. `Pull-up` gives the words `pull` and `up`; an apostrophe joins.
 */
export function foldText(text: string): FoldedText {
  const words: string[] = []
  const starts: number[][] = []
  let open = false
  let at = 0
  for (const sign of text) {
    const folded = foldSign(sign)
    if (LETTER_OR_DIGIT.test(folded)) {
      if (!open) addWord(words, starts)
      append({ words, starts, folded, at })
      open = true
    } else if (!JOINERS.has(sign) && folded !== '') open = false
    at += sign.length
  }
  return { words, starts }
}

/** The folded words in one line: two names with the same line are the same name. */
export function foldedLine(text: string): string {
  return foldText(text).words.join(' ')
}

const JOINERS = new Set(["'", '’'])
const SPELLED = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
])

function foldSign(sign: string): string {
  const plain = sign.normalize('NFKD').replace(ACCENTS, '').toLowerCase().replace(ACCENTS, '')
  return SPELLED.get(plain) ?? plain
}

function addWord(words: string[], starts: number[][]): void {
  words.push('')
  starts.push([])
}

function append(into: { words: string[]; starts: number[][]; folded: string; at: number }): void {
  const last = into.words.length - 1
  into.words[last] += into.folded
  for (let i = 0; i < into.folded.length; i++) into.starts[last]?.push(into.at)
}
