import { z } from 'zod'
import type { Say } from '../../../kernel/words'
import { exactMass, type Load, mgIn } from '../../units/load'
import { notLoadableNote } from '../loadable-note'
import { type Loadable, type NearestLoadable, nearestLoadable } from '../plates'
import { gear, loaderOf, perSide, printPlates } from './gear'
import { printTyped, readTyped, typedLoad, typedLoadFromZero } from './typed-load'

/** A load to make, what to make it of, and which way to round (`nearest` when left out). */
export const platesInput = z.strictObject({
  load: typedLoadFromZero,
  gear: gear.exactOptional(),
  rounding: z.enum(['down', 'nearest']).exactOptional(),
})

const loadable = z.strictObject({ load: typedLoad, perSide })

/** What can be loaded; `below` and `above` where the wish cannot be made exactly. */
export const platesOutput = z.strictObject({
  kind: z.enum(['exact', 'between', 'too-light', 'too-heavy']),
  chosen: loadable,
  below: loadable.exactOptional(),
  above: loadable.exactOptional(),
  /** How far the chosen load is from the wish, in the unit of the wish; negative when lighter. */
  off: z.number(),
  sentence: z.string(),
})

export type PlatesInput = z.infer<typeof platesInput>
export type PlatesOutput = z.infer<typeof platesOutput>

/** Answers the plate calculator. */
export function calculatePlates(input: PlatesInput, say: Say): PlatesOutput {
  const wish = readTyped(input.load)
  const loader = loaderOf(input.gear ?? {}, wish.unit)
  const nearest = nearestLoadable(wish, { loader, rounding: input.rounding ?? 'nearest' })
  const neighbours =
    nearest.kind === 'between' ? { below: print(nearest.below), above: print(nearest.above) } : {}
  return {
    kind: nearest.kind,
    chosen: print(nearest.chosen),
    ...neighbours,
    off: offBy(nearest.chosen, wish),
    sentence: sentenceOf(wish, nearest, say),
  }
}

function print({ load, perSide: stock }: Loadable): z.infer<typeof loadable> {
  return { load: printTyped(load), perSide: printPlates(stock) }
}

function offBy({ exact }: Loadable, wish: Load): number {
  const off = mgIn((exact - exactMass(wish)) / 100_000, wish.unit)
  return Math.round(off * 1000) / 1000
}

function sentenceOf(wish: Load, nearest: NearestLoadable, say: Say): string {
  const { key, values } = notLoadableNote(wish, nearest)
  return say(key, values)
}
