import type { Result } from '../../src/shared/kernel/result'
import type { Message } from '../../src/shared/kernel/words'
import { sayEnglish } from '../../src/shared/messages/say'

/** The value of an outcome that must not be refused. */
export function accepted<T>(outcome: Result<T, Message>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`refused: ${say(outcome.error)}`)
}

/** The sentence of an outcome that must be refused. */
export function refusalOf(outcome: Result<unknown, Message>): string {
  if (outcome.ok) throw new Error(`not refused: ${JSON.stringify(outcome.value)}`)
  return say(outcome.error)
}

/** A message in English. */
export function say({ key, values }: Message): string {
  return sayEnglish(key, values)
}
