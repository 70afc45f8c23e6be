import type { Exercise } from '../../exercises/exercise'
import type { CheckedExercise } from './check-subject'

/** What the check knows of a built-in exercise. */
export function checkedExercise(exercise: Exercise): CheckedExercise {
  const { ladder } = exercise
  return {
    id: exercise.id,
    name: exercise.name,
    kind: exercise.kind,
    pattern: exercise.pattern,
    mechanic: exercise.mechanic,
    loadType: exercise.loadType,
    laterality: exercise.laterality,
    barPosition: exercise.barPosition,
    muscles: exercise.muscles,
    contraindications: exercise.contraindications,
    ladder: ladder && { family: ladder.family, step: ladder.step },
    hasLockoutCue: hasLockoutCue(exercise),
  }
}

/** A hold of a second or more at the end, or a cue that names the top. */
function hasLockoutCue({ phases, cues }: Exercise): boolean {
  const isHeld = phases.some(({ at, seconds }) => at === 'hold' && (seconds?.[1] ?? 0) >= 1)
  return isHeld || cues.some((cue) => /\b(top|lock|squeeze|pause|hold)/i.test(cue))
}

/** What the check knows of an exercise of the coach: what was written of it so far. */
export function checkedOwnExercise(own: Exercise): CheckedExercise {
  // Where nobody said how it is cued, nothing is missed in it.
  return { ...checkedExercise(own), hasLockoutCue: own.phases.length === 0 || hasLockoutCue(own) }
}
