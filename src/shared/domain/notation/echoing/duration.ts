import type { Say } from '../../../kernel/words'
import type { Range, Spread } from '../spread'
import { saySpread } from './amounts'

const MINUTE = 60
/** Coaches say `90 s`; from here on they say minutes. */
const LONGEST_SAID_IN_SECONDS = 119

/** Seconds as coaches say them: `90 s`, `3 min`, `2:30 min`. */
export function sayDuration(seconds: number, say: Say): string {
  return saySeconds({ kind: 'one', value: seconds }, say)
}

/** A span of time: `60–90 s`, `2–3 min`. */
export function sayDurations({ from, to }: Range, say: Say): string {
  return from === to ? sayDuration(from, say) : saySeconds({ kind: 'range', from, to }, say)
}

/** Times of a set, one or several, with the unit said once. */
export function saySeconds(seconds: Spread, say: Say): string {
  const values = Object.values(seconds)
    .flat()
    .filter((value) => typeof value === 'number')
  if (values.every((value) => value > 0 && value % MINUTE === 0)) {
    const amount = saySpread(inMinutes(seconds), say)
    return say('notation.minutes', { amount })
  }
  const [only] = values
  if (seconds.kind !== 'one' || only === undefined || only <= LONGEST_SAID_IN_SECONDS) {
    return say('notation.seconds', { amount: saySpread(seconds, say) })
  }
  return say('notation.clock', {
    minutes: Math.floor(only / MINUTE),
    seconds: String(only % MINUTE).padStart(2, '0'),
  })
}

function inMinutes(seconds: Spread): Spread {
  switch (seconds.kind) {
    case 'one':
      return { kind: 'one', value: seconds.value / MINUTE }
    case 'range':
      return { kind: 'range', from: seconds.from / MINUTE, to: seconds.to / MINUTE }
    case 'each':
      return { kind: 'each', values: seconds.values.map((value) => value / MINUTE) }
  }
}
