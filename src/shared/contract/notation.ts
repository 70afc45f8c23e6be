import { z } from 'zod'
import type { LogEntry } from '../domain/notation/logging/log-entry'
import { logEntrySchema } from '../domain/notation/logging/log-entry-schema'
import type { Prescription } from '../domain/notation/prescription'
import { prescriptionSchema } from '../domain/notation/prescription-schema'
import { query } from './kit/endpoint'

/** Text of a cell is taken as it is: nothing in it is refused, since nothing typed may be lost. */
const shorthand = z.string().max(200_000, '@input.shorthandTooLong')

const unit = z.enum(['kg', 'lb']).exactOptional()
const place = z.enum(['program', 'log']).exactOptional()

const unread = z.array(
  z.strictObject({
    /** UTF-16 units in the text as typed; `to` is exclusive. */
    from: z.int(),
    to: z.int(),
    text: z.string(),
    suggestion: z.string().exactOptional(),
  }),
)

/** A prescription, or in the log an entry: the latter has `sets` where the former has `groups`. */
const meaning: z.ZodType<Prescription | LogEntry> = z.union([prescriptionSchema, logEntrySchema])

const read = z.strictObject({
  prescription: meaning,
  /** What it was read as, in plain words. */
  echo: z.string(),
  /** The one spelling; the text as typed while something in it is not understood. */
  canonical: z.string(),
  unread,
})

export type ReadShorthand = z.infer<typeof read>

/** The shorthand of prescriptions and of the log, read and written. */
export const notation = {
  /**
   * Reads a line, up to 200,000 characters of which 4,000 are read and the rest kept as unread. `unit`
   * is the client's; without it a program keeps loads open and the log takes the studio's unit.
   */
  parse: query({ input: z.strictObject({ text: shorthand, unit, place }), output: read }),
  /** Prints a meaning; a whole answer of `parse` may be handed in, of which the meaning alone counts. */
  print: query({
    input: z.strictObject({
      prescription: meaning,
      echo: z.string().exactOptional(),
      canonical: z.string().exactOptional(),
      unread: unread.exactOptional(),
      unit,
      place,
    }),
    output: z.strictObject({ text: z.string() }),
  }),
} as const
