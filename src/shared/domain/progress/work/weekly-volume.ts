import { addDays, type CalendarDate } from '../../../kernel/calendar-date'
import { type LoadUnit, mgIn } from '../../units/load'
import type { PerformedSet, PlannedSet } from '../performed'
import { type CountableSet, tonnageMg } from './tonnage'
import { byWeek } from './weeks'

/** Volume load of one week in the unit asked for. Absent is not zero: nothing planned, nothing done. */
export type VolumeWeek = {
  readonly monday: CalendarDate
  readonly done?: number
  readonly planned?: number
  /** Warm-up tonnage, reported apart and in no other number. */
  readonly warmUp: number
  /** Done work sets whose load is not known (bodyweight, bands, holds). */
  readonly uncountedSets: number
}

/** What was done and what was prescribed, for the same lift, muscle or client. */
export type DoneAndPlanned = {
  readonly done: readonly PerformedSet[]
  readonly planned: readonly PlannedSet[]
}

type Entry = {
  readonly day: CalendarDate
  readonly kind: 'done' | 'planned' | 'warm-up'
  readonly set: CountableSet
}

/** Weekly volume load, done and planned; every week between the first row and the last is there. */
export function weeklyVolume(rows: DoneAndPlanned, unit: LoadUnit): readonly VolumeWeek[] {
  return byWeek(entriesOf(rows)).map(({ monday, rows: entries }) => {
    const done = total(entries, 'done', unit)
    const planned = total(entries, 'planned', unit)
    return {
      monday,
      ...(done === undefined ? {} : { done }),
      ...(planned === undefined ? {} : { planned }),
      warmUp: total(entries, 'warm-up', unit) ?? 0,
      uncountedSets: entries.filter(
        ({ kind, set }) => kind === 'done' && tonnageMg(set) === undefined,
      ).length,
    }
  })
}

/** Done as a share of planned over the weeks before `today`'s; nothing where nothing was planned. */
export function shareOfPlan(
  weeks: readonly VolumeWeek[],
  today: CalendarDate,
): { readonly share: number; readonly weeks: number } | undefined {
  const past = weeks.filter(({ monday, planned }) => planned && addDays(monday, 7) <= today)
  const planned = past.reduce((sum, week) => sum + (week.planned ?? 0), 0)
  const done = past.reduce((sum, week) => sum + (week.done ?? 0), 0)
  return planned > 0 ? { share: done / planned, weeks: past.length } : undefined
}

function entriesOf({ done, planned }: DoneAndPlanned): readonly Entry[] {
  return [
    ...done.map((set) => entry(set.warmUp ? 'warm-up' : 'done', set)),
    ...planned.filter(({ warmUp }) => !warmUp).map((set) => entry('planned', set)),
  ]
}

function entry(kind: Entry['kind'], set: PerformedSet | PlannedSet): Entry {
  return { day: set.day, kind, set }
}

function total(entries: readonly Entry[], kind: Entry['kind'], unit: LoadUnit): number | undefined {
  const counted = entries.flatMap((each) => (each.kind === kind ? (tonnageMg(each.set) ?? []) : []))
  return counted.length === 0
    ? undefined
    : mgIn(
        counted.reduce((a, b) => a + b),
        unit,
      )
}
