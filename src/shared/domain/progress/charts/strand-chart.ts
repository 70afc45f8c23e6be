import { epochDay } from '../../../kernel/calendar-date'
import { message } from '../../../kernel/words'
import { sayLoad } from '../../units/load-words'
import type { StrandLane, StrandSpan } from '../work/family-strand'
import { chartCsv } from './chart-csv'
import type { StrandModel } from './chart-model'
import { type ChartTable, dayCell, numberCell, sayTable, textCell } from './chart-table'
import { type ChartWords, shortDayText, tell } from './chart-words'
import { saidTimeAxis } from './said-axis'
import type { DaySpan } from './time-axis'

/** The strand of a family and the days to show; `family` is its name, such as `Hip thrust family`. */
export type StrandOptions = {
  readonly lanes: readonly StrandLane[]
  readonly family: string
  readonly shown: DaySpan
}

/** Which variant of a family was trained when: one lane per variant, hardest on top. */
export function strandChart(options: StrandOptions, words: ChartWords): StrandModel {
  const lanes = options.lanes.flatMap((lane) => inside(lane, options.shown))
  const sentence = sentenceOf(lanes, options.family, words)
  const table = tableOf(lanes, sentence, words)
  return {
    sentence,
    x: saidTimeAxis(options.shown, words),
    lanes: lanes.map((lane) => laneOf(lane, options.shown, words)),
    table: sayTable(table, words),
    csv: chartCsv(table),
  }
}

function inside({ variant, spans }: StrandLane, { from, to }: DaySpan): readonly StrandLane[] {
  const shown = spans.filter((span) => span.from <= to && span.to >= from)
  return shown.length === 0 ? [] : [{ variant, spans: shown }]
}

function sentenceOf(lanes: readonly StrandLane[], family: string, words: ChartWords): string {
  const spans = lanes.flatMap(({ variant, spans: own }) =>
    own.map((span) => ({ ...span, name: variant.name })),
  )
  const latest = spans.toSorted((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0))[0]
  if (!latest) return tell(words, message('progress.strand.none', { family }))
  const values = { family, count: lanes.length, latest: latest.name }
  return tell(words, message('progress.strand.sentence', values))
}

function laneOf(
  { variant, spans }: StrandLane,
  shown: DaySpan,
  words: ChartWords,
): StrandModel['lanes'][number] {
  return {
    key: variant.exerciseId,
    name: variant.name,
    spans: spans.map((span) => ({
      key: `${variant.exerciseId} ${span.from}`,
      from: Math.max(epochDay(span.from), epochDay(shown.from)),
      to: Math.min(epochDay(span.to), epochDay(shown.to)) + 1,
      label: heaviestText(span, words),
      description: describe(variant.name, span, words),
    })),
  }
}

function describe(name: string, span: StrandSpan, words: ChartWords): string {
  const values = {
    name,
    from: shortDayText(span.from, words),
    to: shortDayText(span.to, words),
    count: span.sessions,
  }
  const heaviest = heaviestText(span, words)
  const read = tell(words, message('progress.strand.span', values))
  if (!heaviest) return read
  return `${read}, ${tell(words, message('progress.strand.heaviest', { load: heaviest }))}`
}

function heaviestText({ heaviest }: StrandSpan, words: ChartWords): string {
  return heaviest ? sayLoad(heaviest, words) : ''
}

function tableOf(lanes: readonly StrandLane[], caption: string, words: ChartWords): ChartTable {
  const heading = (key: string) => tell(words, message(`progress.column.${key}`))
  const rows = lanes.flatMap(({ variant, spans }) => spans.map((span) => ({ variant, span })))
  return {
    caption,
    columns: ['variant', 'from', 'to', 'sessions', 'heaviest'].map(heading),
    rows: rows.map(({ variant, span }) => [
      textCell(variant.name),
      dayCell(span.from),
      dayCell(span.to),
      numberCell(span.sessions, 0),
      textCell(heaviestText(span, words)),
    ]),
  }
}
