import { places } from '../../shared/contract/places'
import type { screening as area, ConditionCard } from '../../shared/contract/screening'
import { acsmRow } from '../../shared/domain/screening/acsm-table'
import { pressureWeight } from '../../shared/domain/screening/blood-pressure'
import { BUILT_IN_CONDITIONS, conditionList } from '../../shared/domain/screening/conditions'
import { expiresOn, opensTo, screeningStatus } from '../../shared/domain/screening/screening'
import { addDays } from '../../shared/kernel/calendar-date'
import { ok, type Result } from '../../shared/kernel/result'
import type { ClientRow } from '../stores/clients'
import { knownClient } from './clients'
import type { AreaHandlers, CommandContext, QueryContext, Refusal } from './context'
import { exerciseNames } from './exercises'
import { notFound, ruleViolated } from './refuse'
import { conditionEdits, conditionsOf, screeningsOf, toRecord } from './screening-reading'

const profile = (clientId: string) => `/clients/${clientId}/profile`

/** Health screening and conditions. */
export const screening: AreaHandlers<typeof area> = {
  ofClient: (context, { clientId }) => {
    const client = knownClient(context, clientId)
    return client.ok ? ok(overview(context, clientId)) : client
  },

  record: (context, { clientId, ...input }) => {
    if (input.day > context.today) return ruleViolated('screening.inFuture')
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    const screeningId = context.newId()
    const { answers, pressure } = input
    context.write.screening.add({
      ...{ id: screeningId, client_id: clientId, day: input.day },
      ...{ form_name: input.formName, form_year: input.formYear, follow_up: input.followUp },
      topics: JSON.stringify(input.yes),
      is_signed: Number(input.isSigned),
      is_active: Number(answers.isActive),
      has_disease: Number(answers.hasDisease),
      has_symptoms: Number(answers.hasSymptoms),
      systolic: pressure?.systolic ?? null,
      diastolic: pressure?.diastolic ?? null,
      medications: JSON.stringify(input.medications),
      ...clearedColumns(input.clearance),
      changed_on: null,
    })
    label(context, 'screening.didRecord', client.value)
    return ok({ screeningId })
  },

  healthChanged: (context, { clientId, day }) =>
    withNewest(context, clientId, (client, screeningId) => {
      context.write.screening.change({ id: screeningId, changed_on: day })
      label(context, 'screening.didChange', client)
    }),

  clear: (context, { clientId, ...clearance }) =>
    withNewest(context, clientId, (client, screeningId) => {
      context.write.screening.change({ id: screeningId, ...clearedColumns(clearance) })
      label(context, 'screening.didClear', client)
    }),

  remove: (context, { clientId, screeningId }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    if (!context.write.screening.remove(screeningId)) return notFound('screening.notThere')
    label(context, 'screening.didRemove', client.value)
    return ok({})
  },

  setSpotter: (context, { clientId, hasSpotter }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    context.write.screening.setSpotter(clientId, hasSpotter)
    label(context, 'screening.didSpot', client.value)
    return ok({})
  },

  conditions: (context) => ok({ conditions: conditionCards(context) }),

  putCondition: (context, { conditionId, name, weight, tags, sparesFailure }) => {
    const id = conditionId ?? context.newId()
    const columns = { name, weight, tags: JSON.stringify(tags) }
    context.write.screening.putCondition({ id, ...columns, spares_failure: Number(sparesFailure) })
    context.label({ key: 'screening.didCondition', values: { condition: name } }, places.rules())
    return ok({ conditionId: id })
  },

  resetCondition: (context, { conditionId }) => {
    const card = conditionCards(context).find(({ id }) => id === conditionId)
    if (!card) return notFound('screening.noCondition')
    context.write.screening.removeCondition(conditionId)
    context.label({ key: 'screening.didReset', values: { condition: card.name } }, places.rules())
    return ok({})
  },
}

function overview(context: QueryContext, clientId: string) {
  const rows = context.read.screening.ofClient(clientId)
  const records = screeningsOf(context, clientId)
  const [newest = null] = records
  return {
    status: screeningStatus(newest, context.today),
    expiresOn: newest && expiresOn(newest),
    opens: opensTo(newest),
    clearance: newest && acsmRow(newest.answers).clearance,
    pressureWeight: newest?.pressure ? pressureWeight(newest.pressure) : ('none' as const),
    records: records.map((record, at) => toRecord(rows[at]?.id ?? '', record)),
    hasSpotter: context.read.screening.hasSpotter(clientId),
    pain: lastPain(context, clientId),
    conditions: conditionsOf(context, clientId).map(({ tags, ...condition }) => ({
      ...condition,
      tags: [...tags],
    })),
  }
}

/** Pain older than four weeks is history, not a matter of the next session. */
const LATE_PAIN_DAYS = 28

function lastPain(context: QueryContext, clientId: string) {
  const since = addDays(context.today, -LATE_PAIN_DAYS)
  const course = context.read.screening.painCourse(clientId, since)
  const at = course.findIndex(({ score }) => score > 0)
  const last = course[at]
  if (!last) return null
  const { day, score, bodyPart, exerciseId } = last
  const exercise = exerciseNames(context).get(exerciseId ?? '') ?? ''
  return { day, score, bodyPart, exercise, before: course[at + 1]?.score ?? null }
}

function conditionCards(context: QueryContext): ConditionCard[] {
  const edits = conditionEdits(context)
  const builtIn = new Set(BUILT_IN_CONDITIONS.map(({ id }) => id))
  const changed = new Set(edits.map(({ id }) => id))
  return conditionList(edits).map(({ id, name, weight, tags, sparesFailure }) => ({
    ...{ id, weight, sparesFailure },
    name: name ?? context.say(`screening.condition.${id}`),
    tags: [...tags],
    isBuiltIn: builtIn.has(id),
    isChanged: builtIn.has(id) && changed.has(id),
  }))
}

type Clearance = {
  readonly day: string
  readonly by: string
  readonly allows: 'moderate' | 'vigorous'
  readonly limits: string
}

function clearedColumns(clearance: Clearance | null) {
  return {
    cleared_on: clearance?.day ?? null,
    cleared_by: clearance?.by ?? null,
    cleared_for: clearance?.allows ?? null,
    limits: clearance?.limits ?? '',
  }
}

function withNewest(
  context: CommandContext,
  clientId: string,
  act: (client: ClientRow, screeningId: string) => void,
): Result<Record<string, never>, Refusal> {
  const client = knownClient(context, clientId)
  if (!client.ok) return client
  const [newest] = context.read.screening.ofClient(clientId)
  if (!newest) return ruleViolated('screening.noneYet')
  act(client.value, newest.id)
  return ok({})
}

function label(context: CommandContext, key: string, { id, name }: ClientRow): void {
  context.label({ key, values: { name } }, profile(id))
}
