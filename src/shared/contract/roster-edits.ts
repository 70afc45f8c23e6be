import { z } from 'zod'
import { WEEK_SCOPES } from '../domain/programs/roster-edit/addressed-weeks'
import { command, query } from './kit/endpoint'
import { idText, lineText, nameText } from './kit/text'

const find = z.strictObject({
  exerciseId: idText.optional(),
  /** Shorthand, comparisons, names of parts or words; empty for any cell. */
  pattern: lineText.optional(),
  group: nameText.optional(),
  tag: nameText.optional(),
  goal: z.enum(['strength', 'hypertrophy', 'endurance', 'power']).optional(),
  level: z.enum(['novice', 'intermediate', 'advanced']).optional(),
  /** From the running week on unless told otherwise; weeks that are over or logged stay. */
  weeks: z.enum(WEEK_SCOPES).optional(),
  /** The template the program was made from. */
  templateId: idText.optional(),
  /** Words in the text of a client's flag, or its code. */
  flag: lineText.optional(),
  /** Only exercises that do not go with a flag of their client. */
  meetsFlag: z.boolean().optional(),
  /** Programs that no longer run are looked through, too. */
  includesEnded: z.boolean().optional(),
})

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exercise'), exerciseId: idText }),
  /** `+2.5%`, `-1 set`, `+0.5 RPE`. */
  z.strictObject({ kind: z.literal('step'), text: lineText }),
  /** One week of shorthand; parts that are not said stay. */
  z.strictObject({ kind: z.literal('prescription'), text: lineText }),
])

export type RosterFind = z.infer<typeof find>
export type RosterChangeInput = z.infer<typeof change>

/** A stretch of weeks (from 1) that change alike; loads are worked out for the client, empty where none is known. */
const line = z.strictObject({
  from: z.int(),
  to: z.int(),
  before: z.string(),
  after: z.string(),
  loadBefore: z.string(),
  loadAfter: z.string(),
})

const row = z.strictObject({
  rowId: idText,
  label: z.string(),
  exercise: z.string(),
  /** The name of the exercise afterwards; null where it stays. */
  swap: z.string().nullable(),
  lines: z.array(line),
})

const program = z.strictObject({
  programId: idText,
  name: z.string(),
  /** Says which state was looked at; goes back with the edit. */
  stamp: z.string(),
  days: z.array(z.strictObject({ dayId: idText, name: z.string(), rows: z.array(row) })),
})

const client = z.strictObject({
  clientId: idText,
  name: z.string(),
  programs: z.array(program),
})

const left = z.strictObject({
  clientId: idText,
  programId: idText,
  client: z.string(),
  exercise: z.string(),
  from: z.int(),
  to: z.int(),
  /** What the cell says. */
  text: z.string(),
  why: z.enum(['unread', 'unchanged', 'by-rule', 'weeks-in-cell', 'would-spread', 'meets-flag']),
})

const preview = z.strictObject({
  clients: z.array(client),
  /** How many programs were looked through. */
  programs: z.int(),
  /** Cells found that stay, the first 500 by client; `leftCount` counts their weeks. */
  left: z.array(left),
  leftCount: z.int(),
  /** Weeks that fit but are over, or logged already. */
  past: z.int(),
  logged: z.int(),
})

export type RosterPreview = z.infer<typeof preview>
export type RosterClient = z.infer<typeof client>
export type RosterProgram = z.infer<typeof program>
export type RosterRow = z.infer<typeof row>
export type RosterLine = z.infer<typeof line>
export type RosterLeft = z.infer<typeof left>

/** Find and change over the programs of many clients: a diff first, then one act with one undo. */
export const rosterEdits = {
  preview: query({ input: z.strictObject({ find, change }), output: preview }),
  /**
   * Does what the preview showed, for the rows given. A program whose stamp is no longer true refuses
   * the whole edit by name, so that what was looked at is what is done.
   */
  apply: command({
    input: z.strictObject({
      find,
      change,
      stamps: z
        .array(z.strictObject({ programId: idText, stamp: z.string().max(40) }))
        .min(1, '@rosterEdits.nothingChosen')
        .max(5000),
      rowIds: z.array(idText).min(1, '@rosterEdits.nothingChosen').max(60_000),
    }),
    output: z.strictObject({ clients: z.int(), rows: z.int(), weeks: z.int() }),
  }),
} as const
