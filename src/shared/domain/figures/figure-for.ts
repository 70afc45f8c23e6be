import { figureOf } from './built-in-figures'
import type { Figure, FigureMoment } from './figure-record'
import type { Pose } from './pose'

/** Moments that a coach drew for an exercise. */
export type OwnMoments = readonly { readonly at: FigureMoment; readonly pose: Pose }[]

/** Finds the figure of an exercise; undefined where nobody drew one. */
export type FigureLookup = (exerciseId: string) => Figure | undefined

/** Looks for what the coach drew first, then for the built-in figure. Screen and paper ask the same lookup. */
export function figureFor(own: ReadonlyMap<string, OwnMoments>): FigureLookup {
  return (exerciseId) => {
    const moments = own.get(exerciseId)
    if (!moments) return figureOf(exerciseId)
    return { id: exerciseId, exercises: [exerciseId], moments }
  }
}
