import { newPositions } from '../../shared/domain/programs/merge/keep-positions'
import type { PlanBody, PlanDay, PlanRow } from '../../shared/domain/programs/merge/plan-body'
import { pairKey } from '../../shared/kernel/ids'
import type { CommandContext } from './context'
import { addDay, addRows, type ProgramRef, writeCell, writeWeek } from './program-writing'

/** A rewriting of a program: what it says, what it shall say, under which own ids its parts stand. */
export type BodyChange = {
  readonly before: PlanBody
  readonly after: PlanBody
  /** The own id of a day or row by its key; keys that are missing are made, with the key as their origin. */
  readonly idOf: ReadonlyMap<string, string>
}

/** Writes what differs between two bodies of a program and nothing else. */
export function writeBody(context: CommandContext, ref: ProgramRef, change: BodyChange): void {
  const { before, after } = change
  const { name, goal, weeks } = after
  if (name !== before.name || goal !== before.goal || weeks.length !== before.weeks.length) {
    context.write.programs.change({ id: ref.programId, name, goal, weeks: weeks.length })
  }
  writeWeeks(context, ref, change)
  const dayIds = writeDays(context, ref, change)
  removeRows(context, change)
  for (const day of after.days) writeRows(context, ref, { ...change, day, dayIds })
  for (const day of before.days) {
    const id = dayIds.get(day.id)
    if (id !== undefined && !after.days.some((one) => one.id === day.id))
      context.write.programs.removeDay(id)
  }
}

function writeWeeks(context: CommandContext, ref: ProgramRef, { before, after }: BodyChange): void {
  for (const [at, { kind, name }] of after.weeks.entries()) {
    const was = before.weeks[at] ?? { kind: 'loading', name: '' }
    if (was.kind !== kind || was.name !== name)
      writeWeek(context, ref, { week: at + 1, kind, name })
  }
  for (let week = after.weeks.length + 1; week <= before.weeks.length; week++)
    context.write.programs.removeWeek(pairKey(ref.programId, week))
}

/** Days made, renamed and put in order; those that leave wait until their rows are out. Answers all own ids. */
function writeDays(
  context: CommandContext,
  ref: ProgramRef,
  { before, after, idOf }: BodyChange,
): ReadonlyMap<string, string> {
  const ids = new Map(idOf)
  const stored = new Map(context.read.programs.days(ref.programId).map((day) => [day.id, day]))
  const was = new Map(before.days.map((day) => [day.id, day]))
  const order = after.days.map(({ id }) => ({
    key: id,
    position: stored.get(idOf.get(id) ?? '')?.position ?? null,
  }))
  const positions = newPositions(order)
  for (const { id, name, weekday } of after.days) {
    const own = ids.get(id)
    const position = positions.get(id)
    if (own === undefined) {
      const made = addDay(context, ref, { name, weekday, position: position ?? '' })
      context.write.programs.changeDay({ id: made, origin_id: id })
      ids.set(id, made)
      continue
    }
    const old = was.get(id)
    const isSame = old?.name === name && old.weekday === weekday
    if (!isSame || position !== undefined)
      context.write.programs.changeDay({ id: own, name, weekday, ...(position && { position }) })
  }
  return ids
}

function removeRows(context: CommandContext, { before, after, idOf }: BodyChange): void {
  const kept = new Set(after.days.flatMap((day) => day.rows.map((row) => row.id)))
  for (const row of before.days.flatMap((day) => day.rows)) {
    const own = idOf.get(row.id)
    if (own !== undefined && !kept.has(row.id)) context.write.programs.removeLine(own)
  }
}

type DayChange = BodyChange & {
  readonly day: PlanDay
  readonly dayIds: ReadonlyMap<string, string>
}

function writeRows(
  context: CommandContext,
  ref: ProgramRef,
  { before, day, idOf, dayIds }: DayChange,
): void {
  const dayId = dayIds.get(day.id) ?? ''
  const lines = new Map(context.read.programs.lines(ref.programId).map((line) => [line.id, line]))
  const was = new Map(before.days.flatMap((one) => one.rows.map((row) => [row.id, row])))
  const order = day.rows.map(({ id }) => {
    const line = lines.get(idOf.get(id) ?? '')
    return { key: id, position: line?.dayId === dayId ? line.position : null }
  })
  const positions = newPositions(order)
  for (const row of day.rows) {
    const position = positions.get(row.id)
    const own = idOf.get(row.id)
    if (own === undefined) addNewRow(context, { ...ref, dayId }, { row, position: position ?? '' })
    else changeRow(context, ref, { own, row, was: was.get(row.id), dayId, position })
  }
}

function addNewRow(
  context: CommandContext,
  at: ProgramRef & { readonly dayId: string },
  { row, position }: { readonly row: PlanRow; readonly position: string },
): void {
  const [made] = addRows(context, { ...at, after: null, before: null }, [row])
  if (made !== undefined)
    context.write.programs.changeLine({ id: made, position, origin_id: row.id })
}

function changeRow(
  context: CommandContext,
  ref: ProgramRef,
  change: {
    readonly own: string
    readonly row: PlanRow
    readonly was: PlanRow | undefined
    readonly dayId: string
    readonly position: string | undefined
  },
): void {
  const { own, row, was, dayId, position } = change
  const { kind, exerciseId, label, dose, goal, note } = row
  const columns = { kind, exercise_id: exerciseId, label, dose, goal, note }
  const isMoved = position !== undefined
  if (isMoved || !was || fields(was) !== fields(row)) {
    const move = isMoved ? { day_id: dayId, position } : {}
    context.write.programs.changeLine({ id: own, ...columns, ...move })
  }
  const weeks = Math.max(row.cells.length, was?.cells.length ?? 0)
  for (let at = 0; at < weeks; at++) {
    const [before, text] = [was?.cells[at] ?? null, row.cells[at] ?? null]
    if (before !== text) writeCell(context, ref, { rowId: own, week: at + 1, text: text ?? '' })
  }
}

function fields({ id: _, cells: __, ...row }: PlanRow): string {
  return JSON.stringify(row)
}
