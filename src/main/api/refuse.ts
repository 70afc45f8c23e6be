import { type Refused, refuse } from '../../shared/kernel/result'
import type { MessageValues } from '../../shared/kernel/words'
import type { Refusal } from './context'

/** Refuses because what was asked for is not there (any more). */
export function notFound(key = 'core.notFound', values?: MessageValues): Refused<Refusal> {
  return refuse({ code: 'not-found', message: values ? { key, values } : { key } })
}

/** Refuses because a rule of the domain says no. */
export function ruleViolated(key: string, values?: MessageValues): Refused<Refusal> {
  return refuse({ code: 'rule-violated', message: values ? { key, values } : { key } })
}

/** Refuses because the world does not allow it now. */
export function unavailable(key: string, values?: MessageValues): Refused<Refusal> {
  return refuse({ code: 'unavailable', message: values ? { key, values } : { key } })
}
