import type { Group, Unread } from '../notation/prescription'
import { printWeek } from '../notation/print'
import { type EffectiveWeek, effectiveWeeks } from '../notation/weeks/effective-weeks'
import type { ProgramRow, ProgramWeek } from './program'
import type { GroupLoads, LoadRounding, Need, ResolveContext } from './resolve-context'
import { resolveDeload } from './resolve-deload'
import { resolveGroups } from './resolve-load'
import type { SheetContext } from './sheet-context'
import { resolveContextOf } from './sheet-lift'

/** What a week column holds for a row, worked out for the client. */
export type SheetCell = {
  /** The text typed here; null where the week inherits. */
  readonly own: string | null
  /** The own text in canonical shorthand without note, tempo and rest that the row's columns show; absent where it is as typed. */
  readonly shown?: string
  /** What holds without own text, in canonical shorthand; tempo and rest stand in columns of their own. */
  readonly inherited: string
  /** What is to be done, with provenance. */
  readonly effective: EffectiveWeek
  /** In the order of the effective groups. */
  readonly loads: readonly GroupLoads[]
  /** What must be entered before a load can be shown. */
  readonly need?: Need
  /** The number is asked for in the cell: a load was written, or it is a main barbell lift. */
  readonly asks: boolean
  /** Stretches of the own text that were not understood. */
  readonly unread: readonly Unread[]
  /** A typed load that the client's place cannot make. */
  readonly trouble?: LoadRounding
}

/** A row with its weeks worked out. `row` is the very row it was made from. */
export type SheetRow = {
  readonly row: ProgramRow
  readonly exerciseName: string
  /** One per week; none on a warm-up row, which has a dose. */
  readonly cells: readonly SheetCell[]
  /** The tempo that holds for the row, `31X1`; empty where none is written. */
  readonly tempo: string
  /** Rest between sets in seconds, as first written. */
  readonly rest?: { readonly from: number; readonly to: number }
}

/** Works out one row for every week of a program. */
export function sheetRow(
  row: ProgramRow,
  weeks: readonly ProgramWeek[],
  context: SheetContext,
): SheetRow {
  const exerciseName = context.exercises.get(row.exerciseId)?.name ?? row.exerciseId
  if (row.kind === 'warm-up') return { row, exerciseName, cells: [], tempo: '' }
  const cells = cellsOf(row, weeks, context)
  const groups = cells.flatMap((cell) => workGroups(cell.effective))
  const rest = groups.find((group) => group.rest)?.rest
  const tempo = groups.find((group) => group.tempo)?.tempo ?? ''
  const shared = { tempo, ...(rest && { rest }) }
  return { row, exerciseName, cells: cells.map((cell) => withShown(cell, shared)), ...shared }
}

/** Tempo and rest of a row, as its own columns show them. */
type Shared = Pick<SheetRow, 'tempo' | 'rest'>

function withShown(cell: SheetCell, shared: Shared): SheetCell {
  const own = cell.effective.kind === 'planned' ? cell.effective.own : undefined
  if (!own || own.unread.length > 0 || own.laterWeeks.length > 0) return cell
  const groups = own.groups.map((group) => withoutShared(group, shared))
  const shown = printWeek({ groups, ...(own.mark && { mark: own.mark }) })
  return shown === '' || shown === cell.own ? cell : { ...cell, shown }
}

function withoutShared(group: Group, { tempo, rest }: Shared): Group {
  const { tempo: ownTempo, rest: ownRest, ...others } = group
  const isSameRest = ownRest?.from === rest?.from && ownRest?.to === rest?.to
  return {
    ...others,
    ...(ownTempo !== undefined && ownTempo !== tempo && { tempo: ownTempo }),
    ...(ownRest && !isSameRest && { rest: ownRest }),
  }
}

/** The groups of a week that are done; none in a week off or before anything is written. */
export function groupsOf(week: EffectiveWeek): readonly Group[] {
  return week.kind === 'planned' ? week.prescription.groups : []
}

function cellsOf(
  row: ProgramRow,
  weeks: readonly ProgramWeek[],
  context: SheetContext,
): readonly SheetCell[] {
  const deloadWeeks = weeks.flatMap(({ kind }, index) => (kind === 'deload' ? [index] : []))
  const texts = weeks.map((_, index) => row.cells[index] ?? null)
  const { deloadRule, profile } = context
  const options = { unit: profile.unit, deloadWeeks, ...(deloadRule && { deloadRule }) }
  return effectiveWeeks(texts, options).map((effective, index) => ({
    own: texts[index] ?? null,
    effective,
    ...workedOut(row, effective, context),
  }))
}

function workedOut(
  row: ProgramRow,
  effective: EffectiveWeek,
  context: SheetContext,
): Omit<SheetCell, 'own' | 'effective'> {
  const groups = groupsOf(effective)
  const isDeload = effective.kind === 'planned' && effective.isDeload
  const on = resolveContextOf(context, row.exerciseId, isDeload)
  const loads = on ? loadsOf(effective, on) : []
  const need = loads.find((group) => group.kind === 'needs')?.need
  const trouble = troubleIn(loads)
  return {
    inherited: inheritedText(effective),
    loads,
    unread: effective.kind === 'planned' ? (effective.own?.unread ?? []) : [],
    asks: need !== undefined && isAskedFor(row, groups, context),
    ...(need && { need }),
    ...(trouble && { trouble }),
  }
}

function loadsOf(effective: EffectiveWeek, on: ResolveContext): readonly GroupLoads[] {
  const groups = groupsOf(effective)
  const lightened = effective.kind === 'planned' ? effective.lightened : undefined
  return lightened ? resolveDeload(groups, lightened, on) : resolveGroups(groups, on)
}

/** Effort alone is enough to train by, so only main barbell lifts and loads that were written ask. */
function isAskedFor(row: ProgramRow, groups: readonly Group[], context: SheetContext): boolean {
  const exercise = context.exercises.get(row.exerciseId)
  const isMain = exercise?.loadType === 'barbell' && exercise.referenceLift === exercise.id
  return isMain || groups.some(({ load }) => load !== undefined)
}

function troubleIn(loads: readonly GroupLoads[]): LoadRounding | undefined {
  const sets = loads.flatMap((group) => (group.kind === 'resolved' ? group.sets : []))
  return sets.map(({ rounding }) => rounding).find(({ kind }) => OUT_OF_REACH.has(kind))
}

const OUT_OF_REACH: ReadonlySet<LoadRounding['kind']> = new Set([
  'not-loadable',
  'too-light',
  'too-heavy',
])

function inheritedText(effective: EffectiveWeek): string {
  if (effective.kind === 'off') return printWeek({ mark: 'off', groups: [] })
  return printWeek({ groups: groupsOf(effective).map(withoutColumns) })
}

function withoutColumns({ tempo: _, rest: __, ...group }: Group): Group {
  return group
}

function workGroups(effective: EffectiveWeek): readonly Group[] {
  return groupsOf(effective).filter(({ role }) => role !== 'warm-up')
}
