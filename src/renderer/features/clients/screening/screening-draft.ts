import type { InputOf } from '../../../../shared/contract/kit/endpoint'
import type { ScreeningRecord, screening } from '../../../../shared/contract/screening'
import type { ScreeningAnswers } from '../../../../shared/domain/screening/acsm-table'
import type { Medication } from '../../../../shared/domain/screening/medications'
import type { FollowUp, FormTopic } from '../../../../shared/domain/screening/screening'
import { type CalendarDate, calendarDate } from '../../../../shared/kernel/calendar-date'
import { ok, type Result, refuse } from '../../../../shared/kernel/result'
import { type Message, message } from '../../../../shared/kernel/words'

/** A screening while it is typed; numbers are text until they are read. */
export type ScreeningDraft = {
  readonly day: string
  readonly formName: string
  readonly formYear: string
  readonly yes: readonly FormTopic[]
  readonly followUp: FollowUp
  readonly isSigned: boolean
  readonly answers: ScreeningAnswers
  readonly systolic: string
  readonly diastolic: string
  readonly medications: readonly Medication[]
}

type Input = Omit<InputOf<typeof screening.record>, 'clientId'>

/** The form that most coaches use. */
const USUAL_FORM = 'PAR-Q+'

/** A form to fill in: today, this year's PAR-Q+, and what was true last time. A blood pressure is measured anew. */
export function firstDraft(
  newest: ScreeningRecord | undefined,
  today: CalendarDate,
): ScreeningDraft {
  const fresh = { day: today, formYear: today.slice(0, 4), isSigned: false }
  const measured = { systolic: '', diastolic: '' }
  if (!newest) {
    const nothing = { yes: [], followUp: 'not-needed' as const, medications: [] }
    const answers = { isActive: false, hasDisease: false, hasSymptoms: false }
    return { ...fresh, ...measured, ...nothing, formName: USUAL_FORM, answers }
  }
  const { formName, yes, answers, medications } = newest
  return { ...fresh, ...measured, formName, yes, answers, medications, followUp: followUpOf(yes) }
}

/** The draft with other topics answered yes; a first yes opens the follow-up pages, the last no closes them. */
export function withTopics(draft: ScreeningDraft, yes: readonly FormTopic[]): ScreeningDraft {
  const isOther = (yes.length === 0) !== (draft.yes.length === 0)
  return { ...draft, yes, followUp: isOther ? followUpOf(yes) : draft.followUp }
}

function followUpOf(yes: readonly FormTopic[]): FollowUp {
  return yes.length === 0 ? 'not-needed' : 'open'
}

/** What is recorded of a draft; refuses half a blood pressure and a year that is none. */
export function recordOf(draft: ScreeningDraft, today: CalendarDate): Result<Input, Message> {
  const { day, formName, formYear, yes, followUp, isSigned, answers, medications } = draft
  const pressure = pressureOf(draft)
  if (!pressure.ok) return pressure
  if (!/^\d{4}$/.test(formYear.trim())) return refuse(message('screening.yearOdd'))
  return ok({
    ...{ formName, followUp, isSigned, answers, pressure: pressure.value, clearance: null },
    day: day === '' ? today : calendarDate(day),
    formYear: Number(formYear),
    yes: [...yes],
    medications: [...medications],
  })
}

function pressureOf({ systolic, diastolic }: ScreeningDraft): Result<Input['pressure'], Message> {
  const [high, low] = [systolic.trim(), diastolic.trim()]
  if (high === '' && low === '') return ok(null)
  const isWhole = /^\d{2,3}$/.test(high) && /^\d{2,3}$/.test(low)
  if (!isWhole || Number(high) <= Number(low)) return refuse(message('screening.pressureOdd'))
  return ok({ systolic: Number(high), diastolic: Number(low) })
}
