import { z } from 'zod'
import { parseMilli, printMilli } from '../../../kernel/decimal'
import type { Load } from '../../units/load'

/** The largest load that can be typed, thousandths of its unit. */
const MOST = 9_999_999

/** Complaints are message keys, marked so that the dispatcher can say them in words. */
const weight = z
  .string()
  .max(20)
  .refine((text) => parseMilli(text).ok, '@input.notANumber')
  .refine((text) => Math.abs(milliOf(text)) <= MOST, '@input.loadTooBig')

/** A load as a person types it: `{ "value": "102.5", "unit": "kg" }`, point or comma. */
export const typedLoad = z.strictObject({ value: weight, unit: z.enum(['kg', 'lb']) })

export type TypedLoad = z.infer<typeof typedLoad>

/** A typed load that is zero or more. */
export const typedLoadFromZero = typedLoad.refine(
  ({ value }) => milliOf(value) >= 0,
  '@input.loadNegative',
)

/** The load that was typed; the text must have passed {@link typedLoad}. */
export function readTyped({ value, unit }: TypedLoad): Load {
  return { milli: milliOf(value), unit }
}

/** A load as text with a point, so that it can be typed back. */
export function printTyped({ milli, unit }: Load): TypedLoad {
  return { value: printMilli(milli), unit }
}

function milliOf(text: string): number {
  const read = parseMilli(text)
  return read.ok ? read.value : 0
}
