import { places } from '../../shared/contract/places'
import type { programs as area, ProgramCard } from '../../shared/contract/programs'
import { builtInTemplates } from '../../shared/domain/programs/built-in-templates'
import { type CalendarDate, mondayOf } from '../../shared/kernel/calendar-date'
import { keyBetween } from '../../shared/kernel/fraction-key'
import { pairKey } from '../../shared/kernel/ids'
import { ok, type Result } from '../../shared/kernel/result'
import type { ProgramHead } from '../stores/programs'
import { knownClient } from './clients'
import type { AreaHandlers, CommandContext, Refusal } from './context'
import { exerciseNames } from './exercises'
import { readProgram, readStrength, toRecord } from './program-reading'
import {
  addDay,
  addRows,
  copyTemplate,
  gapBefore,
  positionAtEnd,
  writeCell,
  writeWeek,
} from './program-writing'
import { notFound, ruleViolated } from './refuse'

/** Programs of clients, written cell by cell. */
export const programs: AreaHandlers<typeof area> = {
  ofClient: ({ read }, { clientId }) =>
    ok({ programs: read.programs.ofClient(clientId).map(toCard) }),

  byId: (context, { programId }) => {
    const program = readProgram(context, programId)
    if (!program) return notFound('programs.notThere')
    return ok({ program: toRecord(program), strength: readStrength(context, program.clientId) })
  },

  drafts: ({ read }, { clientId }) => ok({ drafts: [...read.programs.drafts(clientId)] }),

  assign: (context, { clientId, templateId, startsOn }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    const template = builtInTemplates().find((one) => one.id === templateId)
    if (!template) return notFound('programs.noTemplate')
    const { name, goal, weeks } = template
    const programId = start(context, { clientId, name, goal, weeks, startsOn, template })
    copyTemplate(context, { programId, clientId }, template)
    const values = { program: name, name: client.value.name }
    context.label({ key: 'programs.didAssign', values }, places.program(clientId, programId))
    return ok({ programId })
  },

  create: (context, { clientId, name, goal, startsOn, weeks }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    const programId = start(context, { clientId, name, goal, weeks, startsOn, template: null })
    const values = { program: name, name: client.value.name }
    context.label({ key: 'programs.didCreate', values }, places.program(clientId, programId))
    return ok({ programId })
  },

  change: (context, { programId, isActive, startsOn, ...change }) =>
    withProgram(context, programId, 'programs.didChange', (head) => {
      const isRunning = isActive === undefined ? {} : { is_active: isActive ? 1 : 0 }
      if (isActive) stopOthers(context, head)
      context.write.programs.change({
        id: programId,
        ...withoutUndefined(change),
        ...(startsOn === undefined ? {} : { starts_on: mondayOf(startsOn) }),
        ...isRunning,
      })
      if (change.weeks !== undefined) dropBeyond(context, programId, change.weeks)
    }),

  setWeek: (context, { programId, week, kind, name }) =>
    withProgram(context, programId, 'programs.didSetWeek', (head) =>
      writeWeek(context, { programId, clientId: head.clientId }, { week, kind, name }),
    ),

  setCells: (context, { programId, how, cells }) => {
    const head = context.read.programs.head(programId)
    if (!head) return notFound('programs.notThere')
    const known = new Map(context.read.programs.lines(programId).map((line) => [line.id, line]))
    if (cells.some((cell) => !known.has(cell.rowId))) return notFound('programs.rowNotThere')
    if (cells.some((cell) => cell.week > head.weeks)) return ruleViolated('programs.noSuchWeek')
    for (const cell of cells) writeCell(context, { programId, clientId: head.clientId }, cell)
    const first = known.get(cells[0]?.rowId ?? '')
    const exercise = exerciseNames(context).get(first?.exerciseId ?? '') ?? ''
    const values = { exercise, week: cells[0]?.week ?? 1, count: cells.length }
    context.label(
      { key: `programs.didCells.${how}`, values },
      places.program(head.clientId, programId),
    )
    return ok({})
  },

  addDay: (context, { programId, name, weekday }) => {
    const head = context.read.programs.head(programId)
    if (!head) return notFound('programs.notThere')
    const position = positionAtEnd(context.read.programs.days(programId))
    const dayId = addDay(
      context,
      { programId, clientId: head.clientId },
      { name, weekday, position },
    )
    context.label(
      { key: 'programs.didAddDay', values: { day: name } },
      places.program(head.clientId, programId),
    )
    return ok({ dayId })
  },

  changeDay: (context, { programId, dayId, ...change }) =>
    withProgram(context, programId, 'programs.didChangeDay', () => {
      context.write.programs.changeDay({ id: dayId, ...withoutUndefined(change) })
    }),

  moveDay: (context, { programId, dayId, by }) =>
    withProgram(context, programId, 'programs.didMoveDay', () => {
      const days = context.read.programs.days(programId)
      const others = days.filter((day) => day.id !== dayId)
      const to = Math.min(
        Math.max(days.findIndex((day) => day.id === dayId) + by, 0),
        others.length,
      )
      const position = keyBetween(others[to - 1]?.position ?? null, others[to]?.position ?? null)
      context.write.programs.changeDay({ id: dayId, position })
    }),

  duplicateDay: (context, { programId, dayId }) => {
    const program = readProgram(context, programId)
    const day = program?.days.find((one) => one.id === dayId)
    if (!program || !day) return notFound('programs.notThere')
    const ref = { programId, clientId: program.clientId }
    const position = positionAtEnd(context.read.programs.days(programId))
    const copyId = addDay(context, ref, { name: day.name, weekday: null, position })
    addRows(context, { ...ref, dayId: copyId, after: null, before: null }, day.rows)
    context.label(
      { key: 'programs.didDuplicateDay', values: { day: day.name } },
      places.program(ref.clientId, programId),
    )
    return ok({ dayId: copyId })
  },

  removeDay: (context, { programId, dayId }) => {
    const days = context.read.programs.days(programId)
    if (context.read.sessions.ofDay(dayId).length > 0)
      return ruleViolated('programs.dayHasSessions')
    if (!days.some((day) => day.id === dayId)) return notFound('programs.notThere')
    return withProgram(context, programId, 'programs.didRemoveDay', () => {
      for (const line of context.read.programs.lines(programId)) {
        if (line.dayId === dayId) context.write.programs.removeLine(line.id)
      }
      context.write.programs.removeDay(dayId)
    })
  },

  addRows: (context, { programId, dayId, beforeRowId, rows }) => {
    const head = context.read.programs.head(programId)
    if (!head) return notFound('programs.notThere')
    const names = exerciseNames(context)
    if (rows.some((row) => !names.has(row.exerciseId))) return notFound('exercises.notThere')
    if (!context.read.programs.days(programId).some((day) => day.id === dayId))
      return notFound('programs.notThere')
    const gap = gapBefore(context.read.programs.lines(programId), dayId, beforeRowId)
    const ref = { programId, clientId: head.clientId, dayId }
    const rowIds = addRows(
      context,
      { ...ref, ...gap },
      rows.map(({ id, ...row }) => ({
        ...row,
        madeId: id,
        cells: row.cells.slice(0, head.weeks),
      })),
    )
    const exercise = names.get(rows[0]?.exerciseId ?? '') ?? ''
    const values = { exercise, count: rows.length }
    context.label({ key: 'programs.didAddRows', values }, places.program(head.clientId, programId))
    return ok({ rowIds })
  },

  changeRow: (context, { programId, rowId, exerciseId, ...change }) =>
    withProgram(context, programId, 'programs.didChangeRow', () => {
      const exercise = exerciseId === undefined ? {} : { exercise_id: exerciseId }
      context.write.programs.changeLine({ id: rowId, ...exercise, ...withoutUndefined(change) })
    }),

  labelRows: (context, { programId, labels }) =>
    withProgram(context, programId, 'programs.didLabel', () => {
      for (const { rowId, label } of labels) context.write.programs.changeLine({ id: rowId, label })
    }),

  moveRows: (context, { programId, dayId, rowIds, beforeRowId }) =>
    withProgram(context, programId, 'programs.didMoveRows', () => {
      const moved = new Set(rowIds)
      const others = context.read.programs.lines(programId).filter((line) => !moved.has(line.id))
      let { after, before } = gapBefore(others, dayId, beforeRowId)
      for (const id of rowIds) {
        after = keyBetween(after, before)
        context.write.programs.changeLine({ id, day_id: dayId, position: after })
      }
    }),

  duplicateRows: (context, { programId, rowIds }) => {
    const program = readProgram(context, programId)
    if (!program) return notFound('programs.notThere')
    const lines = context.read.programs.lines(programId)
    const wanted = new Set(rowIds)
    const made = program.days.flatMap((day) => {
      const rows = day.rows.filter((row) => wanted.has(row.id))
      const last = day.rows.findLastIndex((row) => wanted.has(row.id))
      if (rows.length === 0) return []
      const gap = gapBefore(lines, day.id, day.rows[last + 1]?.id ?? null)
      return addRows(
        context,
        { programId, clientId: program.clientId, dayId: day.id, ...gap },
        rows,
      )
    })
    const values = { count: made.length }
    context.label(
      { key: 'programs.didDuplicateRows', values },
      places.program(program.clientId, programId),
    )
    return ok({ rowIds: made })
  },

  removeRows: (context, { programId, rowIds }) =>
    withProgram(context, programId, 'programs.didRemoveRows', () => {
      for (const rowId of rowIds) context.write.programs.removeLine(rowId)
    }),

  duplicateWeek: (context, { programId, week }) => {
    const program = readProgram(context, programId)
    if (!program) return notFound('programs.notThere')
    if (week > program.weeks.length || program.weeks.length >= 104)
      return ruleViolated('programs.noSuchWeek')
    return withProgram(context, programId, 'programs.didDuplicateWeek', (head) =>
      insertWeekCopy(context, head, week),
    )
  },

  bin: (context, { programId }) =>
    withProgram(context, programId, 'programs.didBin', () => {
      context.write.programs.change({ id: programId, binned_on: context.today, is_active: 0 })
    }),

  setMax: (context, { clientId, exerciseId, kind, day, load }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    if (!exerciseNames(context).has(exerciseId)) return notFound('exercises.notThere')
    const id = context.newId()
    const value = { load_milli: load.milli, load_unit: load.unit }
    context.write.strength.addMax({
      id,
      client_id: clientId,
      exercise_id: exerciseId,
      kind,
      day,
      ...value,
    })
    const values = {
      exercise: exerciseNames(context).get(exerciseId) ?? '',
      name: client.value.name,
    }
    context.label({ key: 'programs.didSetMax', values }, places.client(clientId, 'program'))
    return ok({})
  },

  keepDraft: (context, { clientId, draftId, text }) => {
    if (text === null) context.write.programs.dropDraft(draftId)
    else context.write.programs.keepDraft({ id: draftId, clientId, text, typedAt: context.now })
    return ok({})
  },
}

