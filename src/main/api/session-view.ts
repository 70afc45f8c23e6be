import type { ExerciseCard } from '../../shared/contract/exercises'
import type {
  DoneView,
  EntryView,
  PainView,
  PlannedView,
  SessionView,
  SetView,
} from '../../shared/contract/sessions'
import { implementCountOf } from '../../shared/domain/programs/sheet-lift'
import { type NewRecord, recordsIn } from '../../shared/domain/progress/records/records'
import { lastTimeWords } from '../../shared/domain/sessions/last-time'
import { painRule } from '../../shared/domain/sessions/pain-rule'
import { effortSum, workSum } from '../../shared/domain/sessions/session-sums'
import { type LoadUnit, loadMg } from '../../shared/domain/units/load'
import { sayLoad } from '../../shared/domain/units/load-words'
import { message } from '../../shared/kernel/words'
import type { EntryRow, PainRow, PerformedRow, PrescribedRow } from '../stores/sessions'
import { loadOfColumns } from '../stores/set-load'
import type { QueryContext } from './context'
import { allExercises } from './exercises'
import { readProgram } from './program-reading'
import { toPerformed } from './progress-rows'
import { planOf } from './session-plan'
import type { OpenedSession, SessionSet } from './session-sets'
import { studioSettings } from './settings'

type Facts = ReadonlyMap<string, ExerciseCard>

/** A session as the log shows it: printed order, planned and done, last time, records, pain. */
export function toView(context: QueryContext, opened: OpenedSession): SessionView {
  const { session, sets, entries } = opened
  const facts = new Map(allExercises(context).map((card) => [card.id, card]))
  const client = context.read.clients.byId(session.clientId)
  const views = entries.map((entry) => toEntry(context, { opened, entry, facts }))
  const lifts = sets.filter(isWorkSet)
  return {
    id: session.id,
    clientId: session.clientId,
    unit: client?.unit ?? 'kg',
    day: session.day,
    name: session.name,
    status: session.status,
    source: session.source,
    week: session.week,
    ...programFacts(context, opened),
    isDeload: session.isDeload === 1,
    effortMilli: session.effortMilli,
    minutes: session.minutes,
    bodyMass: context.read.sessions.bodyMassOn(session.clientId, session.day),
    note: session.note,
    entries: views,
    pains: context.read.sessions
      .pains(session.id)
      .map((pain) => toPain(context, { pain, opened, facts })),
    sets: {
      done: lifts.filter(({ performed }) => performed.some((row) => row.outcome === 'done')).length,
      planned: lifts.filter(({ prescribed }) => prescribed !== null).length,
    },
    sums: sumsOf(context, { opened, facts }),
  }
}

/** Ramp sets and drills are no work sets. */
function isWorkSet({ entry, prescribed }: SessionSet): boolean {
  return entry.kind === 'lift' && prescribed?.isWarmUp !== 1
}

function programFacts(
  context: QueryContext,
  { session }: OpenedSession,
): Pick<SessionView, 'programId' | 'programName' | 'dayNumber' | 'sheetCode' | 'plannedMinutes'> {
  const { programId, dayId, week } = session
  const program = programId === null ? null : readProgram(context, programId)
  const index = program?.days.findIndex((day) => day.id === dayId) ?? -1
  const day = program?.days[index]
  const plan = program && day && week ? planOf(context, program, { dayId: day.id, week }) : null
  return {
    programId,
    programName: program?.name ?? null,
    dayNumber: day ? index + 1 : null,
    sheetCode: day?.sheetCode ?? null,
    plannedMinutes: plan?.minutes ?? null,
  }
}

type EntryOf = {
  readonly opened: OpenedSession
  readonly entry: EntryRow
  readonly facts: Facts
}

