import { z } from 'zod'
import type { Prescription } from './prescription'
import { schemeSchema } from './scheme-schema'
import { count, milli, range, seconds, signedMilli, spread } from './spread-schema'

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
    unit: z.enum(['kg', 'lb', 'client', '%']),
  }),
  z.strictObject({
    kind: z.literal('gear'),
    gear: z.enum(['band', 'chain', 'pin', 'box']),
    word: z.string().min(1).max(40),
  }),
])

const tenth = z.number().min(0).max(10)

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
  effort: effort.exactOptional(),
  speed: range(milli).exactOptional(),
  velocityLoss: z.int().min(1).max(99).exactOptional(),
  tempo: z
    .string()
    .regex(/^[0-9X]{4}$/)
    .exactOptional(),
  rest: range(seconds).exactOptional(),
  every: seconds.exactOptional(),
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
  groups: z.array(group).max(200),
}

const unread = z.strictObject({
  from: z.int().min(0),
  to: z.int().min(0),
  text: z.string(),
  suggestion: z.string().exactOptional(),
  why: z.enum(['step-and-weeks', 'out-of-range', 'said-twice']).exactOptional(),
})

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
  laterWeeks: z.array(z.strictObject(weekPart)).max(104),
  note: z.string().exactOptional(),
  unread: z.array(unread),
}) satisfies z.ZodType<Prescription>
