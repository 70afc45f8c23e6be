import { z } from 'zod'
import {
  benefitSchema,
  type Exercise,
  exerciseId,
  goalDefaultSchema,
  ladderSchema,
  line,
  mistakeSchema,
  muscleCreditSchema,
  phaseSchema,
} from '../exercise'
import {
  CONTRAINDICATIONS,
  EQUIPMENT,
  LATERALITIES,
  LOAD_TYPES,
  MEASURES,
  MECHANICS,
  PATTERNS,
} from '../vocabulary'

/** Lists stay short enough for a page and a handout. */
const MOST = 30

const lines = z.array(line).max(MOST).readonly()
const text = line.nullable()

/**
 * The parts of an exercise that a coach can write, with the shape of their values; null stands for a
 * part that is not there.
 */
export const EDIT_VALUES = {
  name: line.max(80),
  summary: text,
  setUp: lines,
  phases: z.array(phaseSchema).max(8).readonly(),
  breathing: text,
  cues: lines,
  mistakes: z.array(mistakeSchema).max(MOST).readonly(),
  muscles: z.array(muscleCreditSchema).max(25).readonly(),
  muscleNote: text,
  defaults: z.array(goalDefaultSchema).max(5).readonly(),
  benefits: z.array(benefitSchema).max(MOST).readonly(),
  programming: lines,
  warmUp: lines,
  spotting: text,
  safety: lines,
  equipment: z
    .array(z.array(z.enum(EQUIPMENT)).min(1).max(10).readonly())
    .max(12)
    .readonly(),
  contraindications: z.array(z.enum(CONTRAINDICATIONS)).max(CONTRAINDICATIONS.length).readonly(),
  pattern: z.enum(PATTERNS),
  loadType: z.enum(LOAD_TYPES),
  laterality: z.enum(LATERALITIES),
  measure: z.enum(MEASURES),
  mechanic: z.enum(MECHANICS),
  ladder: ladderSchema.nullable(),
  referenceLift: exerciseId.nullable(),
} as const satisfies Partial<Record<keyof Exercise, z.ZodType>>

/** A part that can be written. */
export type EditField = keyof typeof EDIT_VALUES
/** What a part holds. */
export type EditValue<F extends EditField = EditField> = z.infer<(typeof EDIT_VALUES)[F]>

/** Every part that can be written, in the order of the page. */
export const EDIT_FIELDS = Object.keys(EDIT_VALUES) as readonly EditField[] // as: the keys of the record above

/** Parts that say what a built-in exercise is: changing them would make it another one. */
export const OWN_ONLY: readonly EditField[] = [
  'pattern',
  'loadType',
  'laterality',
  'measure',
  'mechanic',
  'ladder',
  'referenceLift',
]

/** What a part of an exercise holds now; null where it is not there. */
export function partOf(exercise: Exercise, field: EditField): EditValue {
  return exercise[field] ?? null
}
