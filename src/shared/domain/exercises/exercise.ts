import { z } from 'zod'
import {
  BAR_POSITIONS,
  CONTRAINDICATIONS,
  DEFAULT_GOALS,
  EQUIPMENT,
  LATERALITIES,
  LOAD_TYPES,
  MEASURES,
  MECHANICS,
  MUSCLES,
  PATTERNS,
  PLANES,
  PROVENANCES,
} from './vocabulary'

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** A readable key of a built-in record such as `hip-thrust-barbell`. */
export const readableId = z.string().regex(KEBAB).max(60)

/** The key of an exercise: readable for built-in ones, UUIDv7 for the coach's own (both fit the shape). */
export const exerciseId = readableId

/** A line for people: no blanks at the ends, never empty. */
export const line = z
  .string()
  .min(1)
  .max(600)
  .refine((text) => text === text.trim(), 'blank at an end')

const lines = z.array(line).readonly().default([])
const sourceIds = z.array(readableId).readonly().default([])

/** An inclusive range of whole numbers, low first. */
export const rangeSchema = z
  .tuple([z.int().min(0), z.int().min(0)])
  .refine(([low, high]) => low <= high, 'low end above high end')
  .readonly()

/** Set credit of one muscle: 1 direct, 0.5 indirect, 0 holds still and is not counted. */
export const muscleCreditSchema = z
  .strictObject({
    muscle: z.enum(MUSCLES),
    credit: z.number().min(0).max(1),
    provenance: z.enum(PROVENANCES),
    sources: sourceIds,
  })
  .readonly()

/** One moment of a repetition with what to do and how to breathe; `seconds` where it is held or slow. */
export const phaseSchema = z
  .strictObject({
    at: z.enum(['start', 'up', 'hold', 'down']),
    text: line,
    breath: z.enum(['in', 'out', 'brace', 'free']),
    seconds: z.exactOptional(rangeSchema),
  })
  .readonly()

/** A fault the coach can see, and the mend; the id is what a log ticks. */
export const mistakeSchema = z.strictObject({ id: readableId, sign: line, fix: line }).readonly()

/** A benefit in honest words, with what it rests on. */
export const benefitSchema = z.strictObject({ text: line, sources: sourceIds }).readonly()

/** Something to fit to the client, with an editable range and a test that says when it fits. */
export const adjustmentSchema = z
  .strictObject({
    id: z.enum(['bench-height', 'foot-height']),
    unit: z.literal('cm'),
    range: rangeSchema,
    test: line,
    sources: sourceIds,
  })
  .readonly()

/** The place among the variations of a family; `harder` never leads back (see `ladder-faults.ts`). */
export const ladderSchema = z
  .strictObject({
    family: readableId,
    step: z.int().min(1).max(20),
    easier: z.array(exerciseId).readonly().default([]),
    harder: z.array(exerciseId).readonly().default([]),
    prerequisites: lines,
  })
  .readonly()

/** Usual numbers for one goal; `reps` is in the exercise's measure, rest in seconds. */
export const goalDefaultSchema = z
  .strictObject({
    goal: z.enum(DEFAULT_GOALS),
    reps: rangeSchema,
    sets: rangeSchema,
    restSeconds: rangeSchema,
    perWeek: rangeSchema,
    sources: sourceIds,
  })
  .readonly()

/** The smallest usual jump in load, by unit. */
export const incrementSchema = z
  .strictObject({ kg: z.number().positive(), lb: z.number().positive() })
  .readonly()

/** Keys of notes that always stand beside an estimated 1RM of the lift. */
export const ESTIMATE_NOTES = [
  'exercises.estimateNote.hipThrust',
  'exercises.estimateNote.bodyweight',
] as const

