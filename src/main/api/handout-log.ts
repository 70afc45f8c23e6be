import type { CardWeek, DoneSet } from '../../shared/domain/handouts/session-card-request'
import { lastTimeWords } from '../../shared/domain/sessions/last-time'
import { loadInSigns } from '../../shared/domain/units/load-words'
import { printMilli } from '../../shared/kernel/decimal'
import type { EntryRow, PerformedRow, SessionRow } from '../stores/sessions'
import { loadOfColumns } from '../stores/set-load'
import type { QueryContext } from './context'

type Reading = Pick<QueryContext, 'read'>

/** A row of the day as the log knows it. */
export type LoggedRow = {
  readonly exerciseId: string
  readonly label: string
  readonly counts: 'reps' | 'seconds' | 'minutes' | 'metres' | 'calories'
  /** The client's unit; loads in another one name it. */
  readonly usual?: 'kg' | 'lb'
}

/** What was logged of one program day: the session of each week and the sets done in it. */
export type DayLog = {
  /** The session of a week (from 1) that is over: done or marked as missed. */
  readonly over: (week: number) => SessionRow | null
  /** The sets of a row in a week (from 1); null while nothing was logged. */
  readonly done: (week: number, row: LoggedRow) => readonly DoneSet[] | null
  readonly notes: (week: number) => CardWeek['session']
}

/** Reads the log of a day once for all its rows; a session begun but not finished still counts as open. */
export function dayLog({ read }: Reading, dayId: string): DayLog {
  const found = read.sessions.ofDay(dayId).filter(({ status }) => status !== 'open')
  const byWeek = new Map(found.map(({ id, week }) => [week ?? 0, id]))
  const opened = new Map([...byWeek].map(([week, id]) => [week, read.sessions.byId(id)]))
  const entries = new Map([...byWeek].map(([week, id]) => [week, read.sessions.entries(id)]))
  const sets = new Map([...byWeek].map(([week, id]) => [week, read.sessions.performed(id)]))
  return {
    over: (week) => opened.get(week) ?? null,
    done: (week, row) => {
      const session = opened.get(week)
      if (!session) return null
      const entry = entryOf(entries.get(week) ?? [], row)
      const own = (sets.get(week) ?? []).filter((set) => set.entryId === entry?.id)
      return doneSets(own, row)
    },
    notes: (week) => {
      const session = opened.get(week)
      if (!session) return null
      const mass = read.sessions.bodyMassOn(session.clientId, session.day)
      return {
        effort: session.effortMilli === null ? '' : printMilli(session.effortMilli),
        bodyMass: mass ? printMilli(mass.milli) : '',
        sleep: '',
      }
    },
  }
}

/** What was done the last time before a day, in few signs; '' the first time. */
export function lastTimeOf(
  { read }: Reading,
  asked: {
    readonly clientId: string
    readonly exerciseId: string
    readonly day: string
    readonly implements: 1 | 2
    /** The client's unit; loads in another one name it. */
    readonly usual?: 'kg' | 'lb'
  },
): string {
  const { clientId, exerciseId, day } = asked
  const rows = read.sessions.lastTime({ clientId, exerciseId, day, sessionId: '' })
  const sets = rows.map((set) => ({
    load: loadOfColumns(set),
    ...(set.reps === null ? {} : { reps: set.reps }),
    ...(set.seconds === null ? {} : { seconds: set.seconds }),
    ...(set.metresMilli === null ? {} : { metres: set.metresMilli / 1000 }),
    ...(set.rpeMilli === null ? {} : { rpe: set.rpeMilli / 1000 }),
  }))
  const { implements: count, usual } = asked
  return lastTimeWords(sets, { implements: count, ...(usual && { usual }) })
}

/** The same place of the day first: an exercise can stand in it twice. */
function entryOf(entries: readonly EntryRow[], row: LoggedRow): EntryRow | undefined {
  const same = entries.filter(({ exerciseId }) => exerciseId === row.exerciseId)
  return same.find(({ label }) => label === row.label) ?? same[0]
}

/** Sets in order; left and right of one set stand side by side. */
function doneSets(rows: readonly PerformedRow[], row: LoggedRow): readonly DoneSet[] {
  const work = rows.filter((set) => set.isWarmUp === 0)
  const sets = Map.groupBy(work, (set) => set.prescribedId ?? `${set.position} ${set.entryId}`)
  return [...sets.values()].flatMap((sides) => {
    const [first] = sides
    if (!first) return []
    return [{ load: loadText(first, row), amounts: sides.map((set) => amountText(set, row)) }]
  })
}

function loadText(set: PerformedRow, { usual }: LoggedRow): string {
  if (set.outcome === 'skipped') return ''
  return loadInSigns(loadOfColumns(set), {
    number: ({ milli, unit }) =>
      usual && unit !== usual ? `${printMilli(milli)} ${unit}` : printMilli(milli),
  })
}

const NOT_DONE = '–'

function amountText(set: PerformedRow, { counts }: LoggedRow): string {
  if (set.outcome === 'skipped') return NOT_DONE
  if (counts === 'metres') return set.metresMilli === null ? '' : printMilli(set.metresMilli)
  if (counts === 'seconds' || counts === 'minutes') {
    if (set.seconds === null) return ''
    return String(counts === 'minutes' ? Math.round(set.seconds / 60) : set.seconds)
  }
  return set.reps === null ? '' : String(set.reps)
}
