import { z } from 'zod'
import type { Unread } from '../prescription'

/** Checks a stretch that was not understood. */
export const unreadSchema = z.strictObject({
  from: z.int().min(0),
  to: z.int().min(0),
  text: z.string(),
  suggestion: z.string().exactOptional(),
  why: z.enum(['step-and-weeks', 'out-of-range', 'said-twice']).exactOptional(),
}) satisfies z.ZodType<Unread>
