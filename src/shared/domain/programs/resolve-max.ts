import { type CalendarDate, epochDay } from '../../kernel/calendar-date'
import { ok, type Result, refuse } from '../../kernel/result'
import { type Message, type MessageValues, message } from '../../kernel/words'
import { familyLabel } from '../strength/family'
import {
  type ChosenMax,
  chooseMax,
  type LiftMax,
  loadOfMax,
  type MaxBase,
  type StrengthProfile,
} from '../strength/strength-profile'
import type { Load } from '../units/load'
import { loadValues } from '../units/load-values'
import type { NamedLift, Need, ResolveContext, Wish } from './resolve-context'

/** A load to take a share of, what that share is of, and the sentences that say where it comes from. */
export type Basis = {
  readonly load: Load
  readonly of: Wish['of']
  readonly inputs: readonly Message[]
}

/**
 * The max of a lift as a basis, or the question for what is missing. Maxes of lifts that move the body
 * are total loads, so those need the body mass too.
 */
export function maxBasis(
  { profile, lift }: ResolveContext,
  of: NamedLift,
  base: MaxBase,
): Result<Basis, Need> {
  const chosen = chooseMax(profile, of.id, base)
  if (!chosen) return refuse(missingMax(of, base))
  const max = { load: loadOfMax(chosen), inputs: inputsOf(chosen, of) }
  if (!lift.countsBodyMass) return ok({ ...max, of: 'load' })
  const body = bodyMassBasis(profile)
  if (!body.ok) return body
  return ok({ ...max, of: 'total', inputs: [...max.inputs, ...body.value.inputs] })
}

/** Body mass as a basis, or the question for it. */
export function bodyMassBasis({ bodyMass }: StrengthProfile): Result<Basis, Need> {
  if (!bodyMass) return refuse({ what: 'body-mass', note: message('strength.needBodyMass') })
  const values = { ...loadValues(bodyMass.load), on: dayValue(bodyMass.day) }
  const inputs = [message('strength.inputBodyMass', values)]
  return ok({ load: bodyMass.load, of: 'load', inputs })
}

function missingMax(lift: NamedLift, base: MaxBase): Need {
  const isTraining = base === 'TM'
  const key = isTraining ? 'strength.needTrainingMax' : 'strength.needMax'
  return {
    what: isTraining ? 'training-max' : 'one-rep-max',
    liftId: lift.id,
    note: message(key, { lift: lift.name }),
  }
}

const INPUT_KEYS = {
  measured: 'strength.inputMeasured',
  estimated: 'strength.inputEstimated',
  'training-max': 'strength.inputTrainingMax',
} as const

function inputsOf({ max, share }: ChosenMax, lift: NamedLift): Message[] {
  const values = { ...loadValues(max.load), lift: lift.name, on: dayValue(max.day) }
  const source = sourceOf(max, values)
  if (share === undefined) return [source]
  return [source, message('strength.inputShare', { percent: tidy(share * 100) })]
}

/** Percent without the dust of binary fractions. */
function tidy(percent: number): number {
  return Math.round(percent * 1000) / 1000
}

function sourceOf(max: LiftMax, values: MessageValues): Message {
  if (max.from !== undefined)
    return message('strength.inputEstimatedFrom', { ...values, set: max.from })
  if (max.kind === 'estimated' && max.method)
    return message('strength.inputEstimatedWith', { ...values, method: familyLabel(max.method) })
  return message(INPUT_KEYS[max.kind], values)
}

/** The instant that the date format of the messages takes; it reads it in UTC. */
function dayValue(day: CalendarDate): number {
  return epochDay(day) * 86_400_000
}
