import { assertNever } from '../../kernel/assert-never'
import { message } from '../../kernel/words'
import { UNKNOWN_IMPLEMENT, UNKNOWN_STEP } from '../strength/implement'
import { notLoadableNote, roundedNote } from '../strength/loadable-note'
import { prepareLoader } from '../strength/loader'
import { type NearestLoadable, nearestLoadable, type PlateRounding } from '../strength/plates'
import type { Load, LoadUnit } from '../units/load'
import type { LoadRounding, ResolveContext, ResolvedSet } from './resolve-context'

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
  const kind = nearest.kind === 'between' ? 'rounded' : nearest.kind
  return { kind, wish, note: roundedNote(wish, nearest), ...neighboursOf(nearest) }
}

/** A typed load is never changed; the coach is told when it cannot be made, with the nearest both ways. */
export function checkTyped(typed: Load, { loader }: ResolveContext): Omit<Rounded, 'load'> {
  if (!loader || typed.milli <= 0) {
    return { rounding: { kind: 'as-written', note: message('strength.keptAsWritten') } }
  }
  const nearest = nearestLoadable(typed, { loader, rounding: 'nearest' })
  const kind = nearest.kind === 'between' ? 'not-loadable' : nearest.kind
  const note = notLoadableNote(typed, nearest)
  const { perSide } = nearest.chosen
  return {
    ...(kind === 'exact' && perSide.length > 0 ? { perSide } : {}),
    rounding: { kind, wish: typed, note, ...neighboursOf(nearest) },
  }
}

function neighboursOf(nearest: NearestLoadable): Pick<LoadRounding, 'below' | 'above'> {
  switch (nearest.kind) {
    case 'between':
      return { below: nearest.below.load, above: nearest.above.load }
    case 'too-light':
      return { above: nearest.chosen.load }
    case 'too-heavy':
      return { below: nearest.chosen.load }
    case 'exact':
      return {}
    default:
      return assertNever(nearest)
  }
}
