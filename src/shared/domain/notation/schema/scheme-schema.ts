import { z } from 'zod'
import type { Scheme } from '../scheme'
import { count, duration, milli, range, seconds, spread } from './spread-schema'

const parts = z.array(count).min(2).max(50)

const work = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reps'),
    reps: spread(count),
    open: z.enum(['last', 'every']).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('time'), seconds: spread(duration) }),
  z.strictObject({
    kind: z.literal('distance'),
    distance: spread(milli),
    unit: z.enum(['m', 'km', 'yd', 'ft']),
  }),
  z.strictObject({ kind: z.literal('calories'), calories: spread(count) }),
  z.strictObject({ kind: z.literal('amrap'), seconds: duration.exactOptional() }),
  z.strictObject({ kind: z.literal('cluster'), parts, gap: seconds.exactOptional() }),
  z.strictObject({ kind: z.literal('ladder'), rungs: parts }),
])

/** Checks the scheme of a group. */
export const schemeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sets'), sets: range(count), work }),
  z.strictObject({ kind: z.literal('total'), reps: count }),
  z.strictObject({
    kind: z.literal('rep-max'),
    way: z.enum(['work-up', 'test']),
    reps: count,
  }),
  z.strictObject({ kind: z.literal('myo'), activation: count, minis: count, reps: count }),
  z.strictObject({ kind: z.literal('rounds'), rounds: range(count) }),
]) satisfies z.ZodType<Scheme>
