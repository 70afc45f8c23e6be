import { ok, type Result, refuse } from '../../kernel/result'
import { type Message, message } from '../../kernel/words'
import { loadIn } from '../units/load'
import { effectiveReps } from './effective-reps'
import { describeEstimate, type Estimate, type LiftedSet } from './estimate'
import { CHARTS, type ChartName, type RpeChart } from './rpe-chart-facts'
import { totalLoad } from './total-load'

/** The chart of a name. */
export function chartNamed(name: ChartName): RpeChart {
  return CHARTS[name]
}

/**
 * The percent of the max at n = reps + reps in reserve, half steps counted; nothing where the chart is
 * blank, since a chart is never continued beyond what was published.
 */
export function chartPercent(chart: RpeChart, n: number): number | undefined {
  const index = (n - 1) * 2
  return Number.isInteger(index) ? (chart.percents[index] ?? undefined) : undefined
}

/** Charts are published from RPE 6 up. */
const LOWEST_RPE = 6

/** The percent of the max for reps at an RPE, or why the chart has none. */
export function percentFor(
  chart: RpeChart,
  { reps, rpe }: { readonly reps: number; readonly rpe: number },
): Result<number, Message> {
  if (!Number.isInteger(reps) || reps < 1) return refuse(message('strength.repsNotWhole'))
  if (!Number.isInteger(rpe * 2) || rpe < 0 || rpe > 10) {
    return refuse(message('strength.rpeNotHalf'))
  }
  const percent = rpe < LOWEST_RPE ? undefined : chartPercent(chart, reps + 10 - rpe)
  return percent === undefined
    ? refuse(message('strength.notOnChart', { chart: chart.label, reps, rpe }))
    : ok(percent)
}

/** A set with its RPE, and the chart to read it with. */
export type RpeQuestion = Omit<LiftedSet, 'rir'> & {
  readonly rpe: number
  readonly chart: ChartName
}

/**
 * Estimates a one-rep max from a set and its RPE: load ÷ percent of the chart. Refused where the chart
 * is blank and by the rules of every estimate (RPE 6 or harder, 12 reps to failure at most).
 */
export function estimateFromRpe({ rpe, ...set }: RpeQuestion): Result<Estimate, Message> {
  const chart = chartNamed(set.chart)
  const percent = percentFor(chart, { reps: set.reps, rpe })
  if (!percent.ok) return percent
  const done = { ...set, rir: 10 - rpe }
  const effective = effectiveReps(done)
  if (!effective.ok) return effective
  const total = totalLoad(set)
  if (!total.ok) return total
  const { name, version, label } = chart
  return ok(
    describeEstimate(done, {
      method: { kind: 'chart', name, version, label },
      value: (loadIn(total.value, total.value.unit) * 100) / percent.value,
      total: total.value,
      effective: effective.value,
    }),
  )
}
