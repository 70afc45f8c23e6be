import type { Effort, Group } from '../prescription'
import { DASH, readSpread } from './amounts'
import { END, firstOf, type Reader, reading } from './match'
import { clientLoad } from './read-load'
import { WORDS } from './words'

/** A number with a point, or with `,5` where no further digit or scheme follows. */
const HALF = '\\d{1,4}(?!\\d)(?:\\.\\d{1,3}(?!\\d)|,5(?!\\d|\\s*x))?'
const AMOUNT = `(${HALF}(?:(?:${DASH}|\\s*/\\s*)${HALF}){0,49})`
const AFTER = '(?![\\d%]|[./]\\d|\\s*(?:[%>]|(?:kg|lb|rm|m/s)))'

const rpe = firstOf([
  reading<Effort>(`@?\\s*rpe\\s*:?\\s*@?\\s*${AMOUNT}${AFTER}`, ([, text = '']) =>
    effort('rpe', text),
  ),
  reading<Effort>(`@?\\s*${AMOUNT}\\s*rpe${END}`, ([, text = '']) => effort('rpe', text)),
])

const rir = firstOf([
  reading<Effort>(`@?\\s*rir\\s*:?\\s*@?\\s*${AMOUNT}${AFTER}`, ([, text = '']) =>
    effort('rir', text),
  ),
  reading<Effort>(`@?\\s*${AMOUNT}\\s*rir${END}`, ([, text = '']) => effort('rir', text)),
  reading<Effort>(
    `(?:leave\\s+)?${AMOUNT}\\s*(?:reps?\\s+)?(?:left\\s+)?in\\s+(?:reserve|the\\s+tank)${END}`,
    ([, text = '']) => effort('rir', text),
  ),
])

const failure = reading<Effort>(`@?\\s*(?:${WORDS.failure})${END}`, () => ({ kind: 'failure' }))

/** Effort that says what it is: `RPE 8`, `8RPE`, `2 RIR`, `to failure`. */
export const readSaidEffort: Reader<Effort> = firstOf([rpe, rir, failure])

/** Rule R1: after `@`, up to 10 in half steps is an RPE; anything else is a load in the client's unit. */
export const readAfterAt: Reader<Pick<Group, 'load' | 'effort'>> = firstOf([
  reading(
    `@\\s*${AMOUNT}(?![\\d%]|[./:]\\d|\\s*(?:[%>]|or\\b|(?:kg|lb|rm|rpe|rir|m/s)))`,
    ([, text = '']) => {
      const read = effort('rpe', text)
      if (read) return { effort: read }
      return loadOf(text.replaceAll(',', '.'))
    },
  ),
  reading(
    `@\\s*(\\d{1,4}(?:\\.\\d{1,3})?(?:\\s*-?>\\s*|\\s+or\\s+)\\d{1,4}(?:\\.\\d{1,3})?(?:\\s+or\\s+\\d{1,4}(?:\\.\\d{1,3})?){0,18})(?![\\d.]|\\s*%)`,
    ([, text = '']) => loadOf(text),
  ),
])

function loadOf(text: string): Pick<Group, 'load'> | undefined {
  const load = clientLoad(text)
  return load && { load }
}

function effort(kind: 'rpe' | 'rir', text: string): Effort | undefined {
  const amount = readSpread(text, halfStep)
  return amount && { kind, amount }
}

/** Up to 10 in half steps. */
function halfStep(text: string): number | undefined {
  const value = Number(text.replace(',', '.'))
  return value <= 10 && Number.isInteger(value * 2) ? value : undefined
}
