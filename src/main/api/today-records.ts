import type { OutputOf } from '../../shared/contract/kit/endpoint'
import type { today } from '../../shared/contract/today'
import { recordsIn } from '../../shared/domain/progress/records/records'
import type { LoadUnit } from '../../shared/domain/units/load'
import { sayLoad } from '../../shared/domain/units/load-words'
import { addDays } from '../../shared/kernel/calendar-date'
import type { QueryContext } from './context'
import { allExercises } from './exercises'
import { toPerformed } from './progress-rows'
import { studioSettings } from './settings'

type Records = OutputOf<typeof today.board>['records']

/** Records are told for a week. */
const TOLD_DAYS = 7
/** So many lifts are looked at, and so many records shown: a morning is read at a glance. */
const MOST_LIFTS = 60
const MOST_SHOWN = 8

/** The records of the last seven days, the newest first; of one lift only the best of its last session. */
export function newRecords(
  context: QueryContext,
  clients: ReadonlyMap<string, { readonly name: string; readonly unit: LoadUnit }>,
): Records {
  const since = addDays(context.today, -TOLD_DAYS)
  const cards = new Map(allExercises(context).map((card) => [card.id, card]))
  const { locale } = studioSettings(context)
  const found = context.read.today
    .lifts(since)
    .slice(0, MOST_LIFTS)
    .flatMap((lift) => {
      const rows = context.read.progress.lifted(lift.clientId, lift.exerciseId)
      const card = cards.get(lift.exerciseId)
      const record = recordsIn(rows.map((row) => toPerformed(row, card))).findLast(
        ({ day }) => day >= since,
      )
      const client = clients.get(lift.clientId)
      if (!record || !client) return []
      const { reps } = record
      const reader = { say: context.say, locale, unit: client.unit }
      return [
        {
          clientId: lift.clientId,
          name: client.name,
          sessionId: record.sessionId,
          exerciseId: lift.exerciseId,
          exerciseName: card?.name ?? lift.exerciseId,
          day: record.day,
          text: context.say('today.record', { load: sayLoad(record.set.load, reader), reps }),
        },
      ]
    })
  return found.toSorted((a, b) => b.day.localeCompare(a.day)).slice(0, MOST_SHOWN)
}