type Start = {
  readonly clientId: string
  readonly name: string
  readonly goal: ProgramHead['goal']
  readonly weeks: number
  readonly startsOn: CalendarDate
  readonly template: { readonly id: string; readonly version: number } | null
}

/** Starts a program on the Monday of the given day; the one that ran before ends with it. */
function start(
  context: CommandContext,
  { clientId, name, goal, weeks, startsOn, template }: Start,
): string {
  const id = context.newId()
  for (const other of context.read.programs.ofClient(clientId)) {
    if (other.isActive === 1) context.write.programs.change({ id: other.id, is_active: 0 })
  }
  context.write.programs.add({
    id,
    client_id: clientId,
    name,
    goal,
    weeks,
    starts_on: mondayOf(startsOn),
    is_active: 1,
    template_id: template?.id ?? null,
    template_revision: template ? String(template.version) : null,
  })
  return id
}

function stopOthers(context: CommandContext, head: ProgramHead): void {
  for (const other of context.read.programs.ofClient(head.clientId)) {
    if (other.isActive === 1 && other.id !== head.id) {
      context.write.programs.change({ id: other.id, is_active: 0 })
    }
  }
}

/** Cells and names of weeks that are cut off go with them; undo brings them back. */
function dropBeyond(context: CommandContext, programId: string, weeks: number): void {
  for (const cell of context.read.programs.cells(programId)) {
    if (cell.week > weeks) context.write.programs.removeCell(pairKey(cell.rowId, cell.week))
  }
  for (const week of context.read.programs.weeks(programId)) {
    if (week.week > weeks) context.write.programs.removeWeek(pairKey(programId, week.week))
  }
}

