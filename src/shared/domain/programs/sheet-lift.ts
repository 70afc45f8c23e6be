import type { Id } from '../../kernel/ids'
import { chooseMax } from '../strength/strength-profile'
import type { Load } from '../units/load'
import type { ResolveContext } from './resolve-context'
import type { SheetContext, SheetExercise } from './sheet-context'

/** Everything the loads of one exercise are worked out from; undefined where the exercise is not known. */
export function resolveContextOf(
  context: SheetContext,
  exerciseId: Id,
  isDeload: boolean,
): ResolveContext | undefined {
  const exercise = context.exercises.get(exerciseId)
  if (!exercise) return undefined
  const { id, name, loadType } = exercise
  const reference = referenceOf(context, exercise)
  const loader = context.loaderOf(loadType)
  return {
    profile: context.profile,
    lift: {
      id,
      name,
      ...(reference && { reference: { id: reference.id, name: reference.name } }),
      ...(countsBodyMass(exercise) && { countsBodyMass: true }),
    },
    ...(loader && { loader }),
    ...(isDeload && { isDeload: true }),
  }
}

/** The lift's 1RM where one is known: what mean intensity is a share of. */
export function oneRepMaxOf(context: SheetContext, exercise: SheetExercise): Load | undefined {
  const lift = referenceOf(context, exercise) ?? exercise
  return chooseMax(context.profile, lift.id, '1RM')?.max.load
}

/** 2 where the load is that of one of two dumbbells. */
export function implementCountOf({ loadType }: Pick<SheetExercise, 'loadType'>): 1 | 2 {
  return loadType === 'two-dumbbells' ? 2 : 1
}

function referenceOf(context: SheetContext, exercise: SheetExercise): SheetExercise | undefined {
  const { referenceLift } = exercise
  return referenceLift === null ? undefined : context.exercises.get(referenceLift)
}

function countsBodyMass({ loadType }: SheetExercise): boolean {
  return loadType === 'bodyweight' || loadType === 'bodyweight-plus'
}
