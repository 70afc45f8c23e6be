import type { Effort, Group } from '../notation/prescription'
import type { Spread } from '../notation/spread'
import { chooseMax, loadOfMax } from '../strength/strength-profile'
import type { Load, LoadUnit } from '../units/load'
import type { SheetContext } from './sheet-context'
import type { SheetCell, SheetRow } from './sheet-row'

/** The numbers of a cell that a coach would take to a calculator; what the cell does not say is absent. */
export type CellSum = {
  readonly unit: LoadUnit
  readonly load?: Load
  readonly reps?: number
  readonly rpe?: number
  readonly oneRepMax?: Load
}

/** Load, reps and effort of the first working set of a cell, and the 1RM they are taken from. */
export function sumOfCell(row: SheetRow, cell: SheetCell, context: SheetContext): CellSum {
  const { profile, exercises } = context
  const lift = exercises.get(row.row.exerciseId)?.referenceLift
  const max = lift ? chooseMax(profile, lift, '1RM') : undefined
  const groups = cell.effective.kind === 'planned' ? cell.effective.prescription.groups : []
  const at = groups.findIndex(({ role }) => role !== 'warm-up')
  const group = groups[at]
  const load = firstLoad(cell.loads[at])
  const reps = group && repsOf(group)
  const rpe = group?.effort && rpeOf(group.effort)
  return {
    unit: profile.unit,
    ...(load && { load }),
    ...(reps !== undefined && { reps }),
    ...(rpe !== undefined && { rpe }),
    ...(max && { oneRepMax: loadOfMax(max) }),
  }
}

function firstLoad(loads: SheetCell['loads'][number] | undefined): Load | undefined {
  const load = loads?.kind === 'resolved' ? loads.sets[0]?.load : undefined
  return load?.kind === 'absolute' ? load.load : undefined
}

function repsOf({ scheme }: Group): number | undefined {
  if (scheme?.kind === 'rep-max') return scheme.reps
  if (scheme?.kind !== 'sets' || scheme.work.kind !== 'reps') return undefined
  return firstOf(scheme.work.reps)
}

function rpeOf(effort: Effort): number {
  if (effort.kind === 'failure') return 10
  const value = firstOf(effort.amount)
  return effort.kind === 'rpe' ? value : 10 - value
}

function firstOf(spread: Spread): number {
  if (spread.kind === 'each') return spread.values[0] ?? 0
  return spread.kind === 'one' ? spread.value : spread.from
}
