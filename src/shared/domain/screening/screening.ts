import { addDays, type CalendarDate } from '../../kernel/calendar-date'
import { acsmRow, type OpenTo, type ScreeningAnswers } from './acsm-table'
import type { BloodPressure } from './blood-pressure'
import type { Medication } from './medications'

/** The seven topics of page 1 of the PAR-Q+; its questions belong to its authors and are not kept here. */
export const FORM_TOPICS = [
  'heart-or-pressure',
  'chest-pain',
  'dizziness',
  'other-chronic',
  'medication',
  'bones-or-joints',
  'supervised-only',
] as const

/** A topic answered yes. */
export type FormTopic = (typeof FORM_TOPICS)[number]

/** How the follow-up pages ended: not asked for, all no, or any yes, which sends to a professional. */
export type FollowUp = 'not-needed' | 'all-no' | 'some-yes' | 'open'

/** What a doctor or other professional allowed. */
export type Clearance = {
  readonly day: CalendarDate
  readonly by: string
  readonly allows: 'moderate' | 'vigorous'
  /** In the words of the professional; empty for none. */
  readonly limits: string
}

/** A screening as recorded: codes only, never the text of a form. */
export type Screening = {
  readonly day: CalendarDate
  readonly formName: string
  readonly formYear: number
  readonly yes: readonly FormTopic[]
  readonly followUp: FollowUp
  readonly isSigned: boolean
  readonly answers: ScreeningAnswers
  readonly pressure: BloodPressure | null
  readonly medications: readonly Medication[]
  readonly clearance: Clearance | null
  /** The day on which something in health changed since; null while nothing did. */
  readonly changedOn: CalendarDate | null
}

/** How long a screening holds (PAR-Q+: at most twelve months). */
const VALID_DAYS = 365

/** Whether there is a screening that holds today. */
export type ScreeningStatus = 'none' | 'valid' | 'expired' | 'changed'

/** The last day on which a screening holds. */
export function expiresOn({ day }: Pick<Screening, 'day'>): CalendarDate {
  return addDays(day, VALID_DAYS)
}

/** Where a client stands today; a change in health ends a screening at once. */
export function screeningStatus(screening: Screening | null, today: CalendarDate): ScreeningStatus {
  if (!screening) return 'none'
  if (screening.changedOn !== null && screening.changedOn >= screening.day) return 'changed'
  return today > expiresOn(screening) ? 'expired' : 'valid'
}

/**
 * The hardest training that a record leaves open. It follows the decision table, the follow-up pages and
 * the clearance, whichever allows less; without any record nothing is claimed and all is open, because
 * the missing record is a finding of its own. It reminds the coach; it clears nobody.
 */
export function opensTo(screening: Screening | null): OpenTo {
  if (!screening) return 'vigorous'
  const { clearance, followUp, answers } = screening
  const row = acsmRow(answers)
  if (clearance) return least(row.opensCleared, clearance.allows)
  return followUp === 'some-yes' ? 'nothing' : row.opens
}

function least(one: OpenTo, other: OpenTo): OpenTo {
  const order: readonly OpenTo[] = ['nothing', 'moderate', 'vigorous']
  return order.indexOf(one) <= order.indexOf(other) ? one : other
}
