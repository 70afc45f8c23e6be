import type { Message, Say } from '../../kernel/words'
import type { ResolvedSet } from './resolve-context'

/** Why a set has its load, as one paragraph: rule, inputs with date and source, rounding. */
export function explainSet({ rule, inputs, rounding }: ResolvedSet, say: Say): string {
  const sentences: readonly Message[] = [rule, ...inputs, rounding.note]
  return sentences.map(({ key, values }) => say(key, values)).join(' ')
}
