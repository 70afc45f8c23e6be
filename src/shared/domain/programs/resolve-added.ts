import { type MessageValues, message } from '../../kernel/words'
import { exactMass, type Load, loadOfExact } from '../units/load'
import { loadValues } from '../units/load-values'
import type { ResolveContext } from './resolve-context'
import { type Rounded, roundingOf, roundLoad, unknownStep } from './resolve-loadable'

/**
 * What to hang on the body, or take off it, for a total load. The body mass must be known. Little on
 * top comes to bodyweight alone where the lightest plate would be farther off.
 */
export function roundAdded(total: Load, context: ResolveContext): Rounded {
  const { bodyMass } = context.profile
  if (!bodyMass) throw new Error('a total load was worked out without a body mass')
  const added = loadOfExact(exactMass(total) - exactMass(bodyMass.load), total.unit)
  return added.milli > 0 ? roundHung(added, context) : takenOff(added, context)
}

/** What to hang on the body for a worked-out load on top of it. */
export function roundHung(added: Load, context: ResolveContext): Rounded {
  const { load, perSide, rounding } = roundLoad(added, context)
  if (load.kind !== 'absolute' || load.load.milli === 0) return bodyAlone(added)
  const isOver = exactMass(load.load) - exactMass(added)
  const staysOff = roundingOf(context) === 'down' ? isOver > 0 : isOver >= exactMass(added)
  if (rounding.kind === 'too-light' && staysOff) return bodyAlone(added)
  const hung = { kind: 'bodyweight', added: load.load } as const
  return { load: hung, rounding, ...(perSide ? { perSide } : {}) }
}

/** Rounding down makes the lift lighter, so it takes more off. */
function takenOff(added: Load, context: ResolveContext): Rounded {
  const step = unknownStep(added.unit)
  const steps = -added.milli / step
  const whole = roundingOf(context) === 'down' ? Math.ceil(steps) : Math.round(steps)
  if (whole === 0) return bodyAlone(added)
  const off: Load = { milli: -whole * step, unit: added.unit }
  const note = message('strength.takenOff', loadValues({ ...off, milli: -off.milli }))
  const kind = off.milli === added.milli ? 'exact' : 'rounded'
  return { load: { kind: 'bodyweight', added: off }, rounding: { kind, wish: added, note } }
}

function bodyAlone(added: Load): Rounded {
  const values: MessageValues = { wish: added.milli / 1000, wishUnit: added.unit }
  const kind = added.milli === 0 ? 'exact' : 'rounded'
  const note = message('strength.bodyAlone', values)
  return { load: { kind: 'bodyweight' }, rounding: { kind, wish: added, note } }
}
