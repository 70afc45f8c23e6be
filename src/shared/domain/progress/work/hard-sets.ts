import type { CalendarDate } from '../../../kernel/calendar-date'
import type { Muscle } from '../../exercises/vocabulary'
import type { PerformedSet } from '../performed'
import { setShare } from './tonnage'
import { byWeek } from './weeks'

/** The boundary of a hard set, included (the cutoff of the public `strength` package; RPE 7 = 3 in reserve). */
export const HARD_FROM_RPE = 7

/** Set credit of the muscles of each exercise: 1 direct, 0.5 indirect (Pelland 2024 counts fractions). */
export type CreditBook = ReadonlyMap<
  string,
  readonly { readonly muscle: Muscle; readonly credit: number }[]
>

/** `fractional` gives indirect work its share; `direct` counts only muscles with full credit. */
export type HardSetRules = {
  readonly fromRpe?: number
  readonly counting?: 'fractional' | 'direct'
}

/** Hard sets of one muscle in one week; `assumed` of them had no RPE and were taken as hard. */
export type MuscleWeek = {
  readonly muscle: Muscle
  readonly sets: number
  readonly assumed: number
}

/** The muscles trained in one week, most sets first; `withoutCredit` sets belong to no known muscle. */
export type HardSetWeek = {
  readonly monday: CalendarDate
  readonly muscles: readonly MuscleWeek[]
  readonly withoutCredit: number
}

/** Hard sets per muscle and week. A work set without RPE counts as hard and is marked as assumed. */
export function weeklyHardSets(
  rows: readonly PerformedSet[],
  credits: CreditBook,
  rules: HardSetRules = {},
): readonly HardSetWeek[] {
  return byWeek(rows.filter((row) => !row.warmUp)).map(({ monday, rows: work }) => {
    const hard = work.filter((set) => isHard(set, rules.fromRpe))
    const unknown = hard.filter(({ exerciseId }) => !credits.has(exerciseId))
    return {
      monday,
      muscles: musclesOf(hard, credits, rules.counting ?? 'fractional'),
      withoutCredit: unknown.reduce((sum, set) => sum + setShare(set), 0),
    }
  })
}

/** Whether a set is hard work: a work set at the cutoff or above, or one whose RPE nobody asked. */
export function isHard(set: PerformedSet, fromRpe: number = HARD_FROM_RPE): boolean {
  return !set.warmUp && (set.rpe === undefined || set.rpe >= fromRpe)
}

function musclesOf(
  hard: readonly PerformedSet[],
  credits: CreditBook,
  counting: 'fractional' | 'direct',
): readonly MuscleWeek[] {
  const totals = new Map<Muscle, MuscleWeek>()
  for (const set of hard) {
    for (const { muscle, credit } of credits.get(set.exerciseId) ?? []) {
      const sets = setShare(set) * (counting === 'direct' ? Math.floor(credit) : credit)
      if (sets > 0) totals.set(muscle, plus(totals.get(muscle) ?? none(muscle), sets, set))
    }
  }
  return [...totals.values()].toSorted((a, b) => b.sets - a.sets || (a.muscle < b.muscle ? -1 : 1))
}

function none(muscle: Muscle): MuscleWeek {
  return { muscle, sets: 0, assumed: 0 }
}

function plus(total: MuscleWeek, sets: number, { rpe }: PerformedSet): MuscleWeek {
  const assumed = total.assumed + (rpe === undefined ? sets : 0)
  return { muscle: total.muscle, sets: total.sets + sets, assumed }
}
