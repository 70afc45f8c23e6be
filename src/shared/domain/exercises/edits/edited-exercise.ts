import { type Exercise, missingAtDepth } from '../exercise'
import { type EditField, type EditValue, partOf } from './edit-field'
import { sameValue } from './same-value'

/** One part that the coach wrote: what the catalogue said then, and what the coach says. */
export type ExerciseEdit = {
  readonly field: EditField
  /** The catalogue's value when the coach wrote; the third way of the comparison. */
  readonly base: EditValue
  readonly mine: EditValue
}

/**
 * How an edit stands to the catalogue of today. `mine`: only the coach changed it. `agreed`: the
 * catalogue says the same by now. `changed`: both changed it, and the coach chooses.
 */
export type EditState = 'mine' | 'agreed' | 'changed'

/** An exercise as the coach wants it: edits lie over the catalogue, all other parts follow it. */
export function editedExercise(exercise: Exercise, edits: readonly ExerciseEdit[]): Exercise {
  return asDeepAsItIs(edits.reduce(withPart, exercise))
}

/** A page whose part was emptied is no longer a full one. */
function asDeepAsItIs(exercise: Exercise): Exercise {
  const depths = (['full', 'basic', 'named'] as const).map((depth) => ({ ...exercise, depth }))
  const own = depths.findIndex(({ depth }) => depth === exercise.depth)
  return depths.slice(own).find((one) => missingAtDepth(one).length === 0) ?? exercise
}

/** Compares an edit with what the catalogue says now; without a later change of the catalogue it is the coach's. */
export function editState(exercise: Exercise, { field, base, mine }: ExerciseEdit): EditState {
  const now = partOf(exercise, field)
  if (sameValue(now, mine)) return 'agreed'
  return sameValue(now, base) ? 'mine' : 'changed'
}

/**
 * The edit that a newly written part leaves: none where it is what the catalogue says. The base of a
 * standing edit stays, so that a change of the catalogue is not lost by writing again.
 */
export function writtenEdit(
  exercise: Exercise,
  written: Pick<ExerciseEdit, 'field' | 'mine'>,
  before?: ExerciseEdit,
): ExerciseEdit | null {
  const now = partOf(exercise, written.field)
  if (sameValue(now, written.mine)) return null
  return { ...written, base: before ? before.base : now }
}

/** The edit of a coach who has seen what the catalogue says now and stays with the own text. */
export function keptEdit(exercise: Exercise, edit: ExerciseEdit): ExerciseEdit {
  return { ...edit, base: partOf(exercise, edit.field) }
}

function withPart(exercise: Exercise, { field, mine }: ExerciseEdit): Exercise {
  if (mine !== null || field === 'ladder' || field === 'referenceLift') {
    return { ...exercise, [field]: mine }
  }
  const { [field]: _, ...others } = exercise
  return others as Exercise // as: only parts that may be absent hold null
}
