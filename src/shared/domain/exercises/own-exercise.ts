import { type Exercise, exerciseId, type MuscleCredit } from './exercise'
import type { LoadType, Pattern } from './vocabulary'

/** What is stored of every exercise of the coach; everything else is written later, part by part. */
export type OwnCore = {
  readonly id: string
  readonly name: string
  readonly pattern: Pattern
  readonly loadType: LoadType
  /** Null for its own max. */
  readonly referenceLift: string | null
  readonly cues: readonly string[]
  readonly muscles: readonly Pick<MuscleCredit, 'muscle' | 'credit'>[]
}

/** The longest name and line of a record. */
const LONGEST = { name: 80, line: 600 }

/** An exercise of the coach as a record like the built-in ones, empty where nobody wrote anything yet. */
export function ownExercise({ name, cues, muscles, referenceLift, ...core }: OwnCore): Exercise {
  return {
    ...core,
    ...BLANK,
    name: name.slice(0, LONGEST.name).trim(),
    cues: cues.map((cue) => cue.slice(0, LONGEST.line).trim()).filter((cue) => cue !== ''),
    muscles: muscles.map((one) => ({ ...one, provenance: 'judgement', sources: [] })),
    referenceLift: exerciseId.safeParse(referenceLift).data ?? core.id,
    // Its parts are counted by `openParts`; sources are no duty of a coach.
    depth: 'named',
  }
}

const BLANK = {
  aliases: [],
  kind: 'lift',
  plane: 'mixed',
  laterality: 'both-sides',
  mechanic: 'multi-joint',
  barPosition: 'none',
  measure: 'reps',
  equipment: [],
  optionalEquipment: [],
  adjustments: [],
  setUp: [],
  phases: [],
  mistakes: [],
  benefits: [],
  ladder: null,
  defaults: [],
  programming: [],
  warmUp: [],
  safety: [],
  contraindications: [],
  pairsWith: [],
  estimateNote: null,
  increment: null,
  sources: [],
} as const satisfies Partial<Exercise>

/** The parts that a full page shows and this exercise lacks, in the order of the page. */
export function openParts(exercise: Exercise): readonly (keyof Exercise)[] {
  return PAGE_PARTS.filter((part) => {
    const value = exercise[part]
    return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
  })
}

const PAGE_PARTS = [
  'summary',
  'muscles',
  'setUp',
  'phases',
  'breathing',
  'cues',
  'mistakes',
  'defaults',
  'programming',
  'warmUp',
  'safety',
] as const satisfies readonly (keyof Exercise)[]
