import { emptyContext } from '../../../../../src/shared/domain/progress/charts/chart-context'
import { driftChart } from '../../../../../src/shared/domain/progress/charts/drift-chart'
import {
  daysOfTrend,
  trendChart,
} from '../../../../../src/shared/domain/progress/charts/trend-chart'
import { volumeChart } from '../../../../../src/shared/domain/progress/charts/volume-chart'
import type { PerformedSet } from '../../../../../src/shared/domain/progress/performed'
import { rpeDrift } from '../../../../../src/shared/domain/progress/work/rpe-drift'
import { load } from '../../../../../src/shared/domain/units/load'
import { day, progressOf, session, singles, words } from '../../../shared/domain/progress/rows'

const rise = [100, 102, 101, 104, 106, 105, 108]

/** Seven steady sessions, four weeks of travel, then seven more with a deload among them. */
export function travelled(): readonly PerformedSet[] {
  const after = rise.flatMap((kg, index) => session(day(56 + index * 7), `${kg + 4} x 1 @10`))
  const deload = session(day(80), '80 x 5 @7', { deload: true })
  return [...singles(rise, 4), ...after, ...deload]
}

export function trendModel(rows: readonly PerformedSet[] = travelled()) {
  const progress = progressOf(rows)
  const context = {
    ...emptyContext,
    blocks: [{ from: day(56), name: 'Strength' }],
    deloads: [{ from: day(77), to: day(83) }],
    notes: [{ from: day(28), to: day(50), text: 'travel' }],
  }
  const tested = [{ day: day(60), exerciseId: 'squat', load: load(110, 'kg') }]
  const goal = { value: 118, label: 'Goal 118 kg' }
  return trendChart(progress, { tested, context, goal, shown: daysOfTrend(progress) }, words)
}

export function volumeModel() {
  const none = { warmUp: 0, uncountedSets: 0 }
  const weeks = [
    { monday: day(0), done: 900, planned: 1000, ...none },
    { monday: day(7), ...none },
    { monday: day(14), planned: 1000, ...none },
  ]
  const shown = { from: day(0), to: day(20) }
  const options = { weeks, unit: 'kg', today: day(21), shown, context: emptyContext } as const
  return volumeChart({ ...options, segments: [] }, words)
}

export function driftModel() {
  const drifts = [0, 1, -1, 2, 1]
  const rows = drifts.flatMap((drift, index) =>
    session(day(index * 4), `100 x 5 @${7 + drift}`, { plannedRpe: 7 }),
  )
  const shown = { from: day(0), to: day(27) }
  return driftChart({ points: rpeDrift(rows), shown, context: emptyContext, segments: [] }, words)
}
