import { message } from '../../kernel/words'
import { UNKNOWN_IMPLEMENT, UNKNOWN_STEP } from '../strength/implement'
import { prepareLoader } from '../strength/loader'
import { type NearestLoadable, nearestLoadable, type PlateRounding } from '../strength/plates'
import { exactMass, type Load, type LoadUnit } from '../units/load'
import type { LoadRounding, ResolveContext, ResolvedSet } from './resolve-context'
import { loadValues } from './resolve-max'

/** A load that met the plates. */
export type Rounded = Pick<ResolvedSet, 'load' | 'perSide' | 'rounding'>

/** The plain step (thousandths) where nobody said what lies in the place. */
export function unknownStep(unit: LoadUnit): number {
  return UNKNOWN_STEP[unit]
}

const UNKNOWN = {
  kg: prepareLoader(UNKNOWN_IMPLEMENT.kg),
  lb: prepareLoader(UNKNOWN_IMPLEMENT.lb),
} as const

/** The loadable weight for a worked-out load, with how it was rounded. */
export function roundLoad(wish: Load, context: ResolveContext): Rounded {
  const loader = context.loader ?? UNKNOWN[wish.unit]
  const nearest = nearestLoadable(wish, { loader, rounding: roundingOf(context) })
  const { load, perSide } = nearest.chosen
  return {
    load: { kind: 'absolute', load },
    ...(context.loader && perSide.length > 0 ? { perSide } : {}),
    rounding: describeRounding(wish, nearest),
  }
}

/** No deload is rounded up. */
export function roundingOf({ profile, isDeload }: ResolveContext): PlateRounding {
  return isDeload ? 'down' : profile.rounding
}

function describeRounding(wish: Load, nearest: NearestLoadable): LoadRounding {
  const { load } = nearest.chosen
  if (nearest.kind === 'exact') {
    return { kind: 'exact', wish, note: message('strength.loadsExactly', loadValues(load)) }
  }
  const values = { ...wishValues(wish), ...loadValues(load) }
  if (nearest.kind !== 'between') return outOfReach(wish, nearest)
  const isUp = exactMass(load) > exactMass(wish)
  const note = message(isUp ? 'strength.roundedUp' : 'strength.roundedDown', values)
  return { kind: 'rounded', wish, note, below: nearest.below.load, above: nearest.above.load }
}

/** A typed load is never changed; the coach is told when it cannot be made, with the nearest both ways. */
export function checkTyped(typed: Load, { loader }: ResolveContext): Omit<Rounded, 'load'> {
  const note = message('strength.keptAsWritten')
  if (!loader || typed.milli <= 0) return { rounding: { kind: 'as-written', note } }
  const nearest = nearestLoadable(typed, { loader, rounding: 'nearest' })
  if (nearest.kind === 'exact') {
    const { perSide } = nearest.chosen
    return {
      ...(perSide.length > 0 ? { perSide } : {}),
      rounding: {
        kind: 'exact',
        wish: typed,
        note: message('strength.loadsExactly', loadValues(typed)),
      },
    }
  }
  if (nearest.kind !== 'between') return { rounding: outOfReach(typed, nearest) }
  const [below, above] = [nearest.below.load, nearest.above.load]
  const values = { ...wishValues(typed), below: below.milli / 1000, ...loadValues(above) }
  return {
    rounding: {
      kind: 'not-loadable',
      wish: typed,
      note: message('strength.notLoadable', values),
      below,
      above,
    },
  }
}

type OutOfReach = Extract<NearestLoadable, { readonly kind: 'too-light' | 'too-heavy' }>

function outOfReach(wish: Load, { kind, chosen }: OutOfReach): LoadRounding {
  const key = kind === 'too-light' ? 'strength.tooLight' : 'strength.tooHeavy'
  const note = message(key, { ...wishValues(wish), ...loadValues(chosen.load) })
  const neighbour = kind === 'too-light' ? { above: chosen.load } : { below: chosen.load }
  return { kind, wish, note, ...neighbour }
}

function wishValues(wish: Load): { readonly wish: number; readonly wishUnit: string } {
  return { wish: wish.milli / 1000, wishUnit: wish.unit }
}
