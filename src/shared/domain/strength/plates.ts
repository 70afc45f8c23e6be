import { type ExactMass, exactMass, type Load, type LoadUnit, loadOfExact } from '../units/load'
import type { PlateStock } from './implement'
import type { Loader } from './loader'

/** `down` where progress is uncertain, so that no load is raised by rounding; otherwise `nearest`. */
export type PlateRounding = 'down' | 'nearest'

/** A load that can be made: its exact mass, and what goes on each side (or on the stack), heaviest first. */
export type Loadable = {
  /** In the unit of the implement; where its units are mixed, in the asked unit to a thousandth. */
  readonly load: Load
  readonly exact: ExactMass
  readonly perSide: readonly PlateStock[]
}

/** What comes closest to a wish; `between` knows both neighbours, of which `chosen` is one. */
export type NearestLoadable =
  | { readonly kind: 'exact'; readonly chosen: Loadable }
  | {
      readonly kind: 'between'
      readonly chosen: Loadable
      readonly below: Loadable
      readonly above: Loadable
    }
  | { readonly kind: 'too-light'; readonly chosen: Loadable }
  | { readonly kind: 'too-heavy'; readonly chosen: Loadable }

/**
 * The loadable weight for a wish, both neighbours where it cannot be made exactly. Rounding `nearest`
 * takes the lighter of two that are equally near.
 */
export function nearestLoadable(
  target: Load,
  { loader, rounding }: { readonly loader: Loader; readonly rounding: PlateRounding },
): NearestLoadable {
  const wish = exactMass(target)
  const { below, above } = neighbours(wish, loader)
  const loadable = (found: Found) => describe(found, loader, target.unit)
  if (below?.mass === wish) return { kind: 'exact', chosen: loadable(below) }
  if (below && above) {
    const isUp = rounding === 'nearest' && above.mass - wish < wish - below.mass
    const both = { below: loadable(below), above: loadable(above) }
    return { kind: 'between', chosen: isUp ? both.above : both.below, ...both }
  }
  if (below) return { kind: 'too-heavy', chosen: loadable(below) }
  if (above) return { kind: 'too-light', chosen: loadable(above) }
  throw new Error('a loader without any load')
}

/** The lightest load that can be made: the empty bar with its collars, the first dumbbell. */
export function lightestLoadable(loader: Loader, asked: LoadUnit): Loadable {
  return describe({ mass: loader.bases.at(-1) ?? 0, kg: 0, lb: 0 }, loader, asked)
}

/** One way to load: the whole mass, and the plates of each unit on a side in thousandths. */
type Found = { readonly mass: ExactMass; readonly kg: number; readonly lb: number }
type Neighbours = { below?: Found; above?: Found }

function neighbours(wish: ExactMass, loader: Loader): Neighbours {
  const best: Neighbours = {}
  for (const base of loader.bases) sweep(base, { wish, loader, best })
  return best
}

/**
 * One pass over both units: as the kilogram plates grow, the pound plates that still fit shrink. The
 * first of equal masses stands, so a heavier pin wins over a lighter one with add-ons.
 */
function sweep(
  base: ExactMass,
  { wish, loader, best }: { wish: ExactMass; loader: Loader; best: Neighbours },
): void {
  const [kgSums, lbSums] = [loader.plates.kg.sums, loader.plates.lb.sums]
  const ofKg = loader.sleeves * exactMass({ milli: 1, unit: 'kg' })
  const ofLb = loader.sleeves * exactMass({ milli: 1, unit: 'lb' })
  let last = lbSums.length - 1
  for (const kg of kgSums) {
    for (; last >= 0; last--) {
      const lb = lbSums[last] ?? 0
      const mass = base + kg * ofKg + lb * ofLb
      if (mass <= wish) {
        if (!best.below || mass > best.below.mass) best.below = { mass, kg, lb }
        break
      }
      if (!best.above || mass < best.above.mass) best.above = { mass, kg, lb }
    }
    if (last < 0) return
  }
}

function describe(found: Found, loader: Loader, asked: LoadUnit): Loadable {
  const perSide = [...loader.plates.kg.platesFor(found.kg), ...loader.plates.lb.platesFor(found.lb)]
  return {
    load: loadOfExact(found.mass, loader.unit ?? asked),
    exact: found.mass,
    perSide: perSide.sort((a, b) => exactMass(b.plate) - exactMass(a.plate)),
  }
}
