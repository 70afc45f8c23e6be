import type { Say } from '../../kernel/words'

/** The places of the body that pain is noted at; their names and words stand in the messages. */
export const BODY_AREAS = [
  'low-back',
  'upper-back',
  'neck',
  'shoulder',
  'elbow',
  'wrist',
  'hip',
  'groin',
  'thigh',
  'knee',
  'shin',
  'ankle',
  'foot',
] as const

export type BodyArea = (typeof BODY_AREAS)[number]

/** What a place is called, as it is suggested and stored. */
export function bodyAreaName(area: BodyArea, say: Say): string {
  return say(`sessions.areas.${area}`)
}

/**
 * The place a note names, whatever else stands around it (`Left knee, outside`): the longest of the
 * words that people use for places in the language spoken. Nothing for a place that is not on the list.
 */
export function bodyAreaOf(text: string, say: Say): BodyArea | undefined {
  const found = BODY_AREAS.flatMap((area) =>
    wordsOf(say(`sessions.areaWords.${area}`))
      .filter((word) => names(text, word))
      .map((word) => ({ area, length: word.length })),
  )
  return found.toSorted((a, b) => b.length - a.length)[0]?.area
}

/** Whether a text has one of the words, given as `one|two`, at the beginning of a word. */
export function saysOneOf(text: string, words: string): boolean {
  return wordsOf(words).some((word) => names(text, word))
}

function wordsOf(list: string): readonly string[] {
  return list.split('|').map((word) => folded(word.trim()))
}

function names(text: string, word: string): boolean {
  const padded = ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`
  return word !== '' && padded.includes(` ${word}`)
}

function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
