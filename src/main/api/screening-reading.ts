import type { ScreeningRecord } from '../../shared/contract/screening'
import type { Contraindication } from '../../shared/domain/exercises/vocabulary'
import { clientConditions } from '../../shared/domain/screening/client-conditions'
import type { Condition } from '../../shared/domain/screening/conditions'
import type { Medication } from '../../shared/domain/screening/medications'
import type { FormTopic, Screening } from '../../shared/domain/screening/screening'
import { calendarDate } from '../../shared/kernel/calendar-date'
import type { ScreeningRow } from '../stores/screening'
import type { QueryContext } from './context'

type Reading = Pick<QueryContext, 'read'>

/** A client's screenings, the newest first. */
export function screeningsOf({ read }: Reading, clientId: string): readonly Screening[] {
  return read.screening.ofClient(clientId).map(toScreening)
}

/** What the studio changed of the list of conditions. */
export function conditionEdits({ read }: Reading): readonly Condition[] {
  return read.screening.conditions().map(({ id, name, weight, tags, sparesFailure }) => ({
    ...{ id, name, weight },
    tags: JSON.parse(tags) as Contraindication[], // as: checked by the contract when written
    sparesFailure: sparesFailure === 1,
  }))
}

/** The conditions that a client's flags and newest screening make true. */
export function conditionsOf(context: Reading, clientId: string) {
  const [newest = null] = screeningsOf(context, clientId)
  return clientConditions(context.read.clients.flags(clientId), newest, conditionEdits(context))
}

function toScreening(row: ScreeningRow): Screening {
  const { day, formName, formYear, followUp, systolic, diastolic, changedOn } = row
  return {
    ...{ day: calendarDate(day), formName, formYear, followUp },
    yes: JSON.parse(row.topics) as FormTopic[], // as: checked by the contract when written
    isSigned: row.isSigned === 1,
    answers: {
      isActive: row.isActive === 1,
      hasDisease: row.hasDisease === 1,
      hasSymptoms: row.hasSymptoms === 1,
    },
    pressure: systolic === null || diastolic === null ? null : { systolic, diastolic },
    medications: JSON.parse(row.medications) as Medication[], // as: checked by the contract when written
    clearance: clearanceOf(row),
    changedOn: changedOn === null ? null : calendarDate(changedOn),
  }
}

function clearanceOf({ clearedOn, clearedBy, clearedFor, limits }: ScreeningRow) {
  if (clearedOn === null || clearedBy === null || clearedFor === null) return null
  return { day: calendarDate(clearedOn), by: clearedBy, allows: clearedFor, limits }
}

/** A screening as it crosses the contract. */
export function toRecord(id: string, screening: Screening): ScreeningRecord {
  const { yes, medications, ...others } = screening
  return { id, ...others, yes: [...yes], medications: [...medications] }
}
