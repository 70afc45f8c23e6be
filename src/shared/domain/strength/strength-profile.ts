import type { CalendarDate } from '../../kernel/calendar-date'
import type { Id } from '../../kernel/ids'
import type { Load, LoadUnit } from '../units/load'
import type { FamilyName } from './family'
import type { PlateRounding } from './plates'

/**
 * A max of one lift on a day. A measured max was lifted, an estimated one was worked out (`method` says
 * with what), a training max was set by the coach; they stand side by side, none overwrites another.
 */
export type LiftMax = {
  readonly kind: 'measured' | 'training-max' | 'estimated'
  readonly load: Load
  readonly day: CalendarDate
  readonly method?: FamilyName
  /** The logged set it was worked out from, already said; absent where somebody entered the max. */
  readonly from?: string
}

/** Body mass as last weighed. */
export type BodyMass = { readonly load: Load; readonly day: CalendarDate }

/** What loads of one client are worked out from. */
export type StrengthProfile = {
  /** The unit of loads typed without one. */
  readonly unit: LoadUnit
  /** The one chart or formula that turns RPE, RIR and rep maxes into loads. */
  readonly family: FamilyName
  readonly rounding: PlateRounding
  /** By lift; the maxes of a bodyweight lift are total loads, body mass included. */
  readonly maxes: Readonly<Record<Id, readonly LiftMax[]>>
  readonly bodyMass?: BodyMass
  /** The training max as a share (0–1) of the 1RM, where the coach sets none; 0.9 with 5/3/1. */
  readonly trainingMaxShare?: number
}

/** What a percentage or a chart number is taken of. */
export type MaxBase = '1RM' | 'e1RM' | 'TM'

/** The max that was chosen; `share` where a training max was worked out from it. */
export type ChosenMax = { readonly max: LiftMax; readonly share?: number }

/**
 * The max of a lift for a base, the newest of its kind. `1RM` takes a measured max before an estimate,
 * `e1RM` an estimate before a measured one; a training max is the coach's, else a share of the 1RM
 * where the profile allows it. Undefined where the client has none.
 *
 * What somebody entered stands before what the log says: for `1RM` always, so that percentages rest on
 * the number the coach wrote; for `e1RM` whenever it is at least as recent, measured or estimated.
 */
export function chooseMax(
  profile: StrengthProfile,
  liftId: Id,
  base: MaxBase,
): ChosenMax | undefined {
  const maxes = profile.maxes[liftId] ?? []
  const max = base === 'e1RM' ? freshest(maxes) : enteredFirst(maxes, ORDER[base])
  if (max) return { max }
  if (base !== 'TM' || profile.trainingMaxShare === undefined) return undefined
  const basis = chooseMax(profile, liftId, '1RM')
  return basis && { ...basis, share: profile.trainingMaxShare }
}

function enteredFirst(
  maxes: readonly LiftMax[],
  order: readonly LiftMax['kind'][],
): LiftMax | undefined {
  const entered = maxes.filter(({ from }) => from === undefined)
  for (const kinds of [entered, maxes]) {
    for (const kind of order) {
      const max = newest(kinds.filter((candidate) => candidate.kind === kind))
      if (max) return max
    }
  }
  return undefined
}

/** The entered max, unless the log speaks for a later day than every entered one. */
function freshest(maxes: readonly LiftMax[]): LiftMax | undefined {
  const own = maxes.filter(({ from, kind }) => from === undefined && kind !== 'training-max')
  const logged = newest(maxes.filter(({ from }) => from !== undefined))
  const entered = enteredFirst(own, ORDER.e1RM)
  if (!logged || own.some(({ day }) => day >= logged.day)) return entered
  return logged
}

const ORDER = {
  '1RM': ['measured', 'estimated'],
  e1RM: ['estimated', 'measured'],
  TM: ['training-max'],
} as const

/** Of maxes of one day the later entry counts: it is the correction. */
function newest(maxes: readonly LiftMax[]): LiftMax | undefined {
  return maxes.reduce<LiftMax | undefined>(
    (latest, max) => (latest && latest.day > max.day ? latest : max),
    undefined,
  )
}

/** The load of a chosen max, its share applied, unrounded to the thousandth. */
export function loadOfMax({ max, share = 1 }: ChosenMax): Load {
  return { milli: Math.round(max.load.milli * share), unit: max.load.unit }
}
