import { z } from 'zod'
import { CHANGE_KINDS } from '../domain/programs/merge/merge-change'
import { TEMPLATE_LEVELS, templateSchema } from '../domain/programs/template'
import { command, query } from './kit/endpoint'
import { dayText, idText, nameText, noteText, nothing } from './kit/text'

const goal = z.enum(['strength', 'hypertrophy', 'endurance', 'power'])
const level = z.enum(TEMPLATE_LEVELS)
const templateRef = z.strictObject({ templateId: idText })

const card = z.strictObject({
  id: idText,
  name: z.string(),
  description: z.string(),
  /** Null where the coach has not said. */
  level: level.nullable(),
  goal,
  weeks: z.int(),
  days: z.int(),
  /** Written by the coach, so that it can be edited. */
  isOwn: z.boolean(),
  /** How many programs of clients were made from it. */
  uses: z.int(),
})

export type TemplateCard = z.infer<typeof card>

const copy = z.strictObject({
  programId: idText,
  clientId: idText,
  clientName: z.string(),
  programName: z.string(),
  startsOn: z.string(),
  isActive: z.boolean(),
})

const change = z.strictObject({
  id: z.string(),
  kind: z.enum(CHANGE_KINDS),
  /** The day it is about, by name; empty where it is about none. */
  day: z.string(),
  /** The exercise of the row it is about, by name; empty where it is about none. */
  exercise: z.string(),
  /** The number of the week in the copy, or in the template for a week that comes in. */
  week: z.int().nullable(),
  /** As people read them: exercises and days by name. */
  base: z.string().nullable(),
  mine: z.string().nullable(),
  theirs: z.string().nullable(),
  isConflict: z.boolean(),
  isPast: z.boolean(),
  isLocked: z.boolean(),
})

export type ReviewedChange = z.infer<typeof change>

const review = copy.extend({
  /** A copy without a known revision cannot be compared. */
  isKnown: z.boolean(),
  changes: z.array(change),
})

export type ReviewedCopy = z.infer<typeof review>

const assignee = z.strictObject({
  clientId: idText,
  name: z.string(),
  /** The program that runs now; null where none does. */
  running: z.string().nullable(),
  /** What to heed, the gravest first. */
  flags: z.array(z.strictObject({ severity: z.enum(['stop', 'care', 'note']), text: z.string() })),
  /** Lifts whose max is missing, by name. */
  missing: z.array(z.string()),
  needsBodyMass: z.boolean(),
})

export type Assignee = z.infer<typeof assignee>

const many = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(500)

/** Programs without a client: kept, edited, given to clients, and followed by their copies. */
export const templates = {
  list: query({ input: nothing, output: z.strictObject({ templates: z.array(card) }) }),
  /** `template` is there for the built-in ones; an own one is opened like a program. */
  byId: query({
    input: templateRef,
    output: z.strictObject({
      card,
      template: templateSchema.nullable(),
      exerciseNames: z.record(z.string(), z.string()),
    }),
  }),
  create: command({
    input: z.strictObject({ name: nameText, goal, weeks: z.int().min(1).max(104) }),
    output: templateRef,
  }),
  /** Keeps a program (or an own template) as a template of its own; the program stays as it is. */
  saveProgram: command({
    input: z.strictObject({
      programId: idText,
      name: nameText,
      description: noteText,
      level: level.nullable(),
      goal,
      /** Row notes may be about the client: they come along only when asked for. */
      withNotes: z.boolean(),
    }),
    output: templateRef,
  }),
  /** Makes an own template of a built-in one (or of another own one). */
  copy: command({ input: templateRef.extend({ name: nameText }), output: templateRef }),
  change: command({
    input: templateRef.extend({
      name: nameText.optional(),
      description: noteText.optional(),
      level: level.nullable().optional(),
      goal: goal.optional(),
    }),
    output: nothing,
  }),
  bin: command({ input: templateRef, output: nothing }),
  /** What to know before a template is given to these clients. */
  assignPreview: query({
    input: templateRef.extend({ clientIds: z.array(idText).max(500) }),
    output: z.strictObject({ clients: z.array(assignee) }),
  }),
  /** Copies a template to clients from the Monday of each day on, as one act. */
  assign: command({
    input: templateRef.extend({
      clients: many(z.strictObject({ clientId: idText, startsOn: dayText })),
      /** Of clients whose program runs: end that, or leave them out. */
      running: z.enum(['replace', 'skip']),
    }),
    output: z.strictObject({
      programs: z.array(z.strictObject({ clientId: idText, programId: idText })),
      skipped: z.int(),
    }),
  }),
  /** The programs made from a template. */
  copies: query({ input: templateRef, output: z.strictObject({ copies: z.array(copy) }) }),
  /** What the template changed since, for each copy that has not followed yet. */
  review: query({ input: templateRef, output: z.strictObject({ copies: z.array(review) }) }),
  /** Takes the named changes into the copies and lets them stand at the template as it is now, as one act. */
  update: command({
    input: templateRef.extend({
      copies: many(
        z.strictObject({ programId: idText, take: z.array(z.string().max(500)).max(20_000) }),
      ),
    }),
    output: z.strictObject({ programs: z.int(), changes: z.int() }),
  }),
  /** Where a client's program differs from the template it was made from, and what waits to be taken. */
  differences: query({
    input: z.strictObject({ programId: idText }),
    output: z.strictObject({
      /** Null for a program that follows no template. */
      template: z.strictObject({ id: idText, name: z.string() }).nullable(),
      waiting: z.int(),
      rowIds: z.array(idText),
      cells: z.array(z.strictObject({ rowId: idText, week: z.int() })),
    }),
  }),
} as const
