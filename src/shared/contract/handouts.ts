import { z } from 'zod'
import { handoutDocument } from '../domain/handouts/document'
import { blob, command, query, task } from './kit/endpoint'
import { idText, noteText, nothing } from './kit/text'

/** How a client's session cards look; remembered per client. */
const look = z.strictObject({
  paper: z.enum(['A4', 'Letter']),
  print: z.enum(['normal', 'large']),
  wording: z.enum(['shorthand', 'plain']),
  weeksShown: z.int().min(1).max(4),
  hasPunchMargin: z.boolean(),
  showsWarmUp: z.boolean(),
  showsLastTime: z.boolean(),
  showsBodyMass: z.boolean(),
  showsCues: z.boolean(),
  showsSetUp: z.boolean(),
  showsFigures: z.boolean(),
  /** The client's own stop line; null = the studio's. */
  stopLine: noteText.nullable(),
})

export type HandoutLook = z.infer<typeof look>

const sheet = z.strictObject({
  programId: idText,
  dayId: idText,
  /** First week on the card (from 1); null = the weeks around today. */
  firstWeek: z.int().min(1).max(104).nullable(),
  look,
})

export type HandoutSheet = z.infer<typeof sheet>

const client = z.strictObject({ clientId: idText })

/** Paper to be written on: composed once, shown and saved from the same document. */
export const handouts = {
  /** How the client's cards look, with the studio's paper where nothing was chosen. */
  look: query({
    input: client,
    output: z.strictObject({ look, studioStopLine: z.string() }),
  }),
  remember: command({ input: client.extend({ look }), output: nothing }),
  document: query({ input: sheet, output: handoutDocument }),
  pages: blob({ input: sheet, type: 'application/pdf' }),
  /** Writes the days into one PDF, or each into its own (`isPerDay`); never over another file. */
  save: task({
    input: sheet.omit({ dayId: true }).extend({
      dayIds: z.array(idText).min(1).max(14),
      isPerDay: z.boolean().optional(),
    }),
    output: z.strictObject({
      /** Empty where the coach closed the dialog. */
      files: z.array(z.strictObject({ path: z.string(), name: z.string() })),
      warnings: z.array(z.string()),
    }),
  }),
} as const
