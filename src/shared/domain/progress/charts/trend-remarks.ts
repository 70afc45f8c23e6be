import { daysBetween } from '../../../kernel/calendar-date'
import { type Message, message } from '../../../kernel/words'
import type { LiftProgress } from '../trend/lift-progress'
import { GAP_DAYS } from '../trend/segments'
import { ENOUGH_SESSIONS, type TrendLine } from '../trend/trend-line'
import { currentCount, currentTrend, formulaOf, weeksOf } from './trend-summary'

/** What stands beside the chart: the verdict with its reason, then method, exclusions and cautions. */
export type TrendRemarks = {
  readonly status: Message
  readonly verdict: Message
  /** Absent unless the stall rule holds. */
  readonly stall?: Message
  /** The lift has not been trained for two weeks or more. */
  readonly lastTrained?: Message
  readonly method: readonly Message[]
  readonly leftOut: readonly Message[]
  readonly cautions: readonly Message[]
}

/** The panel "what the trend says". Never a verdict on the word of one session. */
export function trendRemarks(progress: LiftProgress): TrendRemarks {
  const { stall, status } = progress
  const stalled = message('progress.stall', { count: stall.sessionsWithoutBest })
  const paused = lastTrained(progress)
  return {
    status: message(`progress.status.${status}`),
    verdict: verdictOf(progress),
    ...(stall.isStalled ? { stall: stalled } : {}),
    ...(paused ? { lastTrained: paused } : {}),
    method: [message('progress.method'), ...formulaOf(progress)],
    leftOut: leftOut(progress),
    cautions: cautions(progress),
  }
}

function verdictOf(progress: LiftProgress): Message {
  const trend = currentTrend(progress)
  if (!trend || progress.status === 'not-enough') {
    const count = currentCount(progress)
    const isAfterBreak = progress.segments.length > 1
    const key = isAfterBreak ? 'progress.verdict.notEnough' : 'progress.verdict.tooFew'
    return message(key, { count, needed: ENOUGH_SESSIONS })
  }
  return message(`progress.verdict.${reasonOf(progress, trend)}`, { count: weeksOf(trend) })
}

/** Which of the rules gave the status, so that the sentence says why. */
function reasonOf({ status }: LiftProgress, { low, high }: TrendLine): string {
  if (status === 'progressing' || status === 'plateau') return status
  if (status === 'declining') return high < 0 ? 'declining' : 'dropping'
  if (low > 0) return 'upButBelow'
  return high < 0 ? 'restsOnOne' : 'unclear'
}

function lastTrained({ series, today }: LiftProgress): Message | undefined {
  const latest = series.sessions.at(-1)
  const days = latest ? daysBetween(latest.day, today) : 0
  if (days < GAP_DAYS) return undefined
  return message('progress.lastTrained', { count: Math.floor(days / 7) })
}

/** Exclusions of the time shown, each with its number. */
function leftOut({ segments, outliers }: LiftProgress): readonly Message[] {
  const points = segments.flatMap((segment) => segment.points)
  const sessions = segments.flatMap((segment) => segment.sessions)
  const training = sessions.filter(({ isDeload }) => !isDeload)
  const counts = {
    'progress.leftOut.deload': sessions.length - training.length,
    'progress.leftOut.outlier': points.filter((point) => outliers.has(point)).length,
    'progress.leftOut.otherReps': points.filter(
      ({ weak, isCounted }) => weak === 'other-reps' && !isCounted,
    ).length,
    'progress.leftOut.noValue':
      training.length - points.filter(({ weak }) => weak !== 'deload').length,
  }
  return Object.entries(counts).flatMap(([key, count]) =>
    count > 0 ? message(key, { count }) : [],
  )
}

function cautions({ series, segments }: LiftProgress): readonly Message[] {
  const { reason, facts, measure } = series
  const isEstimate = measure.kind === 'one-rep-max'
  const points = segments.flatMap((segment) => segment.points)
  const unrated = isEstimate ? points.filter(({ set }) => set.rpe === undefined).length : 0
  const weak = points.filter((point) => point.weak === 'over-ten-reps').length
  return [
    ...(reason ? [reason] : []),
    ...(facts.estimateNote ? [message(facts.estimateNote)] : []),
    ...(unrated > 0 ? [message('progress.caution.withoutRpe', { count: unrated })] : []),
    ...(weak > 0 ? [message('progress.caution.overTenReps', { count: weak })] : []),
  ]
}
