import type { LoadUnit } from '../../units/load'
import type { Factor } from './factors'
import type { EntryLoad, SetResult, Side } from './log-entry'

/** One set's result and the side it was done on; both sides of one set are `isPair`. */
export type SideResult = {
  readonly side: Side
  readonly isPair: boolean
  readonly result: SetResult
  /** What a lone number means instead of reps where a distance or a time stands beside it. */
  readonly asLoad?: EntryLoad
}

/** More sets than this in front (`100x5x3`) are a load. */
const MOST_SETS_IN_FRONT = 10
/** A lone whole number up to this is repetitions, beyond it a load. */
const MOST_LONE_REPS = 50

/**
 * What factors mean in the log: load x reps, or reps x load where the second alone has a unit; a third
 * factor counts sets. Undefined where they do not go together.
 */
export function resultsOf(
  factors: readonly Factor[],
  unit: LoadUnit,
): readonly SideResult[] | undefined {
  const [first, second, third] = factors
  if (!first) return undefined
  if (!second) return aloneOf(first, unit)
  if (!third) return pairOf(first, second, unit)
  if (hasUnit(third) && !hasUnit(first)) return repeated(first, pairOf(second, third, unit))
  const inFront = countOf(first)
  if (inFront !== undefined && inFront <= MOST_SETS_IN_FRONT) {
    return repeated(first, pairOf(second, third, unit))
  }
  return repeated(third, pairOf(first, second, unit))
}

function aloneOf(factor: Factor, unit: LoadUnit): readonly SideResult[] | undefined {
  const count = countOf(factor)
  const isReps = count !== undefined && count <= MOST_LONE_REPS
  const load = loadOf(factor, unit)
  if (isReps && load) return [{ ...both({ reps: count }), asLoad: load }]
  if (isWork(factor)) return workOf(factor)
  return load && [both({ load })]
}

function pairOf(first: Factor, second: Factor, unit: LoadUnit): readonly SideResult[] | undefined {
  const isTurned = hasUnit(second) && !hasUnit(first)
  const [loaded, worked] = isTurned ? [second, first] : [first, second]
  const load = loadOf(loaded, unit)
  const work = workOf(worked)
  return load && work?.map((side) => ({ ...side, result: { load, ...side.result } }))
}

function repeated(
  sets: Factor,
  results: readonly SideResult[] | undefined,
): readonly SideResult[] | undefined {
  const count = countOf(sets)
  if (!results || count === undefined || count > 99) return undefined
  return Array.from({ length: count }, () => results).flat()
}

function workOf(factor: Factor): readonly SideResult[] | undefined {
  switch (factor.kind) {
    case 'seconds':
      return [both({ seconds: factor.seconds })]
    case 'metres':
      return [both({ metres: factor.metres })]
    case 'list': {
      const [left, right, third] = factor.reps
      const isSides = factor.joint === '/' && third === undefined
      if (!isSides || left === undefined || right === undefined) {
        return factor.reps.map((reps) => both({ reps }))
      }
      return [
        { side: 'left', isPair: true, result: { reps: left } },
        { side: 'right', isPair: true, result: { reps: right } },
      ]
    }
    default: {
      const reps = countOf(factor)
      return reps === undefined ? undefined : [both({ reps })]
    }
  }
}

function isWork(factor: Factor): boolean {
  return factor.kind === 'seconds' || factor.kind === 'metres' || factor.kind === 'list'
}

function loadOf(factor: Factor, unit: LoadUnit): EntryLoad | undefined {
  if (factor.kind === 'number') {
    return { kind: 'absolute', load: { milli: factor.milli, unit: factor.unit ?? unit } }
  }
  if (factor.kind !== 'bodyweight') return undefined
  const { added } = factor
  if (!added) return { kind: 'bodyweight' }
  return { kind: 'bodyweight', added: { milli: added.milli, unit: added.unit ?? unit } }
}

function countOf(factor: Factor): number | undefined {
  const isCount = factor.kind === 'number' && factor.unit === undefined && factor.milli > 0
  return isCount && factor.milli % 1000 === 0 ? factor.milli / 1000 : undefined
}

function hasUnit(factor: Factor): boolean {
  return factor.kind === 'bodyweight' || (factor.kind === 'number' && factor.unit !== undefined)
}

function both(result: SetResult): SideResult {
  return { side: 'both', isPair: false, result }
}
