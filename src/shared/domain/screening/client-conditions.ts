import type { CheckedCondition } from '../programs/check/check-subject'
import { pressureWeight } from './blood-pressure'
import { type Condition, conditionList } from './conditions'
import type { Screening } from './screening'

/** A flag of a client; `code` names a condition of the studio's list. */
export type ConditionFlag = {
  readonly text: string
  readonly code: string | null
  readonly severity: 'stop' | 'care' | 'note'
}

/**
 * The conditions that flags and the newest screening make true for a client. A flag whose code is on the
 * list brings its tags under the flag's own words; a flag marked *stop* without a known code stops
 * nothing by itself, because nobody can say which exercises it means. A high blood pressure of the
 * screening counts even when nobody flagged it.
 */
export function clientConditions(
  flags: readonly ConditionFlag[],
  screening: Screening | null,
  edits: readonly Condition[],
): readonly CheckedCondition[] {
  const list = new Map(conditionList(edits).map((condition) => [condition.id, condition]))
  const flagged = flags.flatMap((flag) => {
    const condition = flag.code === null ? undefined : list.get(flag.code)
    return condition ? [checked(condition, flag.text)] : []
  })
  const measured = pressureCondition(screening, list)
  const isNew = measured && !flags.some(({ code }) => code === measured.id)
  return measured && isNew ? [...flagged, measured.condition] : flagged
}

function pressureCondition(
  screening: Screening | null,
  list: ReadonlyMap<string, Condition>,
): { readonly id: string; readonly condition: CheckedCondition } | undefined {
  const pressure = screening?.pressure
  const weight = pressure ? pressureWeight(pressure) : 'none'
  if (!pressure || weight === 'none') return undefined
  const id = weight === 'absolute' ? 'uncontrolled-blood-pressure' : 'high-blood-pressure'
  const condition = list.get(id)
  const name = `${pressure.systolic}/${pressure.diastolic} mmHg`
  return condition && { id, condition: checked(condition, name) }
}

function checked({ weight, tags, sparesFailure }: Condition, name: string): CheckedCondition {
  return { name, weight, tags, sparesFailure }
}
