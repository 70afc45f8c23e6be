import { z } from 'zod'
import { command, query } from './kit/endpoint'
import { lineText, noteText } from './kit/text'

const studioSettings = z.strictObject({
  studioName: lineText,
  coachName: lineText,
  contact: lineText,
  unit: z.enum(['kg', 'lb']),
  paper: z.enum(['A4', 'Letter']),
  locale: z.enum(['en-GB', 'en-US']),
  stopLine: noteText,
})

export type StudioSettings = z.infer<typeof studioSettings>

/** What holds for the whole studio: names on paper, unit, paper, language region. */
export const settings = {
  studio: query({ input: z.strictObject({}), output: studioSettings }),
  change: command({ input: studioSettings.partial(), output: studioSettings }),
} as const
