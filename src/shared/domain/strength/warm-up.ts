import { type ExactMass, exactMass, type Load, loadOfExact } from '../units/load'
import type { Loader } from './loader'
import { type Loadable, lightestLoadable, nearestLoadable } from './plates'

/** One step towards the work sets: a share (0–1) and its reps. */
export type WarmUpStep = { readonly share: number; readonly reps: number }

/**
 * A way to ramp up. Shares are of the work load, or (`from: 'bar'`) of the way from the lightest load
 * to it. There is no canonical ramp: these are defaults that a coach may change.
 */
export type WarmUpScheme = {
  readonly from: 'bar' | 'nothing'
  readonly steps: readonly WarmUpStep[]
}

export const WARM_UP_NAMES = ['bar-anchored', 'of-work-load'] as const
export type WarmUpName = (typeof WARM_UP_NAMES)[number]

/** `bar-anchored` as fitmetriclab writes it, `of-work-load` after scorefit with the middle of its reps. */
export const WARM_UPS: Readonly<Record<WarmUpName, WarmUpScheme>> = {
  'bar-anchored': {
    from: 'bar',
    steps: [
      { share: 0.4, reps: 8 },
      { share: 0.55, reps: 5 },
      { share: 0.7, reps: 3 },
      { share: 0.85, reps: 1 },
    ],
  },
  'of-work-load': {
    from: 'nothing',
    steps: [
      { share: 0.5, reps: 9 },
      { share: 0.7, reps: 5 },
      { share: 0.85, reps: 2 },
    ],
  },
}

/** A warm-up set that can be loaded. */
export type WarmUpSet = Loadable & { readonly reps: number }

/**
 * The warm-up sets before a work load, whatever the scheme: loads rise, reps never rise, all can be
 * made, none is lighter than the lightest load, all are lighter than the work. Empty where the work is
 * no heavier than the lightest load.
 */
export function warmUpRamp(
  work: Load,
  { loader, scheme }: { readonly loader: Loader; readonly scheme: WarmUpScheme },
): readonly WarmUpSet[] {
  const top = exactMass(work)
  const lightest = lightestLoadable(loader, work.unit).exact
  if (top <= lightest) return []
  const sets: WarmUpSet[] = []
  for (const { share, reps } of [...scheme.steps].sort((a, b) => a.share - b.share)) {
    const wish = wishFor(share, { top, floor: scheme.from === 'bar' ? lightest : 0 })
    const { chosen } = nearestLoadable(loadOfExact(wish, work.unit), {
      loader,
      rounding: 'nearest',
    })
    const before = sets.at(-1)
    const isStep = chosen.exact < top && (!before || chosen.exact > before.exact)
    if (isStep) sets.push({ ...chosen, reps: Math.min(reps, before?.reps ?? reps) })
  }
  return sets
}

function wishFor(share: number, range: { top: ExactMass; floor: ExactMass }): ExactMass {
  return range.floor + (range.top - range.floor) * share
}
