import { assertNever } from '../../../kernel/assert-never'
import type { Id } from '../../../kernel/ids'
import type { Goal } from '../../notation/prescription'
import type { DeloadRule } from '../../notation/weeks/deload'
import type { EffectiveWeek, WeekOptions } from '../../notation/weeks/effective-weeks'
import type { LoadUnit } from '../../units/load'
import type { Program, ProgramRow } from '../program'
import { type WeekPlace, type WeeksAsk, weekPlaces } from './addressed-weeks'
import type { CellChange } from './cell-change'
import type { CellPattern } from './cell-pattern'
import { matchesWeek } from './match-week'
import { type LeftReason, planRow } from './plan-row'
import { type CellReader, type Cells, type RowReading, weeksOfRow, weekText } from './row-weeks'

/** What is done to what was found: another exercise for whole rows, or a change in cells. */
export type RosterChange = { readonly kind: 'exercise'; readonly exerciseId: Id } | CellChange

/** What an edit looks for in one program, and how the program is read. */
export type ProgramAsk = {
  readonly exerciseId?: Id | undefined
  readonly goal?: Goal | undefined
  /** Only rows of these exercises, such as those that meet a flag of the client. */
  readonly isMeant?: ((exerciseId: Id) => boolean) | undefined
  readonly pattern: CellPattern
  readonly weeks: WeeksAsk
  readonly change: RosterChange
  /** The client's unit and a reader for it. */
  readonly unit: LoadUnit
  readonly read: CellReader
  readonly deloadRule?: DeloadRule
}

/** One row that changes; weeks count from 0. */
export type RowEdit = {
  readonly dayId: Id
  readonly row: ProgramRow
  /** The exercise afterwards, where it is another one. */
  readonly exerciseId?: Id
  /** The cells afterwards. */
  readonly cells: Cells
  readonly before: readonly EffectiveWeek[]
  readonly after: readonly EffectiveWeek[]
  /** The weeks to look at: those that say something else, or all that a swap holds for from now on. */
  readonly weeks: readonly number[]
}

/** A week that was found and stays; `text` is what its cell says. */
export type LeftCell = {
  readonly dayId: Id
  readonly row: ProgramRow
  readonly week: number
  readonly why: LeftReason
}

/** What an edit comes to in one program. `past` and `logged`: weeks that fit but are over. */
export type ProgramPlan = {
  readonly edits: readonly RowEdit[]
  readonly left: readonly LeftCell[]
  readonly past: number
  readonly logged: number
}

/** Finds and changes in one program; writes nothing. */
export function planProgram(program: Program, ask: ProgramAsk): ProgramPlan {
  const reading = { read: ask.read, options: optionsOf(program, ask) }
  const plans = program.days.flatMap((day) => {
    const rows = day.rows.filter((row) => isRowAsked(program, row, ask))
    if (rows.length === 0) return []
    const places = weekPlaces(program, day.id, ask.weeks)
    return rows.map((row) => planOne({ dayId: day.id, row, places, reading }, ask))
  })
  return {
    edits: plans.flatMap(({ edits }) => edits),
    left: plans.flatMap(({ left }) => left),
    past: plans.reduce((sum, { past }) => sum + past, 0),
    logged: plans.reduce((sum, { logged }) => sum + logged, 0),
  }
}

function optionsOf(program: Program, { unit, deloadRule }: ProgramAsk): WeekOptions {
  const deloadWeeks = program.weeks.flatMap(({ kind }, at) => (kind === 'deload' ? [at] : []))
  return { unit, deloadWeeks, ...(deloadRule && { deloadRule }) }
}

function isRowAsked(program: Program, row: ProgramRow, ask: ProgramAsk): boolean {
  if (ask.exerciseId !== undefined && row.exerciseId !== ask.exerciseId) return false
  if (ask.goal !== undefined && (row.goal ?? program.goal) !== ask.goal) return false
  if (ask.isMeant?.(row.exerciseId) === false) return false
  const isSwap = ask.change.kind === 'exercise'
  return row.kind === 'lift' || (isSwap && ask.pattern.terms.length === 0)
}

type RowPlace = {
  readonly dayId: Id
  readonly row: ProgramRow
  readonly places: readonly WeekPlace[]
  readonly reading: RowReading
}

function planOne(place: RowPlace, ask: ProgramAsk): ProgramPlan {
  const { row, places, reading } = place
  const cells = places.map((_, at) => row.cells[at] ?? null)
  const before = weeksOfRow(cells, reading)
  const fits = before.map((week, at) => {
    if (row.kind === 'warm-up') return true
    return matchesWeek(ask.pattern, { week, own: cells[at] ?? null, unit: ask.unit })
  })
  const found = fits.map((isFit, at) => isFit && places[at] === 'addressed')
  const count = (kind: WeekPlace) => fits.filter((isFit, at) => isFit && places[at] === kind).length
  const counts = { past: count('past'), logged: count('logged') }
  if (!found.includes(true)) return { edits: [], left: [], ...counts }
  return { ...changed({ ...place, cells, before, found }, ask), ...counts }
}

type FoundRow = RowPlace & {
  readonly cells: Cells
  readonly before: readonly EffectiveWeek[]
  readonly found: readonly boolean[]
}

function changed(at: FoundRow, ask: ProgramAsk): Pick<ProgramPlan, 'edits' | 'left'> {
  const { change } = ask
  switch (change.kind) {
    case 'exercise':
      return { edits: swapped(at, change.exerciseId), left: [] }
    case 'step':
    case 'prescription':
      return rewritten(at, { change, writesRuleWeeks: ask.weeks.scope === 'deload' })
    default:
      return assertNever(change)
  }
}

function swapped({ dayId, row, cells, before, places }: FoundRow, exerciseId: Id): RowEdit[] {
  if (row.exerciseId === exerciseId) return []
  const weeks = places.flatMap((place, at) => (place === 'addressed' ? [at] : []))
  return [{ dayId, row, exerciseId, cells, before, after: before, weeks }]
}

function rewritten(
  { dayId, row, cells, before, found, reading }: FoundRow,
  how: { readonly change: CellChange; readonly writesRuleWeeks: boolean },
): Pick<ProgramPlan, 'edits' | 'left'> {
  const plan = planRow({ cells, before, found, reading, ...how })
  const left = plan.left.map(({ week, why }) => ({ dayId, row, week, why }))
  const weeks = changedWeeks(plan.before, plan.after)
  if (weeks.length === 0) return { edits: [], left }
  const { after } = plan
  return { edits: [{ dayId, row, cells: plan.cells, before, after, weeks }], left }
}

function changedWeeks(
  before: readonly EffectiveWeek[],
  after: readonly EffectiveWeek[],
): readonly number[] {
  return before.flatMap((week, at) => {
    const then = after[at]
    return then !== undefined && weekText(week) !== weekText(then) ? [at] : []
  })
}
