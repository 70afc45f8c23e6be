import type {
  progress as area,
  LiftCard,
  LiftView,
  ProgressRange,
} from '../../shared/contract/progress'
import { builtInCatalogue } from '../../shared/domain/exercises/built-in'
import { adherenceStrip } from '../../shared/domain/progress/charts/adherence-strip'
import { tell } from '../../shared/domain/progress/charts/chart-words'
import { driftChart } from '../../shared/domain/progress/charts/drift-chart'
import { recordBoard } from '../../shared/domain/progress/charts/record-board'
import {
  changeInSixWeeks,
  sparklineModel,
  sparklineValues,
} from '../../shared/domain/progress/charts/sparkline-model'
import { strandChart } from '../../shared/domain/progress/charts/strand-chart'
import type { DaySpan } from '../../shared/domain/progress/charts/time-axis'
import { daysOfTrend, trendChart } from '../../shared/domain/progress/charts/trend-chart'
import { trendRemarks } from '../../shared/domain/progress/charts/trend-remarks'
import { currentValue } from '../../shared/domain/progress/charts/trend-summary'
import { deltaText, valueText } from '../../shared/domain/progress/charts/value-words'
import { volumeChart } from '../../shared/domain/progress/charts/volume-chart'
import { repMaxes } from '../../shared/domain/progress/records/rep-maxes'
import type { LiftProgress } from '../../shared/domain/progress/trend/lift-progress'
import { adherence } from '../../shared/domain/progress/work/adherence'
import { familyStrand, type Variant } from '../../shared/domain/progress/work/family-strand'
import { rpeDrift } from '../../shared/domain/progress/work/rpe-drift'
import { weeklyVolume } from '../../shared/domain/progress/work/weekly-volume'
import { attendance } from '../../shared/domain/sessions/attendance'
import { addDays, calendarDate } from '../../shared/kernel/calendar-date'
import { ok } from '../../shared/kernel/result'
import type { Message } from '../../shared/kernel/words'
import { knownClient } from './clients'
import type { AreaHandlers, QueryContext } from './context'
import { mainLiftOf } from './main-lift'
import { readProgram } from './program-reading'
import { type ClientLog, daysShown, progressOf, rangeStart, readLog } from './progress-reading'

/** What a client's log comes to, said and ready to draw. */
export const progress: AreaHandlers<typeof area> = {
  lifts: (context, { clientId, unit }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    const log = readLog(context, clientId, unit)
    const rows = context.read.progress.lifts(clientId)
    const lifts = rows.map(({ isLoaded: _, ...row }) => {
      const card = log.cards.get(row.exerciseId)
      return { ...row, ...standing(log, row.exerciseId), family: card?.family ?? null }
    })
    const main = mainLiftOf(context, { clientId, cards: log.cards }, rows)
    return ok({ lifts, families: familiesOf(context, lifts), main })
  },

  lift: (context, { clientId, exerciseId, range, unit }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    return ok(liftView(context, readLog(context, clientId, unit), { exerciseId, range }))
  },

  family: (context, { clientId, family, range, unit }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    const log = readLog(context, clientId, unit)
    const own = withinFamily(log, family)
    const shown = daysShown(own, rangeStart(range, log.today))
    const name = familyName(context, family)
    return ok({
      name,
      strand: strandChart({ lanes: lanesOf(own, family), family: name, shown }, log.words),
      volume: volumeOf(own, shown),
    })
  },

  overview: (context, { clientId, isShared, unit }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    const log = readLog(context, clientId, unit)
    return ok({
      sparklines: sparklinesOf(context, log, isShared ?? false),
      strip: stripOf(context, log),
      volume: volumeOf(log, daysShown(log, rangeStart('26w', log.today))),
    })
  },
}

type Asked = { readonly exerciseId: string; readonly range: ProgressRange }

function liftView(context: QueryContext, log: ClientLog, { exerciseId, range }: Asked): LiftView {
  const progress = progressOf(log, exerciseId, rangeStart(range, log.today))
  const { series } = progress
  const shown = daysOfTrend(progress)
  const { words, around, tested } = log
  const own = withinLift(log, exerciseId)
  const panel = { shown, context: around, segments: progress.segments }
  const board = recordBoard({ maxes: repMaxes(own.done), series, tested }, words)
  const family = log.cards.get(exerciseId)?.family ?? null
  return {
    exerciseId,
    name: series.facts.name,
    family,
    sessions: series.sessions.length,
    reason: series.reason ? tell(words, series.reason) : null,
    trend: trendChart(progress, { tested, context: around, shown }, words),
    volume: volumeOf(own, shown, progress),
    drift: driftChart({ points: rpeDrift(own.done), ...panel }, words),
    records: { table: board.table, newest: [...board.newest], csv: board.csv },
    remarks: remarksOf(progress, log),
    strand: family === null ? null : strandOf(context, { log, family, shown }),
  }
}

function remarksOf(progress: LiftProgress, { words }: ClientLog): LiftView['remarks'] {
  const remarks = trendRemarks(progress)
  const say = (messages: readonly Message[]) => messages.map((one) => tell(words, one))
  const notes = [remarks.stall, remarks.lastTrained].filter((one) => one !== undefined)
  return {
    tone: progress.status,
    status: tell(words, remarks.status),
    verdict: tell(words, remarks.verdict),
    notes: say(notes),
    method: say(remarks.method),
    leftOut: say(remarks.leftOut),
    cautions: say(remarks.cautions),
  }
}

