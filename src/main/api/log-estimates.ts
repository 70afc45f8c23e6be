import type { StrengthFacts } from '../../shared/contract/strength-facts'
import { setText } from '../../shared/domain/progress/charts/value-words'
import { ESTIMATE_DAYS, logEstimates } from '../../shared/domain/progress/lift/log-estimates'
import { addDays, type CalendarDate } from '../../shared/kernel/calendar-date'
import type { Id } from '../../shared/kernel/ids'
import type { QueryContext } from './context'
import { toPerformed } from './progress-rows'
import { studioSettings } from './settings'

/**
 * Maxes that the log of a client speaks for, for a program that begins on a day, each with its set in
 * words. A set from within the program stands in only for a lift nobody entered a max of.
 */
export function readLogEstimates(
  context: QueryContext,
  clientId: Id,
  startsOn: CalendarDate,
): StrengthFacts['estimated'] {
  const { read, say } = context
  const rows = read.progress.liftedSince(clientId, addDays(startsOn, -ESTIMATE_DAYS))
  if (rows.length === 0) return []
  const unit = read.clients.byId(clientId)?.unit ?? 'kg'
  const words = { say, locale: studioSettings(context).locale }
  const entered = newestEntered(context, clientId)
  // Sides and implements count for tonnage, not for a max.
  const sets = rows
    .filter(({ exerciseId }) => (entered.get(exerciseId) ?? '') < startsOn)
    .map((row) => toPerformed(row, undefined))
  return logEstimates(sets, { startsOn, unit })
    .filter(({ exerciseId, isSince }) => !isSince || !entered.has(exerciseId))
    .map(({ exerciseId, day, load, family, set }) => ({
      exerciseId,
      day,
      load,
      family,
      set: setText(set, words, unit),
    }))
}

/** The day of the newest max somebody entered, by exercise: from the program's first day on it always wins. */
function newestEntered({ read }: QueryContext, clientId: Id): ReadonlyMap<Id, string> {
  const maxes = read.strength.maxes(clientId).filter(({ kind }) => kind !== 'training-max')
  // They come oldest first, so the last one of an exercise stays.
  return new Map(maxes.map(({ exerciseId, day }) => [exerciseId, day]))
}
