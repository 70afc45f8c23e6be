import type { Phase } from '../exercises/exercise'
import type { FigureMoment } from './figure-record'

/** A moment of the figure with what is done there and on leaving it. */
export type MomentPhases = {
  readonly at: FigureMoment
  readonly phases: readonly Phase[]
}

/**
 * Sets the phases of a repetition under the moments of its figure, in order and each once: the start
 * and the way out under the first picture (with three pictures the way out has the middle one), the end
 * and the way back under the last.
 */
export function momentPhases(
  moments: readonly FigureMoment[],
  phases: readonly Phase[],
): readonly MomentPhases[] {
  const [starts, wayOut, rest] = parted(phases)
  const firstHasWayOut = moments.length === 2 && rest.length > 0
  return moments.map((at, place) => {
    if (place === 0) return { at, phases: firstHasWayOut ? [...starts, ...wayOut] : starts }
    if (place < moments.length - 1) return { at, phases: rest.length > 0 ? wayOut : [] }
    return {
      at,
      phases:
        firstHasWayOut || (moments.length > 2 && rest.length > 0) ? rest : [...wayOut, ...rest],
    }
  })
}

/** The start, the first movement after it, and what follows. */
function parted(phases: readonly Phase[]) {
  const from = phases.findIndex(({ at }) => at !== 'start')
  const starts = from < 0 ? phases : phases.slice(0, from)
  const moving = from < 0 ? [] : phases.slice(from)
  const isWay = moving[0]?.at === 'up' || moving[0]?.at === 'down'
  return isWay
    ? ([starts, moving.slice(0, 1), moving.slice(1)] as const)
    : ([starts, [], moving] as const)
}
