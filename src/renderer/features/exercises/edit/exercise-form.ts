import type {
  Exercise,
  GoalDefault,
  Mistake,
  MuscleCredit,
  Phase,
} from '../../../../shared/domain/exercises/exercise'
import { spanText } from './number-span'

/** Parts that are one line each. */
export const TEXT_PARTS = ['summary', 'breathing', 'muscleNote', 'spotting'] as const
/** Parts that are typed one line each. */
export const LINE_PARTS = ['setUp', 'cues', 'programming', 'warmUp', 'safety'] as const

/** The usual numbers of one goal as typed; rest in seconds. */
export type GoalRow = {
  readonly goal: GoalDefault['goal']
  readonly reps: string
  readonly sets: string
  readonly rest: string
  readonly perWeek: string
}

/** A fault with its mend; a new one has no id yet. */
export type MistakeRow = Omit<Mistake, 'id'> & { readonly id: string | null }

/** Everything a coach can write of an exercise, as typed. */
export type ExerciseForm = Readonly<
  Record<(typeof TEXT_PARTS)[number] | (typeof LINE_PARTS)[number], string>
> & {
  readonly name: string
  readonly benefits: string
  readonly phases: readonly Phase[]
  readonly mistakes: readonly MistakeRow[]
  readonly muscles: readonly Pick<MuscleCredit, 'muscle' | 'credit'>[]
  readonly defaults: readonly GoalRow[]
  readonly equipment: readonly string[]
  readonly contraindications: Exercise['contraindications']
  readonly pattern: Exercise['pattern']
  readonly loadType: Exercise['loadType']
  readonly laterality: Exercise['laterality']
  readonly measure: Exercise['measure']
  /** The lift whose max percentages refer to; the exercise itself for its own. */
  readonly referenceLift: string
  /** The exercise that is a step easier; '' for none. */
  readonly easier: string
  readonly harder: string
}

/** The form of an exercise as it stands. */
export function formOf(exercise: Exercise, name: string): ExerciseForm {
  const { phases, mistakes, muscles, defaults, ladder } = exercise
  const { contraindications, pattern, loadType, laterality, measure } = exercise
  return {
    ...{ name, phases, mistakes, contraindications, pattern, loadType, laterality, measure },
    summary: exercise.summary ?? '',
    breathing: exercise.breathing ?? '',
    muscleNote: exercise.muscleNote ?? '',
    spotting: exercise.spotting ?? '',
    setUp: exercise.setUp.join('\n'),
    cues: exercise.cues.join('\n'),
    programming: exercise.programming.join('\n'),
    warmUp: exercise.warmUp.join('\n'),
    safety: exercise.safety.join('\n'),
    benefits: exercise.benefits.map(({ text }) => text).join('\n'),
    muscles: muscles.map(({ muscle, credit }) => ({ muscle, credit })),
    defaults: defaults.map(goalRow),
    equipment: exercise.equipment.map((choice) => choice.join(' ')),
    referenceLift: exercise.referenceLift ?? exercise.id,
    easier: ladder?.easier[0] ?? '',
    harder: ladder?.harder[0] ?? '',
  }
}

function goalRow({ goal, reps, sets, restSeconds, perWeek }: GoalDefault): GoalRow {
  return {
    goal,
    reps: spanText(reps),
    sets: spanText(sets),
    rest: spanText(restSeconds),
    perWeek: spanText(perWeek),
  }
}
