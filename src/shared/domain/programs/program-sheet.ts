import type { Program, ProgramDay, ProgramWeek } from './program'
import type { SheetContext, SheetExercise } from './sheet-context'
import { type SheetRow, sheetRow } from './sheet-row'

/** A day with its rows worked out, in order; `day` is the very day it was made from. */
export type SheetDay = { readonly day: ProgramDay; readonly rows: readonly SheetRow[] }

/** A program with every cell worked out for its client. */
export type ProgramSheet = {
  readonly program: Program
  readonly context: SheetContext
  readonly days: readonly SheetDay[]
}

/**
 * Works out every cell of a program. With the `former` sheet of the same facts, rows and days that
 * are the same objects as before are taken over as they are, so that one edited cell costs one row,
 * and an exercise that was added to the catalogue costs none.
 */
export function sheetOf(
  program: Program,
  context: SheetContext,
  former?: ProgramSheet,
): ProgramSheet {
  return withRule(program, ruledBy(program, context), former)
}

function withRule(program: Program, context: SheetContext, former?: ProgramSheet): ProgramSheet {
  const known = knownRows(program, context, former)
  const days = program.days.map((day) => {
    const rows = day.rows.map(
      (row) => known.get(row)?.entry ?? sheetRow(row, program.weeks, context),
    )
    const before = known.get(day.rows[0])?.day
    const isSame = before?.day === day && before.rows.every((entry, index) => entry === rows[index])
    return isSame ? before : { day, rows }
  })
  return { program, context, days }
}

/** A row of the sheet by its id, with its day. */
export function findSheetRow(
  sheet: ProgramSheet,
  rowId: string,
): { readonly day: SheetDay; readonly row: SheetRow } | undefined {
  for (const day of sheet.days) {
    const row = day.rows.find((entry) => entry.row.id === rowId)
    if (row) return { day, row }
  }
  return undefined
}

const ruled = new WeakMap<SheetContext, Map<string, SheetContext>>()

/** The context under the program's own deload rule; the same object for the same rule, so that rows are taken over. */
function ruledBy({ deloadRule }: Program, context: SheetContext): SheetContext {
  if (!deloadRule) return context
  const known = ruled.get(context) ?? new Map<string, SheetContext>()
  ruled.set(context, known)
  const key = JSON.stringify(deloadRule)
  const made = known.get(key) ?? { ...context, deloadRule }
  known.set(key, made)
  return made
}

type Known = ReadonlyMap<unknown, { readonly day: SheetDay; readonly entry: SheetRow }>

function knownRows(program: Program, context: SheetContext, former?: ProgramSheet): Known {
  if (!former || !isSameWeeks(program.weeks, former.program.weeks)) return new Map()
  if (!hasSameFacts(former.context, context)) return new Map()
  const holds = ({ row }: SheetRow) =>
    former.context === context || hasSameLift(row.exerciseId, former.context, context)
  return new Map(
    former.days.flatMap((day) =>
      day.rows.filter(holds).map((entry) => [entry.row, { day, entry }] as const),
    ),
  )
}

function hasSameFacts(a: SheetContext, b: SheetContext): boolean {
  return a.profile === b.profile && a.loaderOf === b.loaderOf && a.deloadRule === b.deloadRule
}

/** Whether the exercise of a row, and the lift its percentages are of, say the same as before. */
function hasSameLift(exerciseId: string, a: SheetContext, b: SheetContext): boolean {
  const [former, now] = [a.exercises.get(exerciseId), b.exercises.get(exerciseId)]
  if (!former || !now) return false
  const { referenceLift } = now
  if (former.referenceLift !== referenceLift || !saysSame(former, now)) return false
  if (referenceLift === null) return true
  return saysSame(a.exercises.get(referenceLift), b.exercises.get(referenceLift))
}

function saysSame(a: SheetExercise | undefined, b: SheetExercise | undefined): boolean {
  return a === b || (a?.name === b?.name && a?.loadType === b?.loadType)
}

function isSameWeeks(weeks: readonly ProgramWeek[], former: readonly ProgramWeek[]): boolean {
  return (
    weeks === former ||
    (weeks.length === former.length && weeks.every(({ kind }, i) => kind === former[i]?.kind))
  )
}