function toEntry(context: QueryContext, { opened, entry, facts }: EntryOf): EntryView {
  const card = facts.get(entry.exerciseId)
  const own = opened.sets.filter((set) => set.entry.id === entry.id)
  const implementCount = card ? implementCountOf(card) : 1
  const records = entry.kind === 'lift' ? recordsOf(context, { opened, entry, facts }) : []
  const unit = usualUnit(context, opened.session.clientId)
  return {
    id: entry.id,
    exerciseId: entry.exerciseId,
    name: card?.name ?? entry.exerciseId,
    kind: entry.kind,
    label: entry.label,
    prescription: entry.prescription,
    note: entry.note,
    implements: implementCount,
    measure: card?.measure ?? 'reps',
    isPerSide:
      own.some(({ prescribed }) => prescribed?.perSide === 1) || card?.laterality === 'one-side',
    lastTime:
      entry.kind === 'lift' ? lastTime(context, { opened, entry, facts }, implementCount) : '',
    sets: own.map((set) => toSet(context, set, { records, unit })),
  }
}

function lastTime(
  context: QueryContext,
  { opened, entry }: EntryOf,
  implementCount: 1 | 2,
): string {
  const { clientId, day, id } = opened.session
  const asked = { clientId, day, sessionId: id, exerciseId: entry.exerciseId }
  const sets = context.read.sessions.lastTime(asked).map((row) => ({
    load: loadOfColumns(row),
    ...(row.reps === null ? {} : { reps: row.reps }),
    ...(row.seconds === null ? {} : { seconds: row.seconds }),
    ...(row.metresMilli === null ? {} : { metres: row.metresMilli / 1000 }),
    ...(row.rpeMilli === null ? {} : { rpe: row.rpeMilli / 1000 }),
  }))
  const usual = usualUnit(context, clientId)
  return lastTimeWords(sets, { implements: implementCount, usual })
}

function usualUnit({ read }: QueryContext, clientId: string): LoadUnit {
  return read.clients.byId(clientId)?.unit ?? 'kg'
}

/** The records this session set in the lift, as they stood on its day. */
function recordsOf(context: QueryContext, { opened, entry, facts }: EntryOf): NewRecord[] {
  const { clientId, id } = opened.session
  const rows = context.read.progress.lifted(clientId, entry.exerciseId)
  const card = facts.get(entry.exerciseId)
  const sets = rows.map((row) => toPerformed(row, card))
  return recordsIn(sets).filter((record) => record.sessionId === id)
}

/** Records not yet given to a set, and the unit they are said in. */
type RecordsLeft = { readonly records: NewRecord[]; readonly unit: LoadUnit }

function toSet(context: QueryContext, set: SessionSet, left: RecordsLeft): SetView {
  return {
    id: set.id,
    isWarmUp: set.prescribed?.isWarmUp === 1 || set.entry.kind === 'warm-up',
    planned: set.prescribed && toPlanned(set.prescribed),
    done: set.performed.map(toDone),
    record: takeRecord(context, set, left),
  }
}

/** Each record belongs to one set: the first that was lifted with its load and reps. */
function takeRecord(
  context: QueryContext,
  set: SessionSet,
  { records, unit }: RecordsLeft,
): SetView['record'] {
  const at = records.findIndex((record) =>
    set.performed.some(
      (row) => row.outcome === 'done' && row.isWarmUp === 0 && isSameSet(row, record),
    ),
  )
  const [record] = at < 0 ? [] : records.splice(at, 1)
  if (!record) return null
  const { locale } = studioSettings(context)
  const reader = { say: context.say, locale, unit }
  const load = sayLoad(record.set.load, reader)
  const text = context.say('sessions.recordLoad', { load, count: record.reps })
  const was = context.say('sessions.recordWas', {
    load: sayLoad(record.previous.set.load, reader),
    reps: record.previous.reps,
  })
  return { text, was }
}

function isSameSet(row: PerformedRow, record: NewRecord): boolean {
  const load = loadOfColumns(row)
  const value =
    load.kind === 'absolute' ? load.load : load.kind === 'bodyweight' ? load.added : undefined
  return row.reps === record.reps && (value ? loadMg(value) : 0) === record.mg
}

