import { z } from 'zod'
import { type Load, type LoadUnit, load } from '../../units/load'
import type { Implement, PlateStock } from '../implement'
import { type Loader, prepareLoader } from '../loader'
import { printTyped, readTyped, typedLoadFromZero } from './typed-load'

const plates = z
  .array(z.strictObject({ plate: typedLoadFromZero, count: z.int().min(0).max(500) }))
  .max(40)

/**
 * What is loaded, as typed: bar, collars (the weight of one) and plates by pieces. What is left out is
 * a usual bar with the usual plates of the unit.
 */
export const gear = z.strictObject({
  bar: typedLoadFromZero.exactOptional(),
  collar: typedLoadFromZero.exactOptional(),
  sleeves: z.union([z.literal(1), z.literal(2)]).exactOptional(),
  plates: plates.exactOptional(),
})

export type Gear = z.infer<typeof gear>

/** Plates per side, heaviest first, as the answers of calculators show them. */
export const perSide = z.array(z.strictObject({ plate: typedLoadFromZero, count: z.int().min(1) }))

/** Works out what typed gear can be loaded to. */
export function loaderOf({ bar, collar, sleeves, plates: typed }: Gear, unit: LoadUnit): Loader {
  const implement: Implement = {
    kind: 'barbell',
    bar: bar ? readTyped(bar) : USUAL_BAR[unit],
    ...(collar ? { collar: readTyped(collar) } : {}),
    ...(sleeves ? { sleeves } : {}),
    plates: typed
      ? typed.map(({ plate, count }) => ({ plate: readTyped(plate), count }))
      : USUAL_PLATES[unit],
  }
  return prepareLoader(implement)
}

/** Plates as they are answered. */
export function printPlates(stock: readonly PlateStock[]): z.infer<typeof perSide> {
  return stock.map(({ plate, count }) => ({ plate: printTyped(plate), count }))
}

/** Men's bar in kilograms, the common bar in pounds. */
export const USUAL_BAR: Readonly<Record<LoadUnit, Load>> = {
  kg: load(20, 'kg'),
  lb: load(45, 'lb'),
}

/** The denominations sold for gyms; how many of each is our own guess at a usual rack. */
export const USUAL_PLATES: Readonly<Record<LoadUnit, readonly PlateStock[]>> = {
  kg: rack('kg', [20, 10], [15, 2], [10, 4], [5, 4], [2.5, 4], [1.25, 2]),
  lb: rack('lb', [45, 10], [35, 2], [25, 2], [10, 4], [5, 4], [2.5, 2]),
}

function rack(unit: LoadUnit, ...heaps: readonly (readonly [number, number])[]): PlateStock[] {
  return heaps.map(([weight, count]) => ({ plate: load(weight, unit), count }))
}
