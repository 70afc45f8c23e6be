import { z } from 'zod'
import { WARM_UP_NAMES, WARM_UPS, warmUpRamp } from '../warm-up'
import { gear, loaderOf, perSide, printPlates } from './gear'
import { printTyped, readTyped, typedLoad, typedLoadFromZero } from './typed-load'

/** The work load to ramp up to, and what it is loaded with; `bar-anchored` when no scheme is named. */
export const warmUpInput = z.strictObject({
  load: typedLoadFromZero,
  scheme: z.enum(WARM_UP_NAMES).exactOptional(),
  gear: gear.exactOptional(),
})

/** The sets before the work sets, lightest first; none where the work is no heavier than the bar. */
export const warmUpOutput = z.strictObject({
  scheme: z.enum(WARM_UP_NAMES),
  sets: z.array(z.strictObject({ load: typedLoad, reps: z.int(), perSide })),
})

export type WarmUpInput = z.infer<typeof warmUpInput>
export type WarmUpOutput = z.infer<typeof warmUpOutput>

/** Answers the warm-up calculator. */
export function calculateWarmUp(input: WarmUpInput): WarmUpOutput {
  const work = readTyped(input.load)
  const scheme = input.scheme ?? 'bar-anchored'
  const loader = loaderOf(input.gear ?? {}, work.unit)
  const sets = warmUpRamp(work, { loader, scheme: WARM_UPS[scheme] })
  return {
    scheme,
    sets: sets.map(({ load, reps, perSide: stock }) => ({
      load: printTyped(load),
      reps,
      perSide: printPlates(stock),
    })),
  }
}
