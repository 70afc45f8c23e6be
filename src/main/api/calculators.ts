import type { calculators as area } from '../../shared/contract/calculators'
import { calculateOneRepMax } from '../../shared/domain/strength/calculators/one-rep-max'
import { calculatePlates } from '../../shared/domain/strength/calculators/plates'
import { readRpeChart } from '../../shared/domain/strength/calculators/rpe-chart'
import { calculateWarmUp } from '../../shared/domain/strength/calculators/warm-up'
import { ok, type Result, refuse } from '../../shared/kernel/result'
import type { Message } from '../../shared/kernel/words'
import type { AreaHandlers, Refusal } from './context'

/** The calculators; outside of a formula's or chart's range they refuse with the sentence to show. */
export const calculators: AreaHandlers<typeof area> = {
  oneRepMax: ({ say }, input) => orRule(calculateOneRepMax(input, say)),
  rpeChart: ({ say }, input) => orRule(readRpeChart(input, say)),
  plates: ({ say }, input) => ok(calculatePlates(input, say)),
  warmUp: (_, input) => ok(calculateWarmUp(input)),
}

function orRule<T>(result: Result<T, Message>): Result<T, Refusal> {
  return result.ok ? result : refuse({ code: 'rule-violated', message: result.error })
}
