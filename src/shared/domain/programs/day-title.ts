import type { Say } from '../../kernel/words'

/** A day of a program as it is titled everywhere: `Day 2 · Lower A`; a name that only says `Day 2` stands alone. */
export function dayTitle(
  { number, name }: { readonly number: number; readonly name: string },
  say: Say,
): string {
  const unnamed = say('programs.dayTitleUnnamed', { number })
  const own = name.trim()
  const saysNumber = own.toLocaleLowerCase().startsWith(unnamed.toLocaleLowerCase())
  if (own === '') return unnamed
  return saysNumber && !/^\d/.test(own.slice(unnamed.length))
    ? own
    : say('programs.dayTitle', { number, name: own })
}
