import type { Say } from '../../../kernel/words'
import type { Drop, Effort, Gear, Group, RestPause, Step } from '../prescription'
import { sayMilli, sayRange, saySigned, saySpread } from './amounts'
import { sayDuration, sayDurations } from './duration'

/** An effort in words: `RPE 8`, `RIR 1–2`, `RPE 10 (failure)`. */
export function sayEffort(effort: Effort, say: Say): string {
  if (effort.kind === 'failure') return say('notation.failure')
  return say(`notation.${effort.kind}`, { amount: saySpread(effort.amount, say) })
}

/** A bar speed in words: `0.5–0.6 m/s`. */
export function saySpeed(speed: NonNullable<Group['speed']>, say: Say): string {
  return say('notation.speed', { amount: sayRange(speed, say, sayMilli) })
}

/** Everything that is said after commas, in the order it is said. */
export function sayExtras(group: Group, say: Say): readonly string[] {
  const { gear, tempo, velocityLoss, pause, every, drop, restPause, rest } = group
  return [
    gear && sayGear(gear, say),
    group.perSide && say('notation.perSide'),
    tempo !== undefined && say('notation.tempo', { tempo }),
    pause !== undefined && say('notation.pause', { time: sayDuration(pause, say) }),
    velocityLoss !== undefined && say('notation.velocityLoss', { percent: velocityLoss }),
    every !== undefined && say('notation.every', { time: sayDuration(every, say) }),
    drop && sayDrop(drop, say),
    restPause && sayRestPause(restPause, say),
    rest && sayRest(rest, say),
    ...(group.steps ?? []).map((step) => sayStep(step, say)),
  ].filter((part): part is string => typeof part === 'string')
}

function sayGear({ kind, word }: Gear, say: Say): string {
  const gear = say(`notation.${kind}`)
  return word === undefined ? gear : say('notation.gear', { gear, word })
}

function sayDrop({ count, percent, after }: Drop, say: Say): string {
  const key = after === 'every' ? 'notation.dropsEvery' : 'notation.dropsLast'
  return say(key, { count, drops: count, percent })
}

function sayRestPause({ count, seconds }: RestPause, say: Say): string {
  if (seconds === undefined) return say('notation.restPauses', { count, times: count })
  return say('notation.restPause', { times: count, time: sayDuration(seconds, say) })
}

function sayRest(rest: NonNullable<Group['rest']>, say: Say): string {
  return rest.to === 0
    ? say('notation.noRest')
    : say('notation.rest', { time: sayDurations(rest, say) })
}

function sayStep({ by, unit }: Step, say: Say): string {
  const change = saySigned(by, say)
  const count = Math.abs(by) / 1000
  switch (unit) {
    case '%':
      return say('notation.stepPercent', { change })
    case 'kg':
    case 'lb':
      return say('notation.stepLoad', { change, unit })
    case 'client':
      return say('notation.stepClient', { change })
    case 'rpe':
      return say('notation.stepRpe', { change })
    case 'rir':
      return say('notation.stepRir', { change })
    case 'rep':
      return say('notation.stepRep', { count, change })
    case 'set':
      return say('notation.stepSet', { count, change })
  }
}
