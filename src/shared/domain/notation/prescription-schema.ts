import { z } from 'zod'
import { CEILING } from './ceiling'
import { GEAR_WORD } from './gear'
import type { Prescription } from './prescription'
import { schemeSchema } from './schema/scheme-schema'
import { count, duration, milli, range, seconds, signedMilli, spread } from './schema/spread-schema'
import { unreadSchema } from './schema/unread-schema'

const planUnit = z.enum(['kg', 'lb', 'client'])

const loadSpread = z.union([
  spread(milli),
  z.strictObject({ kind: z.literal('ramp'), from: milli, to: milli }),
  z.strictObject({ kind: z.literal('choice'), values: z.array(milli).min(2).max(20) }),
])

const loadPlan = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('weight'), amount: loadSpread, unit: planUnit }),
  z.strictObject({
    kind: z.literal('percent'),
    amount: loadSpread,
    base: z.enum(['1RM', 'e1RM', 'TM', 'bw']),
  }),
  z.strictObject({
    kind: z.literal('bodyweight'),
    added: z.strictObject({ milli: signedMilli, unit: planUnit }).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('rep-max'), reps: count }),
  z.strictObject({
    kind: z.literal('relative'),
    by: signedMilli,
    unit: z.enum(['kg', 'lb', '%']),
  }),
])

const gear = z.strictObject({
  kind: z.enum(['band', 'chain', 'pin', 'box']),
  word: z.string().regex(GEAR_WORD).exactOptional(),
})

const tenth = z.number().min(0).max(10).multipleOf(0.5)

const effort = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rpe'), amount: spread(tenth) }),
  z.strictObject({ kind: z.literal('rir'), amount: spread(tenth) }),
  z.strictObject({ kind: z.literal('failure') }),
])

const step = z.strictObject({
  by: signedMilli,
  unit: z.enum(['%', 'kg', 'lb', 'client', 'rpe', 'rir', 'rep', 'set']),
})

const group = z.strictObject({
  role: z.enum(['work', 'top', 'backoff', 'warm-up']),
  scheme: schemeSchema.exactOptional(),
  load: loadPlan.exactOptional(),
  gear: gear.exactOptional(),
  effort: effort.exactOptional(),
  speed: range(z.int().min(0).max(CEILING.speed)).exactOptional(),
  velocityLoss: z.int().min(1).max(99).exactOptional(),
  tempo: z
    .string()
    .regex(/^[0-9X]{4}$/)
    .exactOptional(),
  rest: range(seconds).exactOptional(),
  every: duration.exactOptional(),
  perSide: z.literal(true).exactOptional(),
  pause: seconds.exactOptional(),
  drop: z
    .strictObject({
      count,
      percent: z.int().min(1).max(99),
      after: z.enum(['last', 'every']),
    })
    .exactOptional(),
  restPause: z.strictObject({ count, seconds: seconds.exactOptional() }).exactOptional(),
  steps: z.array(step).min(1).max(9).exactOptional(),
})

const weekPart = {
  mark: z.enum(['same', 'off', 'deload']).exactOptional(),
  groups: z.array(group).max(CEILING.groups),
}

/** Checks a stored or received prescription; refuses keys it does not know. */
export const prescriptionSchema = z.strictObject({
  v: z.literal(1),
  src: z.string(),
  label: z
    .string()
    .regex(/^[A-Z][0-9]?$/)
    .exactOptional(),
  goal: z.enum(['strength', 'hypertrophy', 'endurance', 'power']).exactOptional(),
  ...weekPart,
  laterWeeks: z.array(z.strictObject(weekPart)).max(CEILING.weeks),
  note: z.string().exactOptional(),
  unread: z.array(unreadSchema),
}) satisfies z.ZodType<Prescription>
