import type { ProgramRecord } from '../../shared/contract/programs'
import type { StrengthFacts } from '../../shared/contract/strength-facts'
import type { Program } from '../../shared/domain/programs/program'
import { type CalendarDate, calendarDate } from '../../shared/kernel/calendar-date'
import type { CellRow, LineRow, ProgramHead } from '../stores/programs'
import type { QueryContext } from './context'
import { readLogEstimates } from './log-estimates'

type Reading = Pick<QueryContext, 'read'>

/** A stored program with its days, rows and cells; null when it is not there. */
export function readProgram({ read }: Reading, programId: string): Program | null {
  const head = read.programs.head(programId)
  if (!head || head.binnedOn !== null) return null
  const cells = Map.groupBy(read.programs.cells(programId), (cell) => cell.rowId)
  const lines = Map.groupBy(read.programs.lines(programId), (line) => line.dayId)
  const named = new Map(read.programs.weeks(programId).map((week) => [week.week, week]))
  return {
    id: head.id,
    clientId: head.clientId,
    name: head.name,
    goal: head.goal,
    templateId: head.templateId,
    startsOn: calendarDate(head.startsOn),
    isActive: head.isActive === 1,
    ...deloadRuleOf(head),
    weeks: Array.from({ length: head.weeks }, (_, i) => {
      const week = named.get(i + 1)
      return { kind: week?.kind ?? 'loading', name: week?.name ?? '' }
    }),
    days: read.programs.days(programId).map(({ id, name, weekday, sheetCode }) => ({
      id,
      name,
      weekday,
      sheetCode,
      rows: (lines.get(id) ?? []).map((line) => toRow(line, cells.get(line.id) ?? [], head)),
    })),
  }
}

function deloadRuleOf(head: ProgramHead): Pick<Program, 'deloadRule'> {
  const { deloadSetsLess, deloadLoadLess, deloadRirMore } = head
  if (deloadSetsLess === null || deloadLoadLess === null || deloadRirMore === null) return {}
  const rule = { setsLess: deloadSetsLess, loadLess: deloadLoadLess, rirMore: deloadRirMore }
  return { deloadRule: rule }
}

function toRow(
  line: LineRow,
  cells: readonly CellRow[],
  head: ProgramHead,
): Program['days'][number]['rows'][number] {
  const { id, kind, exerciseId, label, dose, goal, note } = line
  const byWeek = new Map(cells.map((cell) => [cell.week, cell.text]))
  const texts = Array.from({ length: head.weeks }, (_, i) => byWeek.get(i + 1) ?? null)
  return { id, kind, exerciseId, label, dose, goal, note, cells: texts }
}

/** A program as it crosses the contract. */
export function toRecord(program: Program): ProgramRecord {
  return {
    ...program,
    weeks: program.weeks.map((week) => ({ ...week })),
    days: program.days.map((day) => ({
      ...day,
      rows: day.rows.map((row) => ({ ...row, cells: [...row.cells] })),
    })),
  }
}

/**
 * What the loads of a client are worked out from. Of the log only what was lifted before `startsOn`
 * counts, the first day of the program asked about (today where there is none yet).
 */
export function readStrength(
  context: QueryContext,
  clientId: string,
  startsOn: CalendarDate = context.today,
): StrengthFacts {
  const { read } = context
  const placeId = read.equipment.placeOf(clientId)
  const mass = read.strength.bodyMass(clientId)
  return {
    unit: read.clients.byId(clientId)?.unit ?? 'kg',
    maxes: read.strength.maxes(clientId).map(({ id, exerciseId, kind, day, milli, unit }) => ({
      id,
      exerciseId,
      kind,
      day,
      load: { milli, unit },
    })),
    estimated: readLogEstimates(context, clientId, startsOn),
    bodyMass: mass && { load: { milli: mass.milli, unit: mass.unit }, day: mass.day },
    equipment: (placeId === null ? [] : read.equipment.items(placeId)).map((item) => ({
      id: item.id,
      kind: item.kind,
      name: item.name,
      load:
        item.milli === null || item.unit === null ? null : { milli: item.milli, unit: item.unit },
      topMilli: item.topMilli,
      stepMilli: item.stepMilli,
      count: item.count,
      heightMm: item.heightMm,
    })),
  }
}
