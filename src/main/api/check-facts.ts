import type { CheckFactsRecord } from '../../shared/contract/checks'
import { builtInCatalogue } from '../../shared/domain/exercises/built-in'
import type { CheckedExercise, CheckedLogs } from '../../shared/domain/programs/check/check-subject'
import {
  checkedExercise,
  checkedOwnExercise,
} from '../../shared/domain/programs/check/checked-exercise'
import { logsOfSets } from '../../shared/domain/programs/check/logs-of-sets'
import { opensTo, screeningStatus } from '../../shared/domain/screening/screening'
import { painRule } from '../../shared/domain/sessions/pain-rule'
import { loadMg } from '../../shared/domain/units/load'
import { addDays, type CalendarDate, calendarDate } from '../../shared/kernel/calendar-date'
import type { QueryContext } from './context'
import { knownExercises } from './known-exercises'
import { progressOf, readLog } from './progress-reading'
import { conditionsOf, screeningsOf } from './screening-reading'

/** A lift counts as stalled only while it is trained: six weeks. */
const TRAINED_LATELY_DAYS = 42

/** Everything the check needs of the client of a program; a template has no client and few facts. */
export function checkFacts(
  context: QueryContext,
  of: { readonly programId: string; readonly clientId: string | null },
): CheckFactsRecord {
  const { programId, clientId } = of
  if (clientId === null) return { client: NOBODY, place: null, logs: null, isFirstProgram: false }
  return {
    client: clientFacts(context, clientId),
    place: placeFacts(context, clientId),
    logs: logFacts(context, clientId),
    isFirstProgram: context.read.checks.earlierPrograms(clientId, programId) === 0,
  }
}

const NOBODY: CheckFactsRecord['client'] = {
  ...{ level: null, age: null, bodyMassMg: null, screening: null, conditions: [] },
  hasSpotter: null,
}

/** What the check knows of every exercise that can be chosen. */
export function checkedExercises(context: QueryContext): readonly CheckedExercise[] {
  const builtIn = builtInCatalogue().byId
  return [...knownExercises(context).values()].map((exercise) =>
    builtIn.has(exercise.id) ? checkedExercise(exercise) : checkedOwnExercise(exercise),
  )
}

function clientFacts(context: QueryContext, clientId: string): CheckFactsRecord['client'] {
  const { read, today } = context
  const client = read.clients.byId(clientId)
  const [newest = null] = screeningsOf(context, clientId)
  const mass = read.strength.bodyMass(clientId)
  return {
    level: client?.level ?? null,
    age: client?.birthYear == null ? null : Number(today.slice(0, 4)) - client.birthYear,
    bodyMassMg: mass ? loadMg({ milli: mass.milli, unit: mass.unit }) : null,
    screening: { status: screeningStatus(newest, today), allows: opensTo(newest) },
    conditions: conditionsOf(context, clientId).map(({ tags, ...condition }) => ({
      ...condition,
      tags: [...tags],
    })),
    hasSpotter: read.screening.hasSpotter(clientId),
  }
}

function placeFacts({ read }: QueryContext, clientId: string): CheckFactsRecord['place'] {
  const placeId = read.equipment.placeOf(clientId)
  if (placeId === null) return null
  const items = read.equipment.items(placeId)
  return {
    hasBarPad: items.some(({ kind }) => kind === 'pad'),
    benchHeightsMm: items.flatMap(({ kind, heightMm }) =>
      kind === 'bench' && heightMm !== null ? [heightMm] : [],
    ),
    hasFullSizePlates: null,
    isBenchBraced: null,
  }
}

function logFacts(context: QueryContext, clientId: string): CheckFactsRecord['logs'] {
  const { read, today } = context
  const log = readLog(context, clientId)
  const lately = read.progress
    .lifts(clientId)
    .filter(({ lastDay }) => calendarDate(lastDay) >= addDays(today, -TRAINED_LATELY_DAYS))
  const cards = [...log.cards.values()]
  const logs = logsOfSets({
    today,
    done: log.done,
    credits: new Map(cards.map(({ id, muscles }) => [id, muscles])),
    ladders: ladders(),
    maxDays: maxDays(context, clientId),
    pains: pains(context, clientId),
    stalledLifts: lately.filter(({ exerciseId }) => progressOf(log, exerciseId).stall.isStalled)
      .length,
  })
  return logs && recordOf(logs)
}

function ladders() {
  return new Map(
    builtInCatalogue().exercises.flatMap(({ id, ladder }) =>
      ladder ? [[id, { family: ladder.family, step: ladder.step }] as const] : [],
    ),
  )
}

function maxDays({ read }: QueryContext, clientId: string) {
  const days = new Map<string, CalendarDate[]>()
  for (const { exerciseId, day, kind } of read.strength.maxes(clientId)) {
    if (kind === 'training-max') continue
    days.set(exerciseId, [...(days.get(exerciseId) ?? []), calendarDate(day)])
  }
  return days
}

/** The strongest pain of each lift's last session; it must stop where the pain rule holds the lift. */
function pains({ read, say }: QueryContext, clientId: string) {
  const strongest = read.checks.lastPains(clientId).toReversed()
  return new Map(
    strongest.map((pain) => [
      pain.exerciseId,
      { score: pain.score, mustStop: painRule(pain, say).holds },
    ]),
  )
}

function recordOf(logs: CheckedLogs): CheckFactsRecord['logs'] {
  const { byLift, ladderSteps, weeklySets, ...others } = logs
  return {
    ...others,
    lifts: [...byLift].map(([exerciseId, log]) => ({ exerciseId, ...log })),
    ladderSteps: [...ladderSteps].map(([family, step]) => ({ family, step })),
    weeklySets: [...weeklySets].map(([muscle, sets]) => ({ muscle, sets })),
  }
}
