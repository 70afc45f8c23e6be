import { ok, type Result, refuse } from '../../kernel/result'
import { type Message, message } from '../../kernel/words'
import { exactMass, type Load, loadOfExact } from '../units/load'

/** A load on a lift; `bodyweight` where the body is lifted too, then a negative load is assistance. */
export type LiftedLoad = {
  readonly load: Load
  readonly bodyweight?: { readonly bodyMass?: Load }
}

/** What the muscles moved, in the unit of the load; refused without a body mass where one counts. */
export function totalLoad({ load, bodyweight }: LiftedLoad): Result<Load, Message> {
  if (bodyweight && !bodyweight.bodyMass) return refuse(message('strength.needsBodyMass'))
  const body = bodyweight?.bodyMass ? exactMass(bodyweight.bodyMass) : 0
  const total = loadOfExact(exactMass(load) + body, load.unit)
  return total.milli > 0 ? ok(total) : refuse(message('strength.needsLoad'))
}
