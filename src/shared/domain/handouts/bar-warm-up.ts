import { printMilli } from '../../kernel/decimal'
import { plannedSets, repsOfSet } from '../programs/resolve-sets'
import type { SheetContext } from '../programs/sheet-context'
import { groupsOf, type SheetCell, type SheetRow } from '../programs/sheet-row'
import { WARM_UPS, warmUpRamp } from '../strength/warm-up'
import type { CardDay } from './session-card-request'

/** The ramp of a day, and the lift it leads to. */
export type BarWarmUp = Pick<CardDay, 'barLift' | 'barWarmUp'>

const NONE: BarWarmUp = { barLift: '', barWarmUp: [] }

/**
 * The ramp to the first lift with a bar in a week (from 0): the sets typed in its cell (`wu 2x5 40%;`),
 * else the usual ones; none where the load is not known.
 */
export function barWarmUp(
  rows: readonly SheetRow[],
  week: number,
  context: SheetContext,
): BarWarmUp {
  const lift = rows.find(
    ({ row }) =>
      row.kind === 'lift' && context.exercises.get(row.exerciseId)?.loadType === 'barbell',
  )
  const cell = lift?.cells[week]
  if (!lift || !cell) return NONE
  const typed = typedRamp(cell)
  const ticks = typed.length > 0 ? typed : usualRamp(cell, context)
  return ticks.length === 0
    ? NONE
    : { barLift: lift.row.label || lift.exerciseName, barWarmUp: ticks }
}

function typedRamp({ effective, loads }: SheetCell): readonly string[] {
  return groupsOf(effective).flatMap(({ role, scheme }, at) => {
    const resolved = loads[at]
    if (role !== 'warm-up' || resolved?.kind !== 'resolved') return []
    return Array.from({ length: plannedSets(scheme) }, (_, index) => {
      const load = resolved.sets[Math.min(index, resolved.sets.length - 1)]?.load
      const reps = repsOfSet(scheme, index)
      return load?.kind === 'absolute' && reps ? tick(load.load.milli, reps.to) : ''
    }).filter(Boolean)
  })
}

function usualRamp(cell: SheetCell, context: SheetContext): readonly string[] {
  const loader = context.loaderOf('barbell')
  const at = groupsOf(cell.effective).findIndex(({ role }) => role !== 'warm-up')
  const resolved = cell.loads[at]
  const load = resolved?.kind === 'resolved' ? resolved.sets[0]?.load : undefined
  if (!loader || load?.kind !== 'absolute') return []
  const ramp = warmUpRamp(load.load, { loader, scheme: WARM_UPS['bar-anchored'] })
  return ramp.map((set) => tick(set.load.milli, set.reps))
}

function tick(milli: number, reps: number): string {
  return `${printMilli(milli)} × ${reps}`
}
