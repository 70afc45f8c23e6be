import { CEILING } from '../ceiling'
import type { Drop, Group, RestPause, Step, StepUnit } from '../prescription'
import { INT, rangeOf, toCount, toMilli, UNIT_NUMBER } from './amounts'
import { CLOCK, clockSeconds } from './clock'
import { END, firstOf, type Reader, reading } from './match'
import { signed } from './read-load'
import { LONGEST_PAUSE } from './read-rest'
import { WORDS } from './words'

type Extra = Omit<Group, 'role' | 'scheme'>

const speed = reading<Extra>(
  '@?\\s*(\\d{1,2}(?:[.,]\\d{1,3})?)(?:\\s*-\\s*(\\d{1,2}(?:[.,]\\d{1,3})?))?\\s*m/s(?![a-z])',
  ([, from = '', to = from]) => {
    const [slow, fast] = [toMilli(from), toMilli(to)]
    if (slow === undefined || fast === undefined) return undefined
    return Math.max(slow, fast) <= CEILING.speed ? { speed: rangeOf(slow, fast) } : undefined
  },
)

const velocityLoss = reading<Extra>(`@?\\s*vl\\s*(\\d{1,2})(?!\\d)\\s*%?`, ([, percent]) => {
  const value = toCount(percent)
  return value ? { velocityLoss: value } : undefined
})

const side = reading<Extra>(
  `/\\s*(?:${WORDS.side})${END}|(?:${WORDS.each})\\s+(?:${WORDS.side})${END}|(?:each|ea|es|e/s|p/s|l/r)${END}`,
  () => ({ perSide: true }),
)

const every = firstOf<Extra>([
  reading(`(?:${WORDS.every})\\s*(${CLOCK})`, ([, text = '']) => {
    const seconds = clockSeconds(text)
    return seconds ? { every: seconds } : undefined
  }),
  reading(`e(\\d{2,3})s${END}`, ([, seconds]) => {
    const value = toCount(seconds)
    return value ? { every: value } : undefined
  }),
])

/** `10x3 EMOM`, `5x3 E2MOM`: the clock named behind the sets. */
export const readOnTheMinute: Reader<Extra> = reading(
  `e(?:(\\d{1,2})|o)?mom${END}`,
  ([, minutes]) => {
    const value = minutes === undefined ? 1 : toCount(minutes)
    return value ? { every: value * 60 } : undefined
  },
)

const pause = firstOf<Extra>([
  reading(
    `(?:pause|paused|hold)\\s*:?\\s*(\\d{1,2})(?![\\d:])\\s*(?:${WORDS.seconds})?${END}`,
    (m) =>
      m[0].startsWith('pause') && !m[0].startsWith('paused') && Number(m[1]) > LONGEST_PAUSE
        ? undefined
        : { pause: Number(m[1]) },
  ),
  reading(`(\\d{1,2})\\s*(?:${WORDS.seconds})\\s*-?(?:pause|hold)${END}(?!\\s*\\d)`, (m) => ({
    pause: Number(m[1]),
  })),
  reading(`paused\\s*:?\\s*(\\d{1,5})(?![\\d:])\\s*(?:${WORDS.seconds})?${END}`, (m) =>
    Number(m[1]) <= CEILING.seconds ? { pause: Number(m[1]) } : undefined,
  ),
])

const drop = firstOf<Extra>([
  reading(
    `drops?\\s*:?\\s*(?:(${INT})\\s*x\\s*)?-?\\s*(\\d{1,2})\\s*%\\s*(all${END})?`,
    ([, count = '1', percent, all]) => dropOf(count, percent, all),
  ),
  reading(
    `(${INT})\\s*drops?\\s*(?:of\\s*)?-?\\s*(\\d{1,2})\\s*%\\s*(all${END})?`,
    ([, count = '1', percent, all]) => dropOf(count, percent, all),
  ),
])

const restPause = reading<Extra>(
  `(?:${WORDS.restPausing})\\s*:?\\s*(${INT})(?:\\s*x)?(?:\\s*(\\d{1,5})\\s*(?:${WORDS.seconds})(?![a-z]))?(?![a-z\\d])`,
  ([, times, seconds]) => {
    const count = toCount(times)
    if (!count || Number(seconds ?? 0) > CEILING.seconds) return undefined
    const value: RestPause = seconds === undefined ? { count } : { count, seconds: Number(seconds) }
    return { restPause: value }
  },
)

const step = reading<Extra>(
  `([+-])\\s*(${UNIT_NUMBER})\\s*(?:(%|rpe|rir|${WORDS.kg}|${WORDS.lb}|reps?|sets?)\\s*)?(?:/|per\\s|each\\s|por\\s|par\\s|pro\\s)\\s*(?:${WORDS.week})${END}`,
  ([, sign = '', number = '', unit]) => {
    const milli = toMilli(number)
    if (milli === undefined) return undefined
    const value: Step = { by: signed(sign, milli), unit: stepUnit(unit) }
    return { steps: [value] }
  },
)

/** Everything beside load, effort, tempo and rest; a weekly step comes first, it looks like a relative load. */
export const readExtra: Reader<Extra> = firstOf([
  step,
  speed,
  velocityLoss,
  every,
  side,
  restPause,
  drop,
  pause,
])

function dropOf(
  times: string,
  size: string | undefined,
  all: string | undefined,
): Extra | undefined {
  const [count, percent] = [toCount(times), toCount(size)]
  if (!count || !percent) return undefined
  const value: Drop = { count, percent, after: all === undefined ? 'last' : 'every' }
  return { drop: value }
}

function stepUnit(word: string | undefined): StepUnit {
  if (word === undefined) return 'client'
  if (word === '%' || word === 'rpe' || word === 'rir') return word
  if (word.startsWith('k')) return 'kg'
  if (word.startsWith('r')) return 'rep'
  return word.startsWith('s') ? 'set' : 'lb'
}
