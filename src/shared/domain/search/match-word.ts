import { prefixDistance } from './prefix-distance'

/** How well a typed word meets a word of a text: `from`–`to` are letters of that word. */
export type WordMatch = { readonly score: number; readonly from: number; readonly to: number }

/** A typed word that is the word, begins it, or stands inside it (from three letters on). */
export function matchPlainly(typed: string, word: string): WordMatch | null {
  if (word === typed) return { score: 1, from: 0, to: typed.length }
  if (word.startsWith(typed)) return { score: 0.9, from: 0, to: typed.length }
  const inside = typed.length < 3 ? -1 : word.indexOf(typed, 1)
  return inside < 0 ? null : { score: 0.55, from: inside, to: inside + typed.length }
}

/** A typed word with one slip, or two from seven letters on; numbers must be right. */
export function matchWithSlips(typed: string, word: string): WordMatch | null {
  const most = slipsAllowed(typed)
  if (most === 0) return null
  if (typed.length === 3 && typed[0] !== word[0]) return null
  const near = prefixDistance(typed, word, most)
  if (near === null || near.length < 2) return null
  const whole = near.length === word.length ? 0.1 : 0
  return { score: 0.6 + whole - 0.2 * near.slips, from: 0, to: near.length }
}

/** How many slips a typed word may hold: none below three letters or with a digit in it. */
export function slipsAllowed(typed: string): number {
  if (typed.length < 3 || /\d/.test(typed)) return 0
  return typed.length < 7 ? 1 : 2
}
