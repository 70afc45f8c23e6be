import { z } from 'zod'
import { idText } from './kit/text'

const loadUnit = z.enum(['kg', 'lb'])
const load = z.strictObject({ milli: z.int(), unit: loadUnit })

const liftMax = z.strictObject({
  id: idText,
  exerciseId: idText,
  kind: z.enum(['measured', 'training-max', 'estimated']),
  day: z.string(),
  load,
})

/** What loads are worked out from: the client's maxes, body mass, unit and the equipment of the place. */
export const strengthFacts = z.strictObject({
  unit: loadUnit,
  maxes: z.array(liftMax),
  /** What the log says of maxes for this program, with the set each was worked out from. */
  estimated: z.array(
    z.strictObject({
      exerciseId: idText,
      day: z.string(),
      load,
      family: z.enum(['rts-2025', 'wathan']),
      set: z.string(),
    }),
  ),
  bodyMass: z.strictObject({ load, day: z.string() }).nullable(),
  equipment: z.array(
    z.strictObject({
      id: idText,
      kind: z.string(),
      name: z.string(),
      load: load.nullable(),
      topMilli: z.int().nullable(),
      stepMilli: z.int().nullable(),
      count: z.int().nullable(),
      heightMm: z.int().nullable(),
    }),
  ),
})

export type StrengthFacts = z.infer<typeof strengthFacts>
