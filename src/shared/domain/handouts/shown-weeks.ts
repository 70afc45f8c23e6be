import type { CardWeek, SessionCardOptions } from './session-card-request'

const MOST_WEEKS = { normal: 4, large: 2 } as const

/** A week of the program that stands on the card, with its place among all weeks (from 0). */
export type ShownWeek = { readonly week: CardWeek; readonly place: number }

/**
 * The weeks on the card: from the week asked for, otherwise the block of that many weeks (1–4, 5–8 …)
 * that holds the current one, or the first week that is not done, or the last block.
 */
export function shownWeeks(
  weeks: readonly CardWeek[],
  options: SessionCardOptions,
): readonly ShownWeek[] {
  const count = Math.max(1, Math.min(options.weeksShown, MOST_WEEKS[options.print]))
  const asked = weeks.findIndex((week) => week.number === options.firstWeek)
  const first = asked >= 0 ? asked : Math.floor(placeOfInterest(weeks) / count) * count
  return weeks.map((week, place) => ({ week, place })).slice(first, first + count)
}

function placeOfInterest(weeks: readonly CardWeek[]): number {
  const now = weeks.findIndex((week) => week.state === 'now')
  if (now >= 0) return now
  const next = weeks.findIndex((week) => week.state === 'ahead')
  return next >= 0 ? next : Math.max(0, weeks.length - 1)
}
