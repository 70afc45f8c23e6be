import { z } from 'zod'
import { EDIT_FIELDS, EDIT_VALUES } from '../domain/exercises/edits/edit-field'
import { exerciseSchema } from '../domain/exercises/exercise'
import { EQUIPMENT, LOAD_TYPES, MUSCLES, PATTERNS } from '../domain/exercises/vocabulary'
import { FIGURE_MOMENTS } from '../domain/figures/figure-record'
import { poseSchema } from '../domain/figures/pose'
import { command, query } from './kit/endpoint'
import { idText, nameText, noteText, nothing } from './kit/text'

const card = z.strictObject({
  id: idText,
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(['lift', 'drill']),
  isOwn: z.boolean(),
  /** False for an own exercise that was only named so far. */
  isComplete: z.boolean(),
  pattern: z.enum(PATTERNS),
  loadType: z.enum(LOAD_TYPES),
  laterality: z.string(),
  measure: z.string(),
  equipment: z.array(z.array(z.enum(EQUIPMENT))),
  muscles: z.array(z.strictObject({ muscle: z.enum(MUSCLES), credit: z.number() })),
  referenceLift: idText.nullable(),
  family: z.string().nullable(),
  cues: z.array(z.string()),
})

export type ExerciseCard = z.infer<typeof card>

const own = z.strictObject({
  name: nameText,
  pattern: z.enum(PATTERNS),
  loadType: z.enum(LOAD_TYPES),
  referenceLift: idText.nullable(),
  cues: noteText,
  muscles: z
    .array(z.strictObject({ muscle: z.enum(MUSCLES), creditMilli: z.int().min(0).max(1000) }))
    .max(25),
})

/** The parts of an exercise that were written; those left out stay as they are. */
const written = z.strictObject(EDIT_VALUES).partial()

/** What a coach writes of an exercise. */
export type WrittenParts = z.infer<typeof written>

const partNames = z.array(z.enum(EDIT_FIELDS)).min(1).max(EDIT_FIELDS.length)

const moments = z
  .array(z.strictObject({ at: z.enum(FIGURE_MOMENTS), pose: poseSchema }))
  .min(2)
  .max(3)

const figure = z.strictObject({ exerciseId: idText, isOwn: z.boolean(), moments })

/** The moments of an exercise's figure. */
export type FigureCard = z.infer<typeof figure>

const step = z.strictObject({
  exerciseId: idText,
  name: z.string(),
  step: z.int(),
  stands: z.enum(['here', 'easier', 'harder', 'same-family']),
})

/** A rung of the ladder as the page shows it. */
export type StepCard = z.infer<typeof step>

const use = z.strictObject({
  rowId: idText,
  clientId: idText.nullable(),
  /** Null for a template. */
  client: z.string().nullable(),
  programId: idText,
  program: z.string(),
  day: z.string(),
  isRunning: z.boolean(),
  /** Weeks with something in them; null for a row without any. */
  weeks: z.tuple([z.int(), z.int()]).nullable(),
})

const done = z.strictObject({ text: z.string(), day: z.string() })

const history = z.strictObject({
  clientId: idText,
  client: z.string(),
  best: done,
  last: done,
})

/** Where programs use an exercise, and what came of it. */
export type ExerciseUse = { use: z.infer<typeof use>; history: z.infer<typeof history> }

const exerciseRef = z.strictObject({ exerciseId: idText })

const answer = z.strictObject({
  id: idText,
  question: z.string(),
  keywords: z.array(z.string()),
  answer: z.string(),
  exerciseId: idText,
  section: z.string(),
})

export type AnswerCard = z.infer<typeof answer>

/** Built-in exercises, the coach's own ones, and the questions the knowledge base answers. */
export const exercises = {
  list: query({ input: nothing, output: z.strictObject({ exercises: z.array(card) }) }),
  byId: query({
    input: z.strictObject({ exerciseId: idText }),
    output: z.strictObject({
      card,
      /** Everything known, with the coach's edits; for own exercises what was written so far. */
      known: exerciseSchema,
      /** What the catalogue says itself; null for own exercises. */
      builtIn: exerciseSchema.nullable(),
      /** The parts the coach wrote: `changed` where the catalogue says something new by now. */
      edits: z.array(
        z.strictObject({
          field: z.enum(EDIT_FIELDS),
          state: z.enum(['mine', 'agreed', 'changed']),
        }),
      ),
      /** Parts of an own exercise that nobody wrote yet. */
      open: z.array(z.string()),
      /** Short names the coach gave. */
      ownAliases: z.array(z.string()),
      ladder: z.array(step),
      sources: z.array(z.strictObject({ id: z.string(), text: z.string() })),
      answers: z.array(answer),
    }),
  }),
  answers: query({ input: nothing, output: z.strictObject({ answers: z.array(answer) }) }),
  addOwn: command({ input: own, output: z.strictObject({ exerciseId: idText }) }),
  /** Names a new exercise from the grid in one key; its details can follow later. */
  nameOwn: command({
    input: z.strictObject({ name: nameText }),
    output: z.strictObject({ exerciseId: idText }),
  }),
  changeOwn: command({ input: own.extend({ exerciseId: idText }), output: nothing }),
  binOwn: command({ input: z.strictObject({ exerciseId: idText }), output: nothing }),
  /** Writes parts of an exercise: over the catalogue for a built-in one, one act for all parts. */
  write: command({ input: exerciseRef.extend({ parts: written }), output: nothing }),
  /** Takes edits away: these parts follow the catalogue again. */
  resetParts: command({ input: exerciseRef.extend({ fields: partNames }), output: nothing }),
  /** Stays with the coach's text after the catalogue has changed. */
  keepParts: command({ input: exerciseRef.extend({ fields: partNames }), output: nothing }),
  /** Programs and templates with the exercise, and what clients did with it. */
  inUse: query({
    input: exerciseRef,
    output: z.strictObject({ uses: z.array(use), history: z.array(history) }),
  }),
  /** Figures of some exercises; those without one are left out. */
  figures: query({
    input: z.strictObject({ exerciseIds: z.array(idText).max(100) }),
    output: z.strictObject({ figures: z.array(figure) }),
  }),
  /** The exercises that have a figure, to start a new one from. */
  drawn: query({ input: nothing, output: z.strictObject({ exerciseIds: z.array(idText) }) }),
  putFigure: command({ input: exerciseRef.extend({ moments }), output: nothing }),
  /** Takes the coach's figure away; a built-in exercise shows its own one again. */
  removeFigure: command({ input: exerciseRef, output: nothing }),
  removeAlias: command({
    input: exerciseRef.extend({ alias: nameText }),
    output: nothing,
  }),
  addAlias: command({
    input: z.strictObject({ exerciseId: idText, alias: nameText }),
    output: nothing,
  }),
} as const
