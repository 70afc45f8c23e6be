import { addDays, type CalendarDate } from '../../../kernel/calendar-date'
import type { Id } from '../../../kernel/ids'
import type { Load, LoadUnit } from '../../units/load'
import type { PerformedSet } from '../performed'
import { type LiftSeries, liftSeries, type SeriesPoint } from './lift-series'
import type { EstimateFamily } from './measure'

/** A one-rep max that the log speaks for, with the set it was worked out from. */
export type LogEstimate = {
  readonly exerciseId: Id
  readonly day: CalendarDate
  /** Rounded to half a kilogram or a pound, in the unit asked for. */
  readonly load: Load
  readonly family: EstimateFamily
  readonly set: PerformedSet
  /** Logged after the program began: it only stands in where nothing else is known. */
  readonly isSince: boolean
}

/** Older sets say too little about today (our rule: a quarter of a year). */
export const ESTIMATE_DAYS = 84
/** The best of four weeks: one bad day lowers no load, and an old best fades. Our rule. */
const RECENT_DAYS = 28

/** Finer than any bar can be loaded, as everywhere else (`strength/estimate.ts`). */
const STEP = { kg: 500, lb: 1000 } as const

/**
 * What the log says of each lift's max for a program that begins on a day. Only sets from before that
 * day count, so that loads do not move under a sheet that is already printed; a lift first trained in
 * the program itself takes its first session, and keeps it. Lifts whose charts show no 1RM (too many
 * reps, bodyweight, time) have none.
 */
export function logEstimates(
  rows: readonly PerformedSet[],
  { startsOn, unit }: { readonly startsOn: CalendarDate; readonly unit: LoadUnit },
): readonly LogEstimate[] {
  const byLift = Map.groupBy(rows, ({ exerciseId }) => exerciseId)
  return [...byLift].flatMap(([exerciseId, own]): LogEstimate[] => {
    const series = liftSeries(own, { exerciseId, name: '', unit })
    const point = chosenPoint(series, startsOn)
    if (series.measure.kind !== 'one-rep-max' || !point) return []
    const { day, set, value } = point
    const milli = Math.round((value * 1000) / STEP[unit]) * STEP[unit]
    const { family } = series.measure
    return [{ exerciseId, day, set, family, load: { milli, unit }, isSince: day >= startsOn }]
  })
}

function chosenPoint({ points }: LiftSeries, startsOn: CalendarDate): SeriesPoint | undefined {
  const from = addDays(startsOn, -ESTIMATE_DAYS)
  const sure = points.filter(({ day, isCounted }) => isCounted && day >= from)
  const before = sure.filter(({ day }) => day < startsOn)
  const latest = before.at(-1)
  if (!latest) return sure[0]
  const recent = before.filter(({ day }) => day > addDays(latest.day, -RECENT_DAYS))
  const strong = recent.filter(({ weak }) => weak === undefined)
  return best(strong.length > 0 ? strong : recent)
}

/** The highest; of equal ones the latest. */
function best(points: readonly SeriesPoint[]): SeriesPoint | undefined {
  return points.reduce<SeriesPoint | undefined>(
    (highest, point) => (highest && highest.value > point.value ? highest : point),
    undefined,
  )
}
