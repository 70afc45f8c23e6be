import type { RuleCard } from '../../../../shared/contract/checks'
import { parseMilli } from '../../../../shared/kernel/decimal'
import { ok, type Result, refuse } from '../../../../shared/kernel/result'
import { type Message, message } from '../../../../shared/kernel/words'

/** Whether the studio changed a rule: switched it off, or gave it another number. */
export function isChangedRule({ isOff, thresholds, usualThresholds }: RuleCard): boolean {
  const isOther = (name: string) => thresholds[name] !== usualThresholds[name]
  return isOff || Object.keys(usualThresholds).some(isOther)
}

/** A number of a rule as typed, with point or comma; 0 and above. */
export function readThreshold(typed: string): Result<number, Message> {
  const read = parseMilli(typed)
  if (!read.ok || read.value < 0) return refuse(message('input.notANumber'))
  return ok(read.value / 1000)
}
