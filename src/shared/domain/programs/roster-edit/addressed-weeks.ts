import { type CalendarDate, daysBetween } from '../../../kernel/calendar-date'
import type { Id } from '../../../kernel/ids'
import type { Program } from '../program'

/** Which weeks an edit is for: from the running week on, all of them, or deload weeks from now on. */
export const WEEK_SCOPES = ['from-now', 'all', 'deload'] as const
export type WeekScope = (typeof WEEK_SCOPES)[number]

/** How an edit looks at one week of one day. */
export type WeekPlace = 'addressed' | 'past' | 'logged' | 'elsewhere'

export type WeeksAsk = {
  readonly scope: WeekScope
  readonly today: CalendarDate
  /** Weeks from 1. */
  readonly isLogged: (dayId: Id, week: number) => boolean
}

/** Where the weeks of a day stand (in order): what is over or logged is only touched when all are asked for. */
export function weekPlaces(program: Program, dayId: Id, ask: WeeksAsk): readonly WeekPlace[] {
  const current = Math.floor(daysBetween(program.startsOn, ask.today) / 7)
  return program.weeks.map(({ kind }, at) => {
    if (ask.scope === 'all') return 'addressed'
    if (ask.scope === 'deload' && kind !== 'deload') return 'elsewhere'
    if (at < current) return 'past'
    return ask.isLogged(dayId, at + 1) ? 'logged' : 'addressed'
  })
}