/** Shifts later weeks by one and copies the week's own texts into the gap. */
function insertWeekCopy(context: CommandContext, head: ProgramHead, week: number): void {
  const program = readProgram(context, head.id)
  const ref = { programId: head.id, clientId: head.clientId }
  context.write.programs.change({ id: head.id, weeks: head.weeks + 1 })
  for (const row of program?.days.flatMap((day) => day.rows) ?? []) {
    const texts = row.cells.toSpliced(week, 0, row.cells[week - 1] ?? null)
    for (const [i, text] of texts.entries()) {
      if (i >= week && text !== row.cells[i])
        writeCell(context, ref, { rowId: row.id, week: i + 1, text: text ?? '' })
    }
  }
  const kinds = program?.weeks ?? []
  const shifted = kinds.toSpliced(week, 0, kinds[week - 1] ?? { kind: 'loading', name: '' })
  for (const [i, kind] of shifted.entries())
    if (i >= week) writeWeek(context, ref, { week: i + 1, ...kind })
}

function withProgram(
  context: CommandContext,
  programId: string,
  label: string,
  act: (head: ProgramHead) => void,
): Result<Record<string, never>, Refusal> {
  const head = context.read.programs.head(programId)
  if (!head) return notFound('programs.notThere')
  act(head)
  context.label(
    { key: label, values: { program: head.name } },
    places.program(head.clientId, programId),
  )
  return ok({})
}

function withoutUndefined<T extends object>(
  change: T,
): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(change).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> } // as: only undefined was left out
}

function toCard(head: ProgramHead): ProgramCard {
  const { id, name, goal, startsOn, weeks, isActive } = head
  return { id, name, goal, startsOn, weeks, isActive: isActive === 1 }
}
