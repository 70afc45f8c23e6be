import { z } from 'zod'
import type { Load, LoadUnit } from '../units/load'

/** Plates of one weight in a place: `count` is how many pieces lie there, not pairs. */
export type PlateStock = { readonly plate: Load; readonly count: number }

/** Weights from–to in equal steps; thousandths of the unit, both ends included. */
export type WeightSteps = {
  readonly from: number
  readonly to: number
  readonly step: number
  readonly unit: LoadUnit
}

/**
 * What a lift is loaded with. `barbell`: a bar with two sleeves, or one (landmine, belt squat pin), and
 * a finite stock of plates; `collar` weighs one. `fixed`: dumbbells or kettlebells, the load of one.
 * `stack`: a pin in a stack, with add-on weights.
 */
export type Implement =
  | {
      readonly kind: 'barbell'
      readonly bar: Load
      readonly collar?: Load
      readonly sleeves?: 1 | 2
      readonly plates: readonly PlateStock[]
    }
  | { readonly kind: 'fixed'; readonly weights: readonly WeightSteps[] }
  | {
      readonly kind: 'stack'
      readonly weights: readonly WeightSteps[]
      readonly addOns: readonly PlateStock[]
    }

const unit = z.enum(['kg', 'lb'])
const someLoad = z.strictObject({ milli: z.int().min(0).max(2_000_000), unit })

const plateStock = z.strictObject({
  plate: z.strictObject({ milli: z.int().min(1).max(200_000), unit }),
  count: z.int().min(0).max(500),
})

const weightSteps = z
  .strictObject({
    from: z.int().min(0).max(2_000_000),
    to: z.int().min(0).max(2_000_000),
    step: z.int().min(1).max(2_000_000),
    unit,
  })
  .refine((steps) => steps.to >= steps.from, 'the last weight is lighter than the first')
  .refine((steps) => (steps.to - steps.from) / steps.step <= 1000, 'more than 1000 weights')

const plates = z.array(plateStock).max(40)
const weights = z.array(weightSteps).min(1).max(20)

/** Checks an implement as stored or received. */
export const implementSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('barbell'),
    bar: someLoad,
    collar: someLoad.exactOptional(),
    sleeves: z.union([z.literal(1), z.literal(2)]).exactOptional(),
    plates,
  }),
  z.strictObject({ kind: z.literal('fixed'), weights }),
  z.strictObject({ kind: z.literal('stack'), weights, addOns: plates }),
]) satisfies z.ZodType<Implement>

/** The step of loads (thousandths) where nobody said what lies in the place. */
export const UNKNOWN_STEP: Readonly<Record<LoadUnit, number>> = { kg: 2500, lb: 5000 }

/** What is assumed there: any load in steps of 2.5 kg or 5 lb. */
export const UNKNOWN_IMPLEMENT: Readonly<Record<LoadUnit, Implement>> = {
  kg: { kind: 'fixed', weights: [steps('kg', 400)] },
  lb: { kind: 'fixed', weights: [steps('lb', 400)] },
}

function steps(unit: LoadUnit, count: number): WeightSteps {
  const step = UNKNOWN_STEP[unit]
  return { from: step, to: step * count, step, unit }
}