const shape = z.strictObject({
  id: exerciseId,
  name: line.max(80),
  aliases: z.array(line.max(80)).readonly().default([]),
  kind: z.enum(['lift', 'drill']),
  /** `full`: everything a page needs; `basic`: muscles, equipment, cues; `named`: only a name so far. */
  depth: z.enum(['full', 'basic', 'named']),
  summary: z.exactOptional(line),
  pattern: z.enum(PATTERNS),
  plane: z.enum(PLANES),
  laterality: z.enum(LATERALITIES),
  loadType: z.enum(LOAD_TYPES),
  mechanic: z.enum(MECHANICS),
  barPosition: z.enum(BAR_POSITIONS),
  measure: z.enum(MEASURES),
  muscles: z.array(muscleCreditSchema).readonly(),
  muscleNote: z.exactOptional(line),
  /** Every entry is needed; the list inside an entry names what will do instead. */
  equipment: z.array(z.array(z.enum(EQUIPMENT)).min(1).readonly()).readonly(),
  optionalEquipment: z.array(z.enum(EQUIPMENT)).readonly().default([]),
  adjustments: z.array(adjustmentSchema).readonly().default([]),
  setUp: lines,
  phases: z.array(phaseSchema).readonly().default([]),
  breathing: z.exactOptional(line),
  cues: lines,
  mistakes: z.array(mistakeSchema).readonly().default([]),
  benefits: z.array(benefitSchema).readonly().default([]),
  ladder: ladderSchema.nullable().default(null),
  defaults: z.array(goalDefaultSchema).readonly().default([]),
  /** Where it goes in a week and how it grows. */
  programming: lines,
  warmUp: lines,
  spotting: z.exactOptional(line),
  safety: lines,
  contraindications: z.array(z.enum(CONTRAINDICATIONS)).readonly().default([]),
  pairsWith: z.array(exerciseId).readonly().default([]),
  /** The lift whose max percentages refer to; null where percentages make no sense. */
  referenceLift: exerciseId.nullable(),
  estimateNote: z.enum(ESTIMATE_NOTES).nullable().default(null),
  increment: incrementSchema.nullable().default(null),
  sources: sourceIds,
})

/** Checks one exercise record, strictly: unknown fields and fields missing at its depth are refused. */
export const exerciseSchema = shape.readonly().superRefine((exercise, context) => {
  for (const field of missingAtDepth(exercise)) {
    context.addIssue({
      code: 'custom',
      path: [field],
      message: `missing at depth ${exercise.depth}`,
    })
  }
})

/** What is known about one exercise; lists that nobody filled in yet are empty. */
export type Exercise = z.infer<typeof exerciseSchema>
/** How much of a set counts for one muscle. */
export type MuscleCredit = z.infer<typeof muscleCreditSchema>
/** One moment of a repetition. */
export type Phase = z.infer<typeof phaseSchema>
/** A fault with its mend. */
export type Mistake = z.infer<typeof mistakeSchema>
/** What an exercise is good for, with sources. */
export type Benefit = z.infer<typeof benefitSchema>
/** Something to fit to the client. */
export type Adjustment = z.infer<typeof adjustmentSchema>
/** The place of an exercise among its variations. */
export type Ladder = z.infer<typeof ladderSchema>
/** Usual numbers for one goal. */
export type GoalDefault = z.infer<typeof goalDefaultSchema>
/** The smallest usual jump in load. */
export type Increment = z.infer<typeof incrementSchema>
/** Message key of a note beside an estimated max. */
export type EstimateNote = (typeof ESTIMATE_NOTES)[number]

/** The fields a record of its depth must have and does not. */
export function missingAtDepth(exercise: z.infer<typeof shape>): readonly (keyof Exercise)[] {
  const required = { named: [], basic: BASIC, full: FULL } as const
  return required[exercise.depth].filter(
    (field) => isEmpty(exercise[field]) && !mayBeEmpty(exercise, field),
  )
}

const BASIC = ['muscles', 'cues'] as const satisfies readonly (keyof z.infer<typeof shape>)[]

const FULL = [
  ...BASIC,
  'summary',
  'setUp',
  'phases',
  'breathing',
  'mistakes',
  'benefits',
  'ladder',
  'defaults',
  'programming',
  'warmUp',
  'spotting',
  'safety',
  'contraindications',
  'pairsWith',
  'sources',
] as const satisfies readonly (keyof z.infer<typeof shape>)[]

/** An easy walk needs no warning; every lift with a full page says whom it does not suit. */
function mayBeEmpty({ kind }: z.infer<typeof shape>, field: keyof Exercise): boolean {
  return kind === 'drill' && field === 'contraindications'
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}
