import { addDays, mondayOf } from '../../../../shared/kernel/calendar-date'
import { todayHere } from '../../../formatting/dates'

/** The Monday of this week until Wednesday, of the next one after. */
export function nextMonday(): string {
  return mondayOf(addDays(todayHere(), 4))
}
