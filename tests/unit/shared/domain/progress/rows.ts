import {
  type LiftSeries,
  liftSeries,
  type SeriesPoint,
} from '../../../../../src/shared/domain/progress/lift/lift-series'
import type { LiftFacts } from '../../../../../src/shared/domain/progress/lift/measure'
import type { PerformedSet, SetLoad } from '../../../../../src/shared/domain/progress/performed'
import {
  type LiftProgress,
  liftProgress,
} from '../../../../../src/shared/domain/progress/trend/lift-progress'
import { load } from '../../../../../src/shared/domain/units/load'
import {
  addDays,
  type CalendarDate,
  calendarDate,
} from '../../../../../src/shared/kernel/calendar-date'
import { sayEnglish } from '../../../../../src/shared/messages/say'

/** English words, days as in Britain. */
export const words = { say: sayEnglish, locale: 'en-GB' } as const

export const squat: LiftFacts = { exerciseId: 'squat', name: 'Squat', unit: 'kg' }
export const monday = calendarDate('2026-09-07')

export function day(after: number): CalendarDate {
  return addDays(monday, after)
}

const SHAPE =
  /^(?:(bw)(?:([+-]\d+(?:\.\d+)?))?|(\d+(?:\.\d+)?)(lb)?)(?: x (\d+))?(?: @(\d+(?:\.\d+)?))?$/

/** Reads `100 x 5 @8`, `bw+10 x 6` or `220lb x 5` as work sets of one squat session on a day. */
export function session(
  on: CalendarDate,
  sets: readonly string[] | string,
  more: Partial<PerformedSet> = {},
): PerformedSet[] {
  return [sets].flat().map((text) => {
    const [, bw, added, number, lb, reps, rpe] = SHAPE.exec(text) ?? []
    const own: SetLoad = bw
      ? { kind: 'bodyweight', ...(added ? { added: load(Number(added), 'kg') } : {}) }
      : number
        ? { kind: 'absolute', load: load(Number(number), lb ? 'lb' : 'kg') }
        : { kind: 'none' }
    return {
      sessionId: `s-${on}`,
      day: on,
      exerciseId: 'squat',
      load: own,
      ...(reps ? { reps: Number(reps) } : {}),
      ...(rpe ? { rpe: Number(rpe) } : {}),
      warmUp: false,
      perSideCount: 0 as const,
      deload: false,
      ...more,
    }
  })
}

/** One session every `every` days with the given top sets. */
export function course(sets: readonly string[], every = 4): PerformedSet[] {
  return sets.flatMap((text, index) => session(day(index * every), text))
}

/** Singles of the given weights, so that the estimate is the weight itself. */
export function singles(weights: readonly number[], every = 4): PerformedSet[] {
  return course(
    weights.map((weight) => `${weight} x 1 @10`),
    every,
  )
}

export function seriesOf(rows: readonly PerformedSet[], facts: LiftFacts = squat): LiftSeries {
  return liftSeries(rows, facts)
}

export function pointsOf(weights: readonly number[], every = 4): readonly SeriesPoint[] {
  return seriesOf(singles(weights, every)).points
}

/** Progress read on the day of the last session. */
export function progressOf(
  rows: readonly PerformedSet[],
  more: {
    readonly from?: CalendarDate
    readonly facts?: LiftFacts
    readonly today?: CalendarDate
  } = {},
): LiftProgress {
  const series = seriesOf(rows, more.facts)
  const today = more.today ?? series.sessions.at(-1)?.day ?? monday
  return liftProgress(series, { today, from: more.from })
}
