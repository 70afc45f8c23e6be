import type { Medication } from '../../shared/domain/screening/medications'
import type { FormTopic } from '../../shared/domain/screening/screening'

/** A made-up client of the sample studio. Maxes are 1RM in kg at the start; nothing here is real. */
export type SampleClient = {
  readonly name: string
  readonly goal: string
  readonly level: 'novice' | 'intermediate' | 'advanced'
  readonly birthYear: number
  readonly sex: 'female' | 'male'
  readonly bodyMassKg: number
  readonly tags: readonly string[]
  readonly group: string | null
  readonly flags: readonly {
    readonly severity: 'stop' | 'care' | 'note'
    readonly text: string
    readonly code: string | null
  }[]
  /** The health screening on file; null for none. */
  readonly screening: SampleScreening | null
  /** Why lifts that meet a flag stay, all but one that the coach has yet to decide about. */
  readonly inSpite?: { readonly reason: string; readonly openLift: string }
  /** Notes by days before today. */
  readonly notes: readonly (readonly [daysAgo: number, body: string])[]
  readonly setups: Readonly<Record<string, string>>
  /** Days from today and clock of the next appointment; null where none is made. */
  readonly next: readonly [days: number, clock: string] | null
  /** How the training went; null where no program was ever assigned. */
  readonly story: SampleStory | null
}

/** A screening as the sample tells it; days before today. */
export type SampleScreening = {
  readonly daysAgo: number
  readonly yes: readonly FormTopic[]
  readonly isActive: boolean
  readonly hasDisease: boolean
  readonly pressure: readonly [systolic: number, diastolic: number] | null
  readonly medications: readonly Medication[]
  readonly clearance: { readonly by: string; readonly limits: string } | null
  readonly hasSpotter: boolean | null
}

/** Twelve weeks of training as the sample tells it. */
export type SampleStory = {
  readonly templateId: string
  /** Weeks ago at which logging begins and at which it ends (0: still training). */
  readonly fromWeek: number
  readonly toWeek: number
  /** 1RM in kg by lift at the beginning. */
  readonly maxes: Readonly<Record<string, number>>
  /** Growth of the maxes from block to block, in percent. */
  readonly growth: number
  /** Lifts that do not grow. */
  readonly stalled: readonly string[]
  /** Weeks ago that were missed as a whole. */
  readonly missedWeeks: readonly number[]
  /** Has not come for so many days. */
  readonly absentDays: number
  /** Weeks ago since which sets feel harder than planned, by so many RPE points. */
  readonly drift: { readonly sinceWeek: number; readonly rpe: number } | null
  /** The last session logged holds a record of this lift. */
  readonly recordLift: string | null
  /** A pain note in the last week. */
  readonly pain: {
    readonly lift: string
    readonly score: number
    readonly part: string
    readonly note: string
  } | null
}