function volumeOf(log: ClientLog, shown: DaySpan, progress?: LiftProgress) {
  const { unit, today, around: context, done, planned } = log
  const weeks = weeklyVolume({ done, planned }, unit)
  const segments = progress?.segments ?? []
  return volumeChart({ weeks, unit, today, shown, context, segments }, log.words)
}

function withinLift(log: ClientLog, exerciseId: string): ClientLog {
  return {
    ...log,
    done: log.done.filter((set) => set.exerciseId === exerciseId),
    planned: log.planned.filter((set) => set.exerciseId === exerciseId),
  }
}

function withinFamily(log: ClientLog, family: string): ClientLog {
  const isOwn = (set: { readonly exerciseId: string }) =>
    log.cards.get(set.exerciseId)?.family === family
  return { ...log, done: log.done.filter(isOwn), planned: log.planned.filter(isOwn) }
}

function strandOf(
  context: QueryContext,
  {
    log,
    family,
    shown,
  }: { readonly log: ClientLog; readonly family: string; readonly shown: DaySpan },
): LiftView['strand'] {
  const lanes = lanesOf(log, family)
  if (lanes.length < 2) return null
  return strandChart({ lanes, family: familyName(context, family), shown }, log.words)
}

function lanesOf(log: ClientLog, family: string) {
  const variants = builtInCatalogue().exercises.flatMap(({ id, name, ladder }): Variant[] =>
    ladder?.family === family ? [{ exerciseId: id, name, step: ladder.step }] : [],
  )
  return familyStrand(log.done, variants)
}

function familyName({ say }: QueryContext, family: string): string {
  return say('progress.familyName', { family: capital(family.replaceAll('-', ' ')) })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Families of which at least two variants were trained have a strand of their own. */
function familiesOf(context: QueryContext, lifts: readonly LiftCard[]) {
  const groups = Map.groupBy(lifts, ({ family }) => family)
  return [...groups].flatMap(([family, variants]) =>
    family === null || variants.length < 2
      ? []
      : [{ family, name: familyName(context, family), variants: variants.length }],
  )
}

/** Where a lift stands and its change over six weeks, in words. */
function standing(
  log: ClientLog,
  exerciseId: string,
): Pick<LiftCard, 'name' | 'latest' | 'change'> {
  const progress = progressOf(log, exerciseId)
  const { series } = progress
  const latest = currentValue(progress)
  const change = changeInSixWeeks(progress)
  return {
    name: series.facts.name,
    latest: latest === undefined ? '' : valueText(latest, series, log.words),
    change: change === undefined ? '' : deltaText(change, series, log.words),
  }
}

const KEY_LIFTS = 6
const KEY_DAYS = 84

/** The lifts trained most in twelve weeks, those of the running program first; sorted by change. */
function sparklinesOf(context: QueryContext, log: ClientLog, isShared: boolean) {
  const from = rangeStart('26w', log.today)
  const recent = Map.groupBy(
    log.done.filter(({ warmUp, day }) => !warmUp && day >= addDays(log.today, -KEY_DAYS)),
    ({ exerciseId }) => exerciseId,
  )
  const inProgram = programLifts(context, log.clientId)
  const chosen = [...recent]
    .map(([exerciseId, sets]) => {
      const sessions = new Set(sets.map(({ sessionId }) => sessionId)).size
      return { exerciseId, sessions, weight: sessions + (inProgram.has(exerciseId) ? 1000 : 0) }
    })
    .toSorted((a, b) => b.weight - a.weight || (a.exerciseId < b.exerciseId ? -1 : 1))
    .slice(0, KEY_LIFTS)
    .map((lift) => ({ ...lift, progress: progressOf(log, lift.exerciseId, from) }))
    .toSorted((a, b) => (changeInSixWeeks(b.progress) ?? 0) - (changeInSixWeeks(a.progress) ?? 0))
  const values = chosen.flatMap(({ progress }) => sparklineValues(progress))
  const scale = isShared ? { low: Math.min(...values), high: Math.max(...values) } : undefined
  return chosen.flatMap(({ exerciseId, sessions, progress }) => {
    const model = sparklineModel(progress, { context: log.around, scale }, log.words)
    return model ? [{ exerciseId, sessions, model }] : []
  })
}

function programLifts({ read }: QueryContext, clientId: string): ReadonlySet<string> {
  const running = read.programs.ofClient(clientId).find(({ isActive }) => isActive === 1)
  const lines = running ? read.programs.lines(running.id) : []
  return new Set(lines.filter(({ kind }) => kind === 'lift').map(({ exerciseId }) => exerciseId))
}

function stripOf(context: QueryContext, log: ClientLog) {
  const { read, today } = context
  const running = read.programs.ofClient(log.clientId).find(({ isActive }) => isActive === 1)
  const program = running ? readProgram(context, running.id) : null
  const sessions = read.progress
    .attended(log.clientId)
    .map((row) => ({ ...row, day: calendarDate(row.day) }))
  return adherenceStrip(adherence(attendance(sessions, program, today), today), log.words)
}
