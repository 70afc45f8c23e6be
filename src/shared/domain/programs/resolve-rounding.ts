import { type Message, message } from '../../kernel/words'
import type { SetLoad } from '../progress/performed'
import type { Load } from '../units/load'
import { loadValues } from '../units/load-values'
import { roundAdded, roundHung } from './resolve-added'
import type { LoadRounding, ResolveContext, ResolvedSet, Wish } from './resolve-context'
import { checkTyped, type Rounded, roundLoad, unknownStep } from './resolve-loadable'

/** Makes a wish loadable: typed loads are kept and only checked, worked-out ones are rounded. */
export function roundWish(wish: Wish, context: ResolveContext): ResolvedSet {
  const made = wish.amounts.map((amount) => roundAmount(amount, wish, context))
  const [first = BODY_ALONE] = made
  const told = made.find(({ rounding }) => OUT_OF_REACH.has(rounding.kind)) ?? first
  const options = withoutRepeats(made.length > 0 ? made : [first])
  return {
    load: first.load,
    options,
    as: options.length === 1 ? 'one' : wish.as,
    ...(first.perSide ? { perSide: first.perSide } : {}),
    rule: wish.rule,
    inputs: [...wish.inputs, ...assumedSteps(wish, context)],
    rounding: told.rounding,
  }
}

const OUT_OF_REACH: ReadonlySet<LoadRounding['kind']> = new Set([
  'not-loadable',
  'too-light',
  'too-heavy',
])

/** Both ends of a narrow range may round to one load. */
function withoutRepeats(made: readonly Rounded[]): readonly SetLoad[] {
  const seen = new Map(made.map(({ load }) => [JSON.stringify(load), load]))
  return [...seen.values()]
}

const BODY_ALONE: Rounded = {
  load: { kind: 'bodyweight' },
  rounding: { kind: 'as-written', note: message('strength.keptAsWritten') },
}

function assumedSteps({ isTyped, amounts: [amount] }: Wish, { loader }: ResolveContext): Message[] {
  if (isTyped || loader || !amount) return []
  const step = { milli: unknownStep(amount.unit), unit: amount.unit }
  return [message('strength.placeUnknown', loadValues(step))]
}

function roundAmount(amount: Load, wish: Wish, context: ResolveContext): Rounded {
  if (wish.of === 'total') return roundAdded(amount, context)
  if (wish.of === 'added' && !wish.isTyped) return roundHung(amount, context)
  if (!wish.isTyped) return roundLoad(amount, context)
  const { perSide, rounding } = checkTyped(amount, context)
  const load =
    wish.of === 'added'
      ? ({ kind: 'bodyweight', added: amount } as const)
      : ({ kind: 'absolute', load: amount } as const)
  return { load, rounding, ...(perSide ? { perSide } : {}) }
}
