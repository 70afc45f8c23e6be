import type { Exercise } from './exercise'

/** A rung of a ladder as it stands to the exercise that is looked at. */
export type LadderStep = {
  readonly exerciseId: string
  readonly name: string
  readonly step: number
  /** `easier` and `harder` are the next ones by way of coaching; `same-family` stands further off. */
  readonly stands: 'here' | 'easier' | 'harder' | 'same-family'
}

/** All exercises of the family from easier to harder; the next ones of other families join at their side. */
export function ladderSteps(
  exercise: Exercise,
  exercises: readonly Exercise[],
): readonly LadderStep[] {
  const { ladder } = exercise
  if (!ladder) return []
  const standing = (id: string): LadderStep['stands'] | null => {
    if (id === exercise.id) return 'here'
    if (ladder.easier.includes(id)) return 'easier'
    return ladder.harder.includes(id) ? 'harder' : null
  }
  const steps = exercises.flatMap((one): (LadderStep & { order: number })[] => {
    const isKin = one.ladder?.family === ladder.family
    const stands = standing(one.id) ?? (isKin ? 'same-family' : null)
    if (stands === null) return []
    const order = isKin && one.ladder ? one.ladder.step : ladder.step + asideOf(stands)
    return [{ exerciseId: one.id, name: one.name, step: Math.round(order), stands, order }]
  })
  return steps
    .toSorted((a, b) => a.order - b.order || rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
    .map(({ order: _, ...step }) => step)
}

/** A neighbour of another family stands just beside. */
function asideOf(stands: LadderStep['stands']): number {
  return stands === 'easier' ? -0.4 : 0.4
}

function rank({ stands }: LadderStep): number {
  return stands === 'easier' ? 0 : stands === 'harder' ? 2 : 1
}
