import type { Rule } from './rule'
import { balanceRules } from './rules/balance'
import { careRules } from './rules/care'
import { equipmentRules } from './rules/equipment'
import { frequencyRules } from './rules/frequency'
import { loadRules } from './rules/load'
import { orderRules } from './rules/order'
import { percentageRules } from './rules/percentages'
import { progressRules } from './rules/progress'
import { repRules } from './rules/reps'
import { restRules } from './rules/rest'
import { safetyRules } from './rules/safety'
import { setRules } from './rules/sets'
import { warmUpRules } from './rules/warm-up'

/** Every rule of the program check, in the order of the list. */
export const RULES: readonly Rule[] = [
  ...safetyRules,
  ...careRules,
  ...equipmentRules,
  ...loadRules,
  ...percentageRules,
  ...repRules,
  ...setRules,
  ...frequencyRules,
  ...balanceRules,
  ...restRules,
  ...orderRules,
  ...warmUpRules,
  ...progressRules,
]

/** The rule of an id; undefined for one that this program does not know. */
export function ruleOf(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id)
}
