import { z } from 'zod'
import { command, query } from './kit/endpoint'
import { idText, lineText, nameText, nothing } from './kit/text'

const kind = z.enum([
  'bar',
  'plate',
  'dumbbells',
  'kettlebell',
  'bench',
  'pad',
  'band',
  'machine',
  'other',
])
const load = z.strictObject({
  milli: z.int().min(0, '@input.loadNegative').max(9_999_999, '@input.loadTooBig'),
  unit: z.enum(['kg', 'lb']),
})

/** One thing at a place. Dumbbells run from `load` to `topMilli` in steps of `stepMilli`. */
const item = z.strictObject({
  kind,
  name: lineText,
  load: load.nullable(),
  topMilli: z.int().min(0).max(9_999_999).nullable(),
  stepMilli: z.int().min(1).max(9_999_999).nullable(),
  count: z.int().min(0).max(999).nullable(),
  heightMm: z.int().min(0).max(3000).nullable(),
})

const storedItem = item.extend({ id: idText, name: z.string() })
const place = z.strictObject({
  id: idText,
  name: z.string(),
  clients: z.int(),
  items: z.array(storedItem),
})

export type EquipmentItem = z.infer<typeof storedItem>
export type EquipmentPlace = z.infer<typeof place>

/** Equipment by place: bars, plates with counts, dumbbell steps, benches with heights, pads, bands, machines. */
export const equipment = {
  places: query({ input: nothing, output: z.strictObject({ places: z.array(place) }) }),
  /** A new place; with the usual bars, plates and dumbbells of its unit where asked. */
  addPlace: command({
    input: z.strictObject({ name: nameText, usual: z.enum(['kg', 'lb']).nullable() }),
    output: z.strictObject({ placeId: idText }),
  }),
  renamePlace: command({
    input: z.strictObject({ placeId: idText, name: nameText }),
    output: nothing,
  }),
  binPlace: command({ input: z.strictObject({ placeId: idText }), output: nothing }),
  addItem: command({
    input: item.extend({ placeId: idText }),
    output: z.strictObject({ itemId: idText }),
  }),
  changeItem: command({ input: item.extend({ itemId: idText }), output: nothing }),
  removeItem: command({ input: z.strictObject({ itemId: idText }), output: nothing }),
} as const