function toPlanned(row: PrescribedRow): PlannedView {
  const { text, repsFrom, repsTo, seconds, metresMilli, rpeMilli } = row
  const load = loadView(row)
  const flags = { isOpen: row.isOpen === 1, isPerSide: row.perSide === 1 }
  return { text, load, repsFrom, repsTo, seconds, metresMilli, rpeMilli, ...flags }
}

function toDone(row: PerformedRow): DoneView {
  const { id, side, outcome, reps, seconds, metresMilli, rpeMilli, reason, note } = row
  return {
    id,
    side,
    outcome,
    load: loadView(row),
    reps,
    seconds,
    metresMilli,
    rpeMilli,
    reason,
    note,
  }
}

function loadView(row: PerformedRow | PrescribedRow): DoneView['load'] {
  return loadOfColumns(row)
}

type PainOf = { readonly pain: PainRow; readonly opened: OpenedSession; readonly facts: Facts }

function toPain(context: QueryContext, { pain, opened, facts }: PainOf): PainView {
  const entry = opened.entries.find(({ id }) => id === pain.entryId)
  const set = opened.sets.find(({ id }) => id === pain.setId)
  const { advice } = painRule(pain, context.say)
  const exerciseId = entry?.exerciseId ?? ''
  return {
    ...pain,
    exercise: facts.get(exerciseId)?.name ?? exerciseId,
    setNumber: set?.number ?? null,
    advice: context.say(advice.key, advice.values),
  }
}

function sumsOf(
  context: QueryContext,
  { opened, facts }: { readonly opened: OpenedSession; readonly facts: Facts },
): SessionView['sums'] {
  const unit = usualUnit(context, opened.session.clientId)
  const lifts = Map.groupBy(opened.sets.filter(isWorkSet), ({ entry }) => entry)
  const lines = [...lifts].map(([{ exerciseId }, sets]) => {
    const said = workSum(workOf(sets, facts.get(exerciseId)), unit)
    return {
      name: facts.get(exerciseId)?.name ?? exerciseId,
      text: context.say(said.key, said.values),
    }
  })
  const pairs = opened.sets.flatMap(({ prescribed, performed }) =>
    performed.flatMap(({ rpeMilli }) =>
      rpeMilli === null || !prescribed || prescribed.rpeMilli === null
        ? []
        : [{ done: rpeMilli / 1000, planned: prescribed.rpeMilli / 1000 }],
    ),
  )
  const effort = effortSum(pairs)
  const name = context.say(message('sessions.sumRpe').key)
  return effort ? [...lines, { name, text: context.say(effort.key, effort.values) }] : lines
}

function workOf(sets: readonly SessionSet[], card: ExerciseCard | undefined) {
  const implementCount = card ? implementCountOf(card) : 1
  const isOneSided = card?.laterality === 'one-side'
  const perSide = (isSided: boolean, side: string) => (side === 'both' ? (isSided ? 2 : 0) : 1)
  return {
    setsPlanned: sets.filter(({ prescribed }) => prescribed).length,
    setsDone: sets.filter(({ performed }) => performed.some((row) => row.outcome === 'done'))
      .length,
    planned: sets.flatMap(({ prescribed }) =>
      prescribed
        ? [
            {
              load: loadOfColumns(prescribed),
              perSideCount: perSide(prescribed.perSide === 1, 'both'),
              implementCount,
              ...(prescribed.repsFrom === null ? {} : { reps: prescribed.repsFrom }),
            } as const,
          ]
        : [],
    ),
    done: sets.flatMap(({ performed, prescribed }) =>
      performed
        .filter(({ outcome }) => outcome === 'done')
        .map(
          (row) =>
            ({
              load: loadOfColumns(row),
              perSideCount: perSide(isOneSided || prescribed?.perSide === 1, row.side),
              implementCount,
              ...(row.reps === null ? {} : { reps: row.reps }),
            }) as const,
        ),
    ),
  }
}
