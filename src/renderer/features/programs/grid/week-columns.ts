import { addDays, type CalendarDate, daysBetween } from '../../../../shared/kernel/calendar-date'
import type { Say } from '../../../../shared/kernel/words'
import type { WeekColumn } from '../../../ui/grid/model/grid-model'

/** A week of a program as far as its column shows it. */
type Week = { readonly kind: 'loading' | 'deload'; readonly name: string }

/** The id of a week column; weeks count from 1. */
export function weekColumn(week: number): string {
  return `week-${week}`
}

/** What stands in a column that belongs to a week; `set` counts from 0. */
export type WeekPlace =
  | { readonly kind: 'week' | 'load' | 'plates' | 'tempo' | 'rest' | 'note'; readonly week: number }
  | { readonly kind: 'set'; readonly week: number; readonly set: number }

/** The id of a column that shows a part of a week. */
export function partColumn(kind: Exclude<WeekPlace['kind'], 'week' | 'set'>, week: number): string {
  return `${kind}-${week}`
}

/** The id of the column of a set (from 0) of a week. */
export function setColumn(week: number, set: number): string {
  return `set-${week}-${set + 1}`
}

/** What a column shows of which week; undefined for the columns of label, exercise and behind the weeks. */
export function placeInWeek(column: string): WeekPlace | undefined {
  const [, kind, week, set] = COLUMN.exec(column) ?? []
  if (kind === undefined || week === undefined) return undefined
  if (kind === 'set') return { kind, week: Number(week), set: Number(set ?? 1) - 1 }
  return { kind: kind as Exclude<WeekPlace['kind'], 'set'>, week: Number(week) } // as: one of the kinds in COLUMN
}

const COLUMN = /^(week|load|plates|tempo|rest|note|set)-(\d+)(?:-(\d+))?$/

/** The week (from 1) of a column; undefined for the columns of label, exercise and behind the weeks. */
export function weekOfColumn(column: string): number | undefined {
  return placeInWeek(column)?.week
}

/** The week (from 1) a day falls into; the nearest week before the start and after the end. */
export function weekOn(
  startsOn: CalendarDate,
  weeks: number,
  today: CalendarDate,
): { readonly week: number; readonly isNow: boolean } {
  const week = Math.floor(daysBetween(startsOn, today) / 7) + 1
  const shown = Math.min(Math.max(week, 1), Math.max(weeks, 1))
  return { week: shown, isNow: shown === week }
}

/** The week columns of a program with their dates; without dates for a template. */
export function weekColumns(
  weeks: readonly Week[],
  options: {
    readonly say: Say
    readonly dates?: {
      readonly startsOn: CalendarDate
      readonly today: CalendarDate
      readonly locale: string
    }
  },
): readonly WeekColumn[] {
  const { say, dates } = options
  const now = dates && weekOn(dates.startsOn, weeks.length, dates.today)
  return weeks.map((week, index) => {
    const isCurrent = now?.isNow === true && now.week === index + 1
    const isDeload = week.kind === 'deload'
    return {
      id: weekColumn(index + 1),
      title: titleOf(week, index + 1, { say, isCurrent }),
      subtitle: dates ? weekDates(dates.startsOn, index, dates.locale) : '',
      ...(isCurrent && { isCurrent }),
      ...(isDeload && { isDeload }),
    }
  })
}

/** `16–22 Nov` of a week counted from 0. */
export function weekDates(startsOn: CalendarDate, index: number, locale: string): string {
  const from = new Date(`${addDays(startsOn, index * 7)}T00:00:00Z`)
  const to = new Date(`${addDays(startsOn, index * 7 + 6)}T00:00:00Z`)
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  return format.formatRange(from, to).replace(/\s*–\s*/, '–')
}

function titleOf(
  { kind, name }: Week,
  week: number,
  { say, isCurrent }: { readonly say: Say; readonly isCurrent: boolean },
): string {
  const parts = [say('programs.week', { week })]
  if (name !== '') parts.push(name)
  if (kind === 'deload') parts.push(say('programs.deload'))
  if (isCurrent) parts.push(say('programs.now'))
  return parts.join(' · ')
}
