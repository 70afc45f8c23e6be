import { fold } from '../reading/fold'

/** `8x3`, `8-12 x 3`, not the `3x8x100` of sets, reps and load, nor `4x20m` or `2x90%`. */
const PAIR =
  /(?<![\d.,x/-])(\d{1,3}(?:\s*-\s*\d{1,3})?)(\s*x\s*)(\d{1,3}(?:\s*-\s*\d{1,3})?)(?![\d.,%x/:-]|\s*(?:x\s*\d|kg|lbs?|m\b|s\b|sec|min|cal|%))/g
/** Fewer pairs say nothing about a sheet. */
const FEWEST = 2
const MOST_SETS = 6

/** The text with reps and sets changed over, for sheets that write reps first: `8x3` becomes `3x8`. */
export function turned(text: string): string {
  const folded = fold(text)
  let result = ''
  let from = 0
  for (const match of folded.matchAll(PAIR)) {
    const [whole, first = '', times = 'x', second = ''] = match
    result += `${text.slice(from, match.index)}${second}${times}${first}`
    from = match.index + whole.length
  }
  return result + text.slice(from)
}

/** Whether every pair has the larger number in front and a number of sets behind: it may be reps first. */
export function looksTurned(texts: readonly string[]): boolean {
  const pairs = texts.flatMap((text) => [...fold(text).matchAll(PAIR)])
  if (pairs.length < FEWEST) return false
  return pairs.every(([, first = '', , second = '']) => {
    const [reps, sets] = [Number.parseInt(first, 10), Number.parseInt(second, 10)]
    return sets <= MOST_SETS && reps > sets && reps > 4
  })
}
