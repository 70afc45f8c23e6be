/**
 * Text made comparable: small letters without accents or punctuation.
 * Letters are counted through all words, and each remembers where it stood in the original.
 */
export type FoldedText = {
  readonly words: readonly string[]
  /** All words without blanks; positions in it are "letter numbers". */
  readonly compact: string
  /** The letter number with which each word begins. */
  readonly offsets: readonly number[]
  /** Start and end of each letter in the original, in UTF-16 units. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const LETTER_OR_DIGIT = /^[\p{Letter}\p{Number}]+$/u
const MARKS = /\p{Mark}/gu
const JOINERS = new Set(["'", '’'])
const SPELLED: ReadonlyMap<string, string> = new Map([
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

/** Folds a text: `Pull-up` gives the words `pull` and `up`; an apostrophe joins, as in `farmers`. */
export function foldText(text: string): FoldedText {
  const words: string[] = []
  const offsets: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  let open = false
  let at = 0
  for (const sign of text) {
    const folded = foldSign(sign)
    if (LETTER_OR_DIGIT.test(folded)) {
      if (!open) offsets.push(starts.length)
      words[offsets.length - 1] = (words[offsets.length - 1] ?? '') + folded
      for (let i = 0; i < folded.length; i++) {
        starts.push(at)
        ends.push(at + sign.length)
      }
      open = true
    } else if (folded !== '' && !JOINERS.has(sign)) open = false
    at += sign.length
  }
  return { words, compact: words.join(''), offsets, starts, ends }
}

/** The folded words in one line: two names with the same line are the same name. */
export function foldedLine(text: string): string {
  return foldText(text).words.join(' ')
}

function foldSign(sign: string): string {
  const plain = sign.normalize('NFKD').toLowerCase().replace(MARKS, '')
  return SPELLED.get(plain) ?? plain
}
