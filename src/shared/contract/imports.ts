import { z } from 'zod'
import { command, query, task } from './kit/endpoint'
import { idText } from './kit/text'

const unit = z.enum(['kg', 'lb'])
const answers = z.strictObject({
  uploadId: idText,
  clientId: idText,
  /** The coach's answer where the file does not say. */
  unit: unit.nullable(),
  dayOrder: z.enum(['day-first', 'month-first']).nullable(),
})

const problemGroup = z.strictObject({
  kind: z.enum(['left-out', 'kept-with-question', 'changed']),
  /** The reason in words, of the first row. */
  reason: z.string(),
  count: z.int(),
  /** The first rows, as a spreadsheet counts them. */
  rows: z.array(z.int()),
})

export type ImportProblemGroup = z.infer<typeof problemGroup>

const nameMatch = z.strictObject({
  name: z.string(),
  sets: z.int(),
  firstDay: z.string(),
  lastDay: z.string(),
  confidence: z.enum(['sure', 'likely', 'none']),
  exerciseId: idText.nullable(),
  suggestions: z.array(idText),
})

export type ImportNameMatch = z.infer<typeof nameMatch>

const preview = z.strictObject({
  format: z.enum(['hevy', 'strong']),
  unit: z.enum(['kg', 'lb', 'ask']),
  unitHint: z.strictObject({ unit, reason: z.string() }).nullable(),
  dayOrder: z.enum(['certain', 'ask']),
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
  rowsRead: z.int(),
  rowsReadable: z.int(),
  sessions: z.strictObject({ fresh: z.int(), already: z.int(), edited: z.int() }),
  problems: z.array(problemGroup),
  notices: z.array(z.string()),
  names: z.array(nameMatch),
})

export type ImportPreview = z.infer<typeof preview>

/** What the coach says of a name of the file. */
const choice = z.strictObject({
  name: z.string().max(300),
  as: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('exercise'), exerciseId: idText }),
    /** A new own exercise under the name of the file. */
    z.strictObject({ kind: z.literal('new') }),
    z.strictObject({ kind: z.literal('skip') }),
  ]),
})

export type ImportChoice = z.infer<typeof choice>

const receipt = z.strictObject({
  importId: idText,
  rowsRead: z.int(),
  rowsImported: z.int(),
  /** Every row that is not in, by reason; rows read = rows imported + the sum of these. */
  leftOut: z.array(z.strictObject({ reason: z.string(), count: z.int(), rows: z.array(z.int()) })),
  sessions: z.int(),
  sets: z.int(),
  newExercises: z.int(),
})

export type ImportReceipt = z.infer<typeof receipt>

/** Training logs of other apps: looked at first, then taken in as one act with a receipt. */
export const imports = {
  preview: task({ input: answers, output: preview }),
  apply: task({ input: answers.extend({ choices: z.array(choice).max(5000) }), output: receipt }),
  /** Writes a read log; called by `apply`, which hands the log over inside the core. */
  record: command({
    input: z.strictObject({
      clientId: idText,
      parcelId: idText,
      choices: z.array(choice).max(5000),
    }),
    output: receipt,
  }),
  receipts: query({
    input: z.strictObject({ clientId: idText }),
    output: z.strictObject({
      receipts: z.array(
        z.strictObject({
          day: z.string(),
          format: z.string(),
          rowsRead: z.int(),
          rowsImported: z.int(),
        }),
      ),
    }),
  }),
} as const
