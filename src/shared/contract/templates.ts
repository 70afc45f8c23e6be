import { z } from 'zod'
import { templateSchema } from '../domain/programs/template'
import { query } from './kit/endpoint'
import { idText, nothing } from './kit/text'

const card = z.strictObject({
  id: idText,
  name: z.string(),
  description: z.string(),
  level: z.string(),
  goal: z.string(),
  weeks: z.int(),
  days: z.int(),
})

export type TemplateCard = z.infer<typeof card>

/** Programs without a client, to be assigned. */
export const templates = {
  list: query({ input: nothing, output: z.strictObject({ templates: z.array(card) }) }),
  byId: query({
    input: z.strictObject({ templateId: idText }),
    output: z.strictObject({
      template: templateSchema,
      exerciseNames: z.record(z.string(), z.string()),
    }),
  }),
} as const
