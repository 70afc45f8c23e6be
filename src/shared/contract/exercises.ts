import { z } from 'zod'
import { exerciseSchema } from '../domain/exercises/exercise'
import { EQUIPMENT, LOAD_TYPES, MUSCLES, PATTERNS } from '../domain/exercises/vocabulary'
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
      /** Everything known; null for own exercises. */
      known: exerciseSchema.nullable(),
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
  addAlias: command({
    input: z.strictObject({ exerciseId: idText, alias: nameText }),
    output: nothing,
  }),
} as const
