import { bestPoints } from '../records/best-points'
import { recordsOf } from '../records/records'
import { outliersOf } from './outliers'
import type { Segment } from './segments'

/** Sessions in a row without a new best before a lift is called stalled; linear programs reset there. */
export const STALL_AFTER = 3

/** How many of the latest sessions brought no new best. */
export type Stall = { readonly sessionsWithoutBest: number; readonly isStalled: boolean }

/**
 * Counts the latest training sessions of a segment that brought neither a better set (more load or
 * more reps) nor a better value. Deload sessions neither count nor interrupt; the first session sets
 * the mark, so a return after a break is not measured against the time before.
 */
export function stallOf(segment: Segment, after: number = STALL_AFTER): Stall {
  const training = segment.sessions.filter(({ isDeload }) => !isDeload)
  const betterSets = recordsOf(training).map(({ day, sessionId }) => `${day} ${sessionId}`)
  const counted = segment.points.filter(({ isCounted }) => isCounted)
  const betterValues = bestPoints(counted, outliersOf(counted)).map(
    ({ point }) => `${point.day} ${point.sessionId}`,
  )
  const better = new Set([...betterSets, ...betterValues])
  const lastBest = training.findLastIndex(
    ({ day, sessionId }, index) => index === 0 || better.has(`${day} ${sessionId}`),
  )
  const sessionsWithoutBest = training.length === 0 ? 0 : training.length - 1 - lastBest
  return { sessionsWithoutBest, isStalled: sessionsWithoutBest >= after }
}
