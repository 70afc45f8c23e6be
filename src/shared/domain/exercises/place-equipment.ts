import { EQUIPMENT, type Equipment } from './vocabulary'

/** One kind of thing in a place. */
export type PlaceThing = { readonly kind: string; readonly name: string }

/** Equipment that the list of a place can speak of, with the kinds it is entered as. */
const ENTERED_AS: Partial<Record<Equipment, readonly string[]>> = {
  barbell: ['bar'],
  plates: ['plate'],
  'bar-pad': ['pad'],
  dumbbells: ['dumbbells'],
  kettlebell: ['kettlebell'],
  bench: ['bench'],
  'adjustable-bench': ['bench'],
  'decline-bench': ['bench'],
  'hip-thrust-bench': ['bench'],
  'mini-band': ['band'],
  'long-band': ['band'],
}

/**
 * What a place has, as exercises ask for it. A list of bars, plates, dumbbells, benches, pads and bands
 * is taken as complete. Racks, cables, boxes, mats and machines are seldom entered, so a place is taken
 * to have them; nobody is refused a squat because no rack was typed in.
 */
export function equipmentOfPlace(things: readonly PlaceThing[]): ReadonlySet<Equipment> {
  const kinds = new Set(things.map(({ kind }) => kind))
  return new Set(
    EQUIPMENT.filter((one) => ENTERED_AS[one]?.some((kind) => kinds.has(kind)) ?? true),
  )
}
