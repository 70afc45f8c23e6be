import { z } from 'zod'
import { CEILING } from '../ceiling'

/** A whole number of sets, repetitions, rounds. */
export const count = z.int().min(1).max(CEILING.count)
/** Whole seconds; a day is the ceiling. */
export const seconds = z.int().min(0).max(CEILING.seconds)
/** Whole seconds of something done: at least one. */
export const duration = z.int().min(1).max(CEILING.seconds)
/** Thousandths of a unit, not negative. */
export const milli = z.int().min(0).max(CEILING.milli)
/** Thousandths of a unit with a sign. */
export const signedMilli = z.int().min(-CEILING.milli).max(CEILING.milli)

/** Checks a from–to of numbers. */
export function range<T extends z.ZodType<number>>(value: T) {
  return z.strictObject({ from: value, to: value })
}

/** Checks one value, a range, or a value per set. */
export function spread<T extends z.ZodType<number>>(value: T) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('one'), value }),
    z.strictObject({ kind: z.literal('range'), from: value, to: value }),
    z.strictObject({ kind: z.literal('each'), values: z.array(value).min(2).max(CEILING.values) }),
  ])
}
