import type { CalendarDate } from '../../../kernel/calendar-date'
import type { Id } from '../../../kernel/ids'
import type { PerformedSet } from '../performed'
import { last, median } from '../trend/statistics'

/** Sessions in the moving median, and how many in a row must lie off before it is called a drift. */
const WINDOW = 4
const IN_A_ROW = 3
/** People misjudge what is left by about one rep (Halperin 2022), which is one point of RPE. */
const OFF_BY = 1

/** How much harder (+) or easier (−) than written one session was. */
export type DriftPoint = {
  readonly sessionId: Id
  readonly day: CalendarDate
  /** Median of actual − planned RPE over the work sets that have both. */
  readonly drift: number
  /** Median over this and the three sessions before it, once there are four. */
  readonly smoothed?: number
}

/** Where effort stands against the plan now. */
export type DriftStatus = 'harder' | 'easier' | 'as-planned' | 'not-enough'

/** RPE minus plan by session, oldest first; deload sessions are left out. */
export function rpeDrift(rows: readonly PerformedSet[]): readonly DriftPoint[] {
  const drifts = driftBySession(rows)
  return drifts.map((point, index) => {
    const recent = drifts.slice(index + 1 - WINDOW, index + 1)
    return index + 1 < WINDOW
      ? point
      : { ...point, smoothed: median(recent.map(({ drift }) => drift)) }
  })
}

/** A drift needs three sessions in a row that were off by a point or more on the same side. */
export function driftStatus(points: readonly DriftPoint[]): DriftStatus {
  if (points.length < IN_A_ROW) return 'not-enough'
  const latest = points.slice(-IN_A_ROW).map(({ drift }) => drift)
  if (latest.every((drift) => drift >= OFF_BY)) return 'harder'
  return latest.every((drift) => drift <= -OFF_BY) ? 'easier' : 'as-planned'
}

/** The latest smoothed drift, or the latest session's while there are fewer than four. */
export function currentDrift(points: readonly DriftPoint[]): number | undefined {
  if (points.length === 0) return undefined
  const { smoothed, drift } = last(points)
  return smoothed ?? drift
}

function driftBySession(rows: readonly PerformedSet[]): readonly DriftPoint[] {
  const judged = rows.flatMap((row) => {
    const { sessionId, day, rpe, plannedRpe, warmUp, deload } = row
    if (warmUp || deload || rpe === undefined || plannedRpe === undefined) return []
    return [{ sessionId, day, drift: rpe - plannedRpe }]
  })
  const sessions = Map.groupBy(judged, ({ sessionId, day }) => `${day} ${sessionId}`)
  return [...sessions]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sets]) => ({ ...last(sets), drift: median(sets.map(({ drift }) => drift)) }))
}
