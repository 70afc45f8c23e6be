/**
 * How many slips separate `typed` from the nearest beginning of `word`: a missing, extra or wrong
 * letter or two letters swapped count one each. Gives null above `most`, else the count and how
 * many letters of the word are meant. Half-typed words with a slip are found this way.
 */
export function prefixDistance(typed: string, word: string, most: number): PrefixDistance | null {
  if (lettersNotIn(typed, word) > most) return null
  const columns = Math.min(word.length, typed.length + most)
  let beforeLast: number[] = []
  let last = Array.from({ length: columns + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row++) {
    const current = nextRow({ typed, word, row, columns, last, beforeLast })
    beforeLast = last
    last = current
  }
  return nearestEnd(last, most, typed.length)
}

/** Slips, and how many letters at the start of the word they lead to. */
export type PrefixDistance = { readonly slips: number; readonly length: number }

type Row = {
  readonly typed: string
  readonly word: string
  readonly row: number
  readonly columns: number
  readonly last: readonly number[]
  readonly beforeLast: readonly number[]
}

function nextRow({ typed, word, row, columns, last, beforeLast }: Row): number[] {
  const current = [row]
  for (let column = 1; column <= columns; column++) {
    const same = typed[row - 1] === word[column - 1]
    let cost = Math.min(
      cell(last, column) + 1,
      cell(current, column - 1) + 1,
      cell(last, column - 1) + (same ? 0 : 1),
    )
    const swapped =
      row > 1 &&
      column > 1 &&
      typed[row - 1] === word[column - 2] &&
      typed[row - 2] === word[column - 1]
    if (swapped) cost = Math.min(cost, cell(beforeLast, column - 2) + 1)
    current.push(cost)
  }
  return current
}

function nearestEnd(row: readonly number[], most: number, typed: number): PrefixDistance | null {
  let best: PrefixDistance | null = null
  for (const [length, slips] of row.entries()) {
    if (slips > most) continue
    const nearer = best === null || slips < best.slips
    const better = best !== null && slips === best.slips && off(length) < off(best.length)
    if (nearer || better) best = { slips, length }
  }
  return best

  function off(length: number): number {
    return Math.abs(length - typed)
  }
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}

/** A quick lower bound of the slips: letters of one word that the other does not have at all. */
function lettersNotIn(typed: string, word: string): number {
  let missing = 0
  for (let i = 0; i < typed.length; i++) if (!word.includes(typed.charAt(i))) missing++
  return missing
}
