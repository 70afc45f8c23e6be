import { assertNever } from '../../kernel/assert-never'
import { message } from '../../kernel/words'
import type { Group, LoadPlan, PlanUnit } from '../notation/prescription'
import type { Load, LoadUnit } from '../units/load'
import { eachSet, percentOf } from './resolve-amounts'
import type { GroupLoads, ResolveContext, Wishes } from './resolve-context'
import { wishesFromEffort, wishesFromRepMax } from './resolve-effort'
import { bodyMassBasis, maxBasis } from './resolve-max'
import { wishesFromPrevious } from './resolve-relative'
import { amountsAt, plannedSets, type SetAmounts } from './resolve-sets'

/**
 * What the loads of a group should be, a wish per set, before they meet the plates. `previous` is the
 * group before, for loads that refer to it.
 */
export function wishesOf(
  group: Group,
  context: ResolveContext,
  previous: GroupLoads | undefined,
): Wishes {
  const { load: plan, effort, scheme } = group
  const sets = plannedSets(scheme)
  if (!plan) return effort ? wishesFromEffort(scheme, effort, context) : { kind: 'none' }
  switch (plan.kind) {
    case 'weight':
      return writtenLoads(plan, sets, context.profile.unit)
    case 'percent':
      return percentages(plan, sets, context)
    case 'bodyweight':
      return bodyweight(plan, sets, context.profile.unit)
    case 'rep-max':
      return wishesFromRepMax(plan.reps, sets, context)
    case 'relative':
      return wishesFromPrevious(plan, sets, previous)
    default:
      return assertNever(plan)
  }
}

type Plan<K extends LoadPlan['kind']> = Extract<LoadPlan, { kind: K }>

function writtenLoads(plan: Plan<'weight'>, sets: number, clientUnit: LoadUnit): Wishes {
  const unit = unitOf(plan.unit, clientUnit)
  const rule = message('strength.ruleWritten')
  return eachSet(sets, (index) => {
    const { as, milli } = amountsAt(plan.amount, index, sets)
    const amounts = milli.map((amount): Load => ({ milli: amount, unit }))
    return { amounts, as, of: 'load', isTyped: true, rule, inputs: [] }
  })
}

function percentages(plan: Plan<'percent'>, sets: number, context: ResolveContext): Wishes {
  const { base } = plan
  const { reference } = context.lift
  if (base !== 'bw' && !reference) return { kind: 'none', why: message('strength.noReference') }
  const basis =
    base === 'bw' || !reference
      ? bodyMassBasis(context.profile)
      : maxBasis(context, reference, base)
  if (!basis.ok) return { kind: 'needs', need: basis.error }
  const { load, of, inputs } = basis.value
  return eachSet(sets, (index) => {
    const percents = amountsAt(plan.amount, index, sets)
    const amounts = percents.milli.map((percent) => percentOf(load, percent))
    return {
      amounts,
      as: percents.as,
      of,
      isTyped: false,
      rule: percentRule(plan, percents),
      inputs,
    }
  })
}

const PERCENT_KEYS = {
  '1RM': 'strength.rulePercent1RM',
  e1RM: 'strength.rulePercentE1RM',
  TM: 'strength.rulePercentTM',
  bw: 'strength.rulePercentBodyMass',
} as const

function percentRule({ base }: Plan<'percent'>, { milli }: SetAmounts) {
  const [from, to] = [Math.min(...milli) / 1000, Math.max(...milli) / 1000]
  return from === to
    ? message(PERCENT_KEYS[base], { percent: from })
    : message(`${PERCENT_KEYS[base]}Range`, { from, to })
}

function bodyweight({ added }: Plan<'bodyweight'>, sets: number, clientUnit: LoadUnit): Wishes {
  const amounts = added ? [{ milli: added.milli, unit: unitOf(added.unit, clientUnit) }] : []
  const rule = message('strength.ruleWritten')
  return eachSet(sets, () => ({ amounts, as: 'one', of: 'added', isTyped: true, rule, inputs: [] }))
}

function unitOf(unit: PlanUnit, clientUnit: LoadUnit): LoadUnit {
  return unit === 'client' ? clientUnit : unit
}
