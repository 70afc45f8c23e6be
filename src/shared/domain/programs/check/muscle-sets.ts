import type { Muscle } from '../../exercises/vocabulary'
import type { CheckedLift, CheckedWork, CheckSubject } from './check-subject'
import { isHard } from './read-work'

/** Hard sets per muscle: 1 for direct, a fraction for indirect work (Pelland 2024). */
export type SetsByMuscle = ReadonlyMap<Muscle, number>

/** Fractional hard sets of some lifts, each with its work. */
export function setsByMuscle(
  lifts: readonly { readonly lift: CheckedLift; readonly work: CheckedWork }[],
): SetsByMuscle {
  const sets = new Map<Muscle, number>()
  for (const { lift, work } of lifts) {
    const hard = work.sets.filter(isHard).length
    for (const { muscle, credit } of lift.exercise.muscles) {
      if (credit > 0 && hard > 0) sets.set(muscle, (sets.get(muscle) ?? 0) + hard * credit)
    }
  }
  return sets
}

/** The lifts of a week (counted from 0) with their work; those that are off are left out. */
export function liftsInWeek(
  subject: CheckSubject,
  week: number,
): readonly { readonly lift: CheckedLift; readonly work: CheckedWork }[] {
  return subject.days.flatMap((day) =>
    day.lifts.flatMap((lift) => {
      const work = lift.weeks[week]
      return work ? [{ lift, work }] : []
    }),
  )
}

/** The first loading week, which stands for the others in rules about a usual week; 0 where all are light. */
export function usualWeek(subject: CheckSubject): number {
  return Math.max(
    0,
    subject.weeks.findIndex(({ isDeload }) => !isDeload),
  )
}
