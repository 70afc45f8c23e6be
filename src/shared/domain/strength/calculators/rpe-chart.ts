import { z } from 'zod'
import { ok, type Result } from '../../../kernel/result'
import type { Message, Say } from '../../../kernel/words'
import type { Load } from '../../units/load'
import { CHART_NAMES, type RpeChart } from '../rpe-chart-facts'
import { chartNamed, estimateFromRpe, percentFor } from '../rpe-charts'
import { printTyped, readTyped, typedLoad, typedLoadFromZero } from './typed-load'

/**
 * A chart, and what to read in it: with `reps` and `rpe` the percent; with a max too, the load for
 * them; with a load too, the max they speak for.
 */
export const rpeChartInput = z.strictObject({
  chart: z.enum(CHART_NAMES),
  reps: z.int().exactOptional(),
  rpe: z.number().exactOptional(),
  oneRepMax: typedLoadFromZero.exactOptional(),
  load: typedLoadFromZero.exactOptional(),
})

const reading = z.strictObject({
  reps: z.int(),
  rpe: z.number(),
  percent: z.number(),
  /** Of the given max, unrounded: what plates make of it is another question. */
  load: z.strictObject({ unrounded: z.number(), unit: z.enum(['kg', 'lb']) }).exactOptional(),
  /** From the given load. */
  oneRepMax: z
    .strictObject({
      unrounded: z.number(),
      unit: z.enum(['kg', 'lb']),
      rounded: typedLoad,
      range: z.strictObject({ from: z.number(), to: z.number() }),
      confidence: z.enum(['normal', 'low']),
      notes: z.array(z.string()),
    })
    .exactOptional(),
})

/** The chart as a table of percents, null where it is blank, and what was read in it. */
export const rpeChartOutput = z.strictObject({
  chart: z.strictObject({
    name: z.enum(CHART_NAMES),
    label: z.string(),
    version: z.string(),
    source: z.string(),
  }),
  rpes: z.array(z.number()),
  rows: z.array(z.strictObject({ reps: z.int(), percents: z.array(z.number().nullable()) })),
  reading: reading.exactOptional(),
})

export type RpeChartInput = z.infer<typeof rpeChartInput>
export type RpeChartOutput = z.infer<typeof rpeChartOutput>
type Reading = z.infer<typeof reading>

/** Answers the RPE chart calculator; refused, with the sentence to show, where the chart is blank. */
export function readRpeChart(input: RpeChartInput, say: Say): Result<RpeChartOutput, Message> {
  const chart = chartNamed(input.chart)
  const { name, label, version, source } = chart
  const table = { chart: { name, label, version, source }, ...tableOf(chart) }
  const { reps, rpe } = input
  if (reps === undefined || rpe === undefined) return ok(table)
  const read = readAt({ ...input, reps, rpe }, chart, say)
  return read.ok ? ok({ ...table, reading: read.value }) : read
}

/** Twelve reps are as far as loads are worked out from effort; RPE 6 is as far as charts go. */
const TABLE_REPS = 12
const TABLE_RPES = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6] as const

function tableOf(chart: RpeChart): Pick<RpeChartOutput, 'rpes' | 'rows'> {
  const rows = Array.from({ length: TABLE_REPS }, (_, index) => {
    const percents = TABLE_RPES.map((rpe) => {
      const percent = percentFor(chart, { reps: index + 1, rpe })
      return percent.ok ? percent.value : null
    })
    return { reps: index + 1, percents }
  })
  return { rpes: [...TABLE_RPES], rows }
}

type Asked = RpeChartInput & { readonly reps: number; readonly rpe: number }

function readAt(asked: Asked, chart: RpeChart, say: Say): Result<Reading, Message> {
  const { reps, rpe } = asked
  const percent = percentFor(chart, { reps, rpe })
  if (!percent.ok) return percent
  const oneRepMax = asked.load ? maxFrom(readTyped(asked.load), asked, say) : undefined
  if (oneRepMax && !oneRepMax.ok) return oneRepMax
  return ok({
    reps,
    rpe,
    percent: percent.value,
    ...(asked.oneRepMax ? { load: shareOf(readTyped(asked.oneRepMax), percent.value) } : {}),
    ...(oneRepMax ? { oneRepMax: oneRepMax.value } : {}),
  })
}

function shareOf({ milli, unit }: Load, percent: number): NonNullable<Reading['load']> {
  return { unrounded: (milli * percent) / 100_000, unit }
}

function maxFrom(
  load: Load,
  { reps, rpe, chart }: Asked,
  say: Say,
): Result<NonNullable<Reading['oneRepMax']>, Message> {
  const estimate = estimateFromRpe({ load, reps, rpe, chart })
  if (!estimate.ok) return estimate
  const { value, unit, rounded, range, confidence, notes } = estimate.value
  return ok({
    unrounded: value,
    unit,
    rounded: printTyped(rounded),
    range,
    confidence,
    notes: notes.map(({ key, values }) => say(key, values)),
  })
}
