import { CEILING } from '../ceiling'
import type { Range } from '../spread'
import { DASH, rangeOf } from './amounts'
import { WORDS } from './words'

const SECONDS = `(?:${WORDS.seconds})(?![a-z])`
const MINUTES = `(?:${WORDS.minutes})(?![a-z'])`

/** `90s`, `2min`, `1:30`, `:90`: a time that says its unit. */
export const CLOCK = `(?:\\d{1,5}(?::\\d\\d(?!\\d)|\\s*(?:${SECONDS}|${MINUTES}))|:\\d{1,5}(?!\\d))`
/** A {@link CLOCK}, or a from–to of which at least the end says its unit. */
export const CLOCK_RANGE = `(?:${CLOCK}|\\d{1,5})(?:${DASH}|\\s*to\\s*)${CLOCK}|${CLOCK}`
/** Inside a rest `m` is minutes, and a bare number is seconds. */
export const REST_CLOCK = `(?:${CLOCK}|\\d{1,5}\\s*m(?![a-z])|\\d{1,5}(?![\\d:]))`

const IS_MINUTES = new RegExp(`^\\d+\\s*(?:${MINUTES}|m$)`)
const BARE = /^\d+$/

/** Seconds of one clock; bare numbers are seconds, or minutes where `bareMinutes`. */
export function clockSeconds(text: string, bareMinutes = false): number | undefined {
  const parts = text.split(':')
  const seconds = parts.length === 2 ? colonSeconds(parts) : wordSeconds(text, bareMinutes)
  return seconds !== undefined && seconds <= CEILING.seconds ? seconds : undefined
}

/** Seconds of `60-90s`, `2-3min`, `1:30-2:00`, `90s`; a bare start takes the unit of the end. */
export function clockRange(text: string): Range | undefined {
  const [first = '', last = first] = text.split(/\s*(?:-|to)\s*/)
  const to = clockSeconds(last)
  const from = clockSeconds(first, BARE.test(first) && IS_MINUTES.test(last))
  return from === undefined || to === undefined ? undefined : rangeOf(from, to)
}

function colonSeconds([minutes = '', seconds = '']: readonly string[]): number | undefined {
  if (minutes === '') return Number(seconds)
  return Number(seconds) < 60 ? Number(minutes) * 60 + Number(seconds) : undefined
}

function wordSeconds(text: string, bareMinutes: boolean): number {
  const amount = Number.parseInt(text, 10)
  return IS_MINUTES.test(text) || (bareMinutes && BARE.test(text)) ? amount * 60 : amount
}
