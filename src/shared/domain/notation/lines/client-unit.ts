import type { LoadUnit } from '../../units/load'
import type { Group, LoadPlan, PlanUnit, Prescription, WeekPart } from '../prescription'

/** The prescription with every load that was typed without a unit taken in the client's. */
export function inUnit(prescription: Prescription, unit: LoadUnit): Prescription {
  return {
    ...prescription,
    ...weekInUnit(prescription, unit),
    laterWeeks: prescription.laterWeeks.map((week) => weekInUnit(week, unit)),
  }
}

function weekInUnit({ mark, groups }: WeekPart, unit: LoadUnit): WeekPart {
  const inside = groups.map((group) => groupInUnit(group, unit))
  return mark === undefined ? { groups: inside } : { mark, groups: inside }
}

function groupInUnit(group: Group, unit: LoadUnit): Group {
  const { load, steps } = group
  return {
    ...group,
    ...(load && { load: loadInUnit(load, unit) }),
    ...(steps && { steps: steps.map((step) => ({ ...step, unit: known(step.unit, unit) })) }),
  }
}

function loadInUnit(load: LoadPlan, unit: LoadUnit): LoadPlan {
  if (load.kind === 'weight') return { ...load, unit: known(load.unit, unit) }
  if (load.kind !== 'bodyweight' || !load.added) return load
  return { ...load, added: { ...load.added, unit: known(load.added.unit, unit) } }
}

function known<T extends string>(
  typed: T | PlanUnit,
  unit: LoadUnit,
): Exclude<T, 'client'> | LoadUnit {
  return typed === 'client' ? unit : (typed as Exclude<T, 'client'>) // as: the one other case is gone
}
