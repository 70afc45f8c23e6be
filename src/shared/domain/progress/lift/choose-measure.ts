import { message } from '../../../kernel/words'
import { mostEffectiveReps } from '../../strength/effective-reps'
import type { PerformedSet } from '../performed'
import { estimatedMax, familyFor } from './estimated-max'
import type { ChosenMeasure } from './measure'
import type { SessionSets } from './session-sets'
import { usualReps } from './usual-reps'

/**
 * What the series of a lift shows. A 1RM needs an estimate in at least half of the training sessions;
 * otherwise the best load at the usual reps, with the reason said. Lifts without a load of their own
 * show added load, reps, seconds or metres.
 */
export function chooseMeasure(sessions: readonly SessionSets[]): ChosenMeasure {
  const training = sessions.filter(({ isDeload }) => !isDeload)
  const judged = training.length > 0 ? training : sessions
  if (isMostly(judged, hasLoad)) return maxOrLoad(judged)
  if (isMostly(judged, ({ load }) => load.kind === 'bodyweight')) return bodyweight(judged)
  if (isMostly(judged, ({ seconds }) => seconds !== undefined)) return plain('seconds')
  return plain(isMostly(judged, ({ metres }) => metres !== undefined) ? 'metres' : 'reps')
}

function maxOrLoad(sessions: readonly SessionSets[]): ChosenMeasure {
  const family = familyFor(sessions)
  const isEstimable = (set: PerformedSet) => estimatedMax(set, family, 'kg') !== undefined
  if (isMostly(sessions, isEstimable)) return { measure: { kind: 'one-rep-max', family } }
  const reps = usualReps(sessions)
  if (reps === undefined) return timedLoad(sessions)
  const count = sessions.filter(({ sets }) => sets.some(isEstimable)).length
  const values = { usual: reps, count, total: sessions.length, most: mostEffectiveReps }
  return {
    measure: { kind: 'load-at-reps', reps },
    reason: message(
      count === 0 ? 'progress.noMaxWithoutEstimates' : 'progress.noMaxTooFewEstimates',
      values,
    ),
  }
}

/** A loaded carry or hold: the load is there but no reps, so time or distance is what grows. */
function timedLoad(sessions: readonly SessionSets[]): ChosenMeasure {
  return plain(isMostly(sessions, ({ metres }) => metres !== undefined) ? 'metres' : 'seconds')
}

function bodyweight(sessions: readonly SessionSets[]): ChosenMeasure {
  const reps = usualReps(sessions)
  if (reps === undefined) return plain('seconds')
  const isLoaded = isMostly(
    sessions,
    ({ load }) => load.kind === 'bodyweight' && load.added !== undefined && load.added.milli !== 0,
  )
  return {
    measure: isLoaded ? { kind: 'added-load', reps } : { kind: 'reps' },
    reason: message('progress.noMaxBodyweight'),
  }
}

function plain(kind: 'reps' | 'seconds' | 'metres'): ChosenMeasure {
  return { measure: { kind }, reason: message('progress.noMaxNoLoad') }
}

function hasLoad({ load }: PerformedSet): boolean {
  return load.kind === 'absolute' && load.load.milli > 0
}

/** True for at least half of the sessions; a session counts when one of its sets does. */
function isMostly(sessions: readonly SessionSets[], test: (set: PerformedSet) => boolean): boolean {
  return sessions.filter(({ sets }) => sets.some(test)).length * 2 >= sessions.length
}
