import type { SaidAxis } from './chart-model'
import { type ChartWords, numberText, tickText } from './chart-words'
import { type DaySpan, timeAxis } from './time-axis'
import type { ValueAxis } from './value-axis'

/** A time axis with its labels. */
export function saidTimeAxis(shown: DaySpan, words: ChartWords): SaidAxis {
  const { from, to, ticks } = timeAxis(shown)
  return {
    from,
    to: to + 1,
    ticks: ticks.map((tick) => ({ at: tick.at, label: tickText(tick, words) })),
  }
}

/** A value axis with its labels. */
export function saidValueAxis({ from, to, ticks, digits }: ValueAxis, words: ChartWords): SaidAxis {
  return { from, to, ticks: ticks.map((at) => ({ at, label: numberText(at, digits, words) })) }
}
