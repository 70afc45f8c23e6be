import type { Prescription } from '../notation/prescription'
import type { ProgramRow } from '../programs/program'
import type { GroupLoads } from '../programs/resolve-context'
import type { LoadUnit } from '../units/load'
import { setsOfGroup } from './planned-sets'
import type { PrescribedExercise, PrescribedSet } from './prescribed-set'

/** A row of a day in one week: what holds there and the loads of its groups, in the order of the groups. */
export type PlannedLine = {
  readonly row: ProgramRow
  /** Nothing where the week is off or nothing was written yet. */
  readonly week?: { readonly prescription: Prescription; readonly loads: readonly GroupLoads[] }
  /** The exercise is done one side at a time. */
  readonly isOneSided: boolean
  /** 2 where two dumbbells are held and one of them is written down. */
  readonly implements: 1 | 2
  /** The client's unit; loads in another one name it. */
  readonly usual?: LoadUnit
}

/**
 * The sets of a day and week as its sheet prints them: the warm-up block first as ticks, then the lifts
 * in the order of the day, ramp sets before work sets. Rows that are off that week are left out.
 */
export function plannedDay(lines: readonly PlannedLine[]): readonly PrescribedExercise[] {
  const drills = lines.filter(({ row }) => row.kind === 'warm-up')
  const lifts = lines.filter(({ row }) => row.kind === 'lift')
  return [...drills.map(drillOf), ...lifts.flatMap(liftOf)]
}

function drillOf({ row }: PlannedLine): PrescribedExercise {
  const tick: PrescribedSet = {
    isWarmUp: true,
    load: { kind: 'none' },
    isOpen: false,
    isPerSide: false,
    text: row.dose,
  }
  const { exerciseId, kind, label, dose, note } = row
  return { exerciseId, kind, label, prescription: dose, note, sets: [tick] }
}

function liftOf(line: PlannedLine): readonly PrescribedExercise[] {
  const { row, week } = line
  if (!week) return []
  const sets = week.prescription.groups.flatMap((group, index) => {
    const loads = week.loads[index] ?? { kind: 'none' as const }
    return setsOfGroup({ group, loads, isPerSide: line.isOneSided }, line)
  })
  const ordered = [...sets.filter((set) => set.isWarmUp), ...sets.filter((set) => !set.isWarmUp)]
  const { exerciseId, kind, label, note } = row
  const prescription = week.prescription.src
  return [{ exerciseId, kind, label, prescription, note, sets: ordered }]
}
