import type { Say } from '../../../kernel/words'
import type { Scheme, Work } from '../scheme'
import type { Spread } from '../spread'
import { sayMilli, sayNumber, sayRange, saySpread } from './amounts'
import { sayDuration, saySeconds } from './duration'

/** A scheme in words: `3–4 sets of 8–12`, `50 total reps in as few sets as needed`. */
export function sayScheme(scheme: Scheme, say: Say): string {
  switch (scheme.kind) {
    case 'sets': {
      const { sets, work } = scheme
      const isOneTimed = sets.to === 1 && work.kind === 'amrap' && work.seconds !== undefined
      if (isOneTimed) return sayWork(work, say)
      return say('notation.sets', {
        count: sets.to,
        sets: sayRange(sets, say),
        work: sayWork(work, say),
      })
    }
    case 'total':
      return say('notation.total', { count: scheme.reps, reps: sayNumber(scheme.reps, say) })
    case 'rep-max':
      return say(scheme.way === 'test' ? 'notation.test' : 'notation.workUp', { reps: scheme.reps })
    case 'myo': {
      const { activation, minis, reps } = scheme
      return say('notation.myo', { count: minis, activation, minis, reps })
    }
    case 'rounds':
      return say('notation.rounds', {
        count: scheme.rounds.to,
        rounds: sayRange(scheme.rounds, say),
      })
  }
}

function sayWork(work: Work, say: Say): string {
  switch (work.kind) {
    case 'reps':
      return sayReps(work.reps, work.open, say)
    case 'time':
      return saySeconds(work.seconds, say)
    case 'distance': {
      const amount = saySpread(work.distance, say, sayMilli)
      return say('notation.distance', { amount, unit: work.unit })
    }
    case 'calories':
      return say('notation.calories', { amount: saySpread(work.calories, say) })
    case 'amrap':
      return work.seconds === undefined
        ? say('notation.amrap')
        : say('notation.amrapIn', { time: sayDuration(work.seconds, say) })
    case 'cluster': {
      const parts = work.parts.join('+')
      if (work.gap === undefined) return say('notation.cluster', { parts })
      return say('notation.clusterGap', { parts, time: sayDuration(work.gap, say) })
    }
    case 'ladder':
      return say('notation.ladder', { rungs: saySpread({ kind: 'each', values: work.rungs }, say) })
  }
}

function sayReps(spread: Spread, open: 'last' | 'every' | undefined, say: Say): string {
  const reps = saySpread(spread, say)
  if (open === 'every') return say('notation.openEvery', { reps })
  if (spread.kind === 'each') {
    return say(open === 'last' ? 'notation.openList' : 'notation.repsEach', { reps })
  }
  if (open === undefined) return reps
  const last = sayNumber(spread.kind === 'range' ? spread.to : spread.value, say)
  return say('notation.openLast', { reps, last })
}
