import { addDays, type CalendarDate, daysBetween, mondayOf } from '../../../kernel/calendar-date'

/** Something that happened on a day. */
type Dated = { readonly day: CalendarDate }

/** One calendar week and what fell into it; weeks without anything are there too, with nothing in them. */
export type Week<Row> = { readonly monday: CalendarDate; readonly rows: readonly Row[] }

/** Rows by calendar week from the first row to the last, with no week left out. */
export function byWeek<Row extends Dated>(rows: readonly Row[]): readonly Week<Row>[] {
  const days = rows.map(({ day }) => day).toSorted()
  const [first, final] = [days[0], days.at(-1)]
  if (first === undefined || final === undefined) return []
  const groups = Map.groupBy(rows, ({ day }) => mondayOf(day))
  const start = mondayOf(first)
  const count = daysBetween(start, mondayOf(final)) / 7 + 1
  return Array.from({ length: count }, (_, index) => {
    const monday = addDays(start, 7 * index)
    return { monday, rows: groups.get(monday) ?? [] }
  })
}
