import { builtInCatalogue } from '../../shared/domain/exercises/built-in'
import type { EditField, EditValue } from '../../shared/domain/exercises/edits/edit-field'
import {
  type ExerciseEdit,
  editedExercise,
} from '../../shared/domain/exercises/edits/edited-exercise'
import type { Exercise } from '../../shared/domain/exercises/exercise'
import { ownExercise } from '../../shared/domain/exercises/own-exercise'
import type { LoadType, Muscle, Pattern } from '../../shared/domain/exercises/vocabulary'
import type { OwnExerciseRow } from '../stores/exercises'
import type { QueryContext } from './context'

type Reading = Pick<QueryContext, 'read'>

/** Every exercise of the studio by id: the catalogue with the coach's edits over it, and the coach's own. */
export function knownExercises(context: Reading): ReadonlyMap<string, Exercise> {
  const edits = editsByExercise(context)
  const all = [...builtInCatalogue().exercises, ...ownExercises(context)]
  return new Map(
    all.map((exercise) => {
      const own = edits.get(exercise.id)
      return [exercise.id, own ? editedExercise(exercise, own) : exercise] as const
    }),
  )
}

/** The coach's own exercises as first named, without the parts written later. */
export function ownExercises({ read }: Reading): readonly Exercise[] {
  const muscles = Map.groupBy(read.exercises.ownMuscles(), (row) => row.exerciseId)
  return read.exercises.own().map((row) => ownCore(row, muscles.get(row.id) ?? []))
}

/** The edits of one exercise. */
export function editsOf(context: Reading, exerciseId: string): readonly ExerciseEdit[] {
  return editsByExercise(context).get(exerciseId) ?? []
}

function editsByExercise({ read }: Reading): ReadonlyMap<string, readonly ExerciseEdit[]> {
  const rows = Map.groupBy(read.exercises.edits(), (row) => row.exerciseId)
  return new Map(
    [...rows].map(([exerciseId, edits]) => [
      exerciseId,
      edits.map(({ field, base, mine }) => ({
        field: field as EditField, // as: checked by the contract when written
        base: JSON.parse(base) as EditValue, // as: a part of the catalogue
        mine: JSON.parse(mine) as EditValue, // as: checked by the contract when written
      })),
    ]),
  )
}

type CreditRow = { readonly muscle: string; readonly creditMilli: number }

function ownCore(row: OwnExerciseRow, muscles: readonly CreditRow[]): Exercise {
  return ownExercise({
    id: row.id,
    name: row.name,
    pattern: row.pattern as Pattern, // as: checked by the contract when written
    loadType: row.loadType as LoadType, // as: checked by the contract when written
    referenceLift: row.referenceLift,
    cues: row.cues.split('\n'),
    muscles: muscles.map(({ muscle, creditMilli }) => ({
      muscle: muscle as Muscle, // as: checked by the contract when written
      credit: creditMilli / 1000,
    })),
  })
}
