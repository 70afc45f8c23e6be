import {
  addDays,
  type CalendarDate,
  daysBetween,
  epochDay,
  mondayOf,
} from '../../../kernel/calendar-date'
import { message } from '../../../kernel/words'
import type { PerformedSet } from '../performed'
import type { Segment } from '../trend/segments'
import { at, last } from '../trend/statistics'
import { byWeek } from '../work/weeks'
import type { Overlay } from './chart-model'
import { type ChartWords, tell } from './chart-words'
import type { DaySpan } from './time-axis'

/** What surrounds a lift: blocks of the program, deload weeks, the coach's words for pauses. */
export type ChartContext = {
  readonly blocks: readonly { readonly from: CalendarDate; readonly name: string }[]
  readonly deloads: readonly DaySpan[]
  /** Notes over several days (travel, illness); one names the pause it overlaps. */
  readonly notes: readonly (DaySpan & { readonly text: string })[]
}

/** Nothing around it, for lifts trained outside any program. */
export const emptyContext: ChartContext = { blocks: [], deloads: [], notes: [] }

/** Calendar weeks in which every work set was marked as deload, neighbours joined into one span. */
export function deloadWeeks(rows: readonly PerformedSet[]): readonly DaySpan[] {
  const weeks = byWeek(rows.filter(({ warmUp }) => !warmUp))
  const light = weeks.filter(({ rows: sets }) => sets.length > 0 && sets.every((set) => set.deload))
  const spans: DaySpan[] = []
  for (const { monday } of light) {
    const before = spans.at(-1)
    const joins = before && addDays(before.to, 1) === monday
    if (joins) spans.pop()
    spans.push({ from: joins ? before.from : monday, to: addDays(monday, 6) })
  }
  return spans
}

/** Blocks, deloads and pauses that fall into the days shown, cut to them. */
export function overlayOf(
  context: ChartContext,
  options: { readonly shown: DaySpan; readonly segments: readonly Segment[] },
  words: ChartWords,
): Overlay {
  const { shown, segments } = options
  const inside = (span: DaySpan) => span.from <= shown.to && span.to >= shown.from
  return {
    deloads: context.deloads.filter(inside).map((span) => ({
      ...days(cut(span, shown)),
      label: tell(words, message('progress.deload')),
    })),
    blocks: context.blocks
      .filter(({ from }) => from >= shown.from && from <= shown.to)
      .map(({ from, name }) => ({ at: epochDay(from), label: name })),
    pauses: pausesBetween(segments)
      .filter(inside)
      .map((span) => ({ ...days(cut(span, shown)), label: pauseWords(span, context, words) })),
  }
}

/** The whole weeks that hold the days, so that weekly bars and sessions share one axis. */
export function wholeWeeks({ from, to }: DaySpan): DaySpan {
  return { from: mondayOf(from), to: addDays(mondayOf(to), 6) }
}

function pausesBetween(segments: readonly Segment[]): readonly DaySpan[] {
  return segments.slice(1).flatMap((segment, index) => {
    const from = last(at(segments, index).sessions).day
    const to = at(segment.sessions, 0).day
    return daysBetween(from, to) > 1 ? [{ from: addDays(from, 1), to: addDays(to, -1) }] : []
  })
}

function pauseWords(pause: DaySpan, { notes }: ChartContext, words: ChartWords): string {
  const note = notes.find(({ from, to }) => from <= pause.to && to >= pause.from)
  const count = Math.round((daysBetween(pause.from, pause.to) + 1) / 7)
  return note?.text ?? tell(words, message('progress.pause', { count }))
}

function cut(span: DaySpan, shown: DaySpan): DaySpan {
  return {
    from: span.from < shown.from ? shown.from : span.from,
    to: span.to > shown.to ? shown.to : span.to,
  }
}

/** Positions on the axis: a day stands at its number, so a span ends where the next day begins. */
function days({ from, to }: DaySpan): { readonly from: number; readonly to: number } {
  return { from: epochDay(from), to: epochDay(to) + 1 }
}
