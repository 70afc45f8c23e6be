/** Something read at a position: what it means, and where it ends. */
export type Read<T> = { readonly value: T; readonly to: number }

/** Reads one kind of phrase at a position of folded text; undefined where it does not stand there. */
export type Reader<T> = (text: string, at: number) => Read<T> | undefined

/** A pattern that matches only at the position asked; the end of a word must follow a word. */
export function phrase(source: string): RegExp {
  return new RegExp(source, 'y')
}

/** Matches a {@link phrase} at a position. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

/** The first reader that reads something here. */
export function firstOf<T>(readers: readonly Reader<T>[]): Reader<T> {
  return (text, at) => {
    for (const reader of readers) {
      const read = reader(text, at)
      if (read) return read
    }
    return undefined
  }
}

/** A reader from a pattern and what its match means; a meaning of undefined is no match. */
export function reading<T>(
  source: string,
  mean: (match: RegExpExecArray) => T | undefined,
): Reader<T> {
  const pattern = phrase(source)
  return (text, at) => {
    const match = matchAt(pattern, text, at)
    const value = match && mean(match)
    return match && value !== undefined ? { value, to: at + match[0].length } : undefined
  }
}

/** The end of a word: no letter or digit follows. */
export const END = '(?![a-zà-ÿ\\d])'
