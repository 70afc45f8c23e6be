import { message } from '../../kernel/words'
import type { LoadPlan } from '../notation/prescription'
import { exactMass, type Load, type LoadUnit, loadOfExact } from '../units/load'
import { loadValues } from '../units/load-values'
import { eachSet, percentOf } from './resolve-amounts'
import type { GroupLoads, Wishes } from './resolve-context'

/**
 * Loads from the heaviest set of the group before. They are expected values: what is lifted that day
 * decides. `none`, with the reason, where that group has no load on a bar.
 */
export function wishesFromPrevious(
  plan: Extract<LoadPlan, { kind: 'relative' }>,
  sets: number,
  previous: GroupLoads | undefined,
): Wishes {
  if (previous?.kind === 'needs') return previous
  const top = previous?.kind === 'resolved' ? heaviest(previous) : undefined
  if (!top) return { kind: 'none', why: message('strength.nothingBefore') }
  const by = plan.by / 1000
  const [rule, amount] =
    plan.unit === '%'
      ? [message('strength.rulePercentFromTop', { by }), percentOf(top, 100_000 + plan.by)]
      : [
          message('strength.ruleStepFromTop', { by, byUnit: plan.unit }),
          moved(top, plan.by, plan.unit),
        ]
  const inputs = [message('strength.inputTopExpected', loadValues(top))]
  const wish = { amounts: [amount], as: 'one', of: 'load', isTyped: false, rule, inputs } as const
  return { ...eachSet(sets, () => wish), isExpected: true }
}

function heaviest({ sets }: Extract<GroupLoads, { kind: 'resolved' }>): Load | undefined {
  let top: Load | undefined
  for (const { load } of sets) {
    if (load.kind !== 'absolute') continue
    if (!top || exactMass(load.load) > exactMass(top)) top = load.load
  }
  return top
}

function moved(top: Load, by: number, unit: LoadUnit): Load {
  return loadOfExact(exactMass(top) + exactMass({ milli: by, unit }), top.unit)
}
