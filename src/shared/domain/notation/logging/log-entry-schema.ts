import { z } from 'zod'
import { CEILING } from '../ceiling'
import { count, duration, milli, signedMilli } from '../schema/spread-schema'
import { unreadSchema } from '../schema/unread-schema'
import type { LogEntry } from './log-entry'

const unit = z.enum(['kg', 'lb'])
const tenth = z.number().min(0).max(10).multipleOf(0.5)

const load = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absolute'), load: z.strictObject({ milli, unit }) }),
  z.strictObject({
    kind: z.literal('bodyweight'),
    added: z.strictObject({ milli: signedMilli, unit }).exactOptional(),
  }),
])

const effort = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rpe'), value: tenth }),
  z.strictObject({ kind: z.literal('rir'), value: tenth }),
  z.strictObject({ kind: z.literal('failure') }),
])

const result = {
  load: load.exactOptional(),
  reps: count.exactOptional(),
  seconds: duration.exactOptional(),
  metres: z.number().min(0).max(CEILING.milli).exactOptional(),
  effort: effort.exactOptional(),
  taken: z.array(z.enum(['load', 'reps', 'seconds', 'metres'])).exactOptional(),
}

const ordinal = z.int().min(1)

const entrySet = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('done'),
    ordinal,
    side: z.enum(['both', 'left', 'right']),
    ...result,
  }),
  z.strictObject({ kind: z.literal('as-planned'), ordinal, ...result }),
  z.strictObject({ kind: z.literal('not-done'), ordinal }),
])

const pain = z.strictObject({
  score: z.int().min(0).max(10).exactOptional(),
  place: z.string().exactOptional(),
})

/** Checks a log entry as received; refuses keys it does not know. */
export const logEntrySchema = z.strictObject({
  src: z.string(),
  sets: z.array(entrySet),
  pain: pain.exactOptional(),
  note: z.string().exactOptional(),
  unread: z.array(unreadSchema),
}) satisfies z.ZodType<LogEntry>
