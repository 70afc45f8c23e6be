import type { CheckedExercise, CheckedLift, CheckedSet, CheckedWork } from './check-subject'

/** The set with the most load of the work, or the first where no load is known. */
export function topSet(work: CheckedWork): CheckedSet | undefined {
  return work.sets.reduce<CheckedSet | undefined>(
    (top, set) => (top && (top.loadMg ?? 0) >= (set.loadMg ?? 0) ? top : set),
    undefined,
  )
}

/** The highest share of the 1RM among the working sets, in percent. */
export function topPercent(work: CheckedWork): number | undefined {
  const percents = work.sets.flatMap(({ percent }) => percent ?? [])
  return percents.length > 0 ? Math.max(...percents) : undefined
}

/** The heaviest working load in milligrams. */
export function topLoadMg(work: CheckedWork): number | undefined {
  const loads = work.sets.flatMap(({ loadMg }) => loadMg ?? [])
  return loads.length > 0 ? Math.max(...loads) : undefined
}

/** Whether any working set goes to failure: RPE 10, or as many reps as possible without an effort. */
export function goesToFailure(work: CheckedWork): boolean {
  return work.sets.some(({ rpe, isOpen }) => rpe === 10 || (isOpen && rpe === undefined))
}

/** The main lift of its pattern: more than one joint and not a drill. */
export function isMainLift({ exercise }: Pick<CheckedLift, 'exercise'>): boolean {
  return exercise.kind === 'lift' && exercise.mechanic === 'multi-joint'
}

/** A lift of the hip thrust family. */
export function isHipThrust({ ladder, pattern, barPosition }: CheckedExercise): boolean {
  return ladder?.family === 'hip-thrust' || (pattern === 'hip-extension' && barPosition === 'hip')
}

/** A barbell across the hips. */
export function isBarbellHipThrust(exercise: CheckedExercise): boolean {
  return isHipThrust(exercise) && exercise.loadType === 'barbell'
}

/** The muscles an exercise trains directly (credit 1). */
export function mainMuscles({ muscles }: CheckedExercise): ReadonlySet<string> {
  return new Set(muscles.filter(({ credit }) => credit >= 1).map(({ muscle }) => muscle))
}

/** A planned set counts as hard from RPE 7, and where no effort is written. */
export function isHard({ rpe }: CheckedSet): boolean {
  return rpe === undefined || rpe >= 7
}
