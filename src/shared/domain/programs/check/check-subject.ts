import type { Id } from '../../../kernel/ids'
import type { Message } from '../../../kernel/words'
import type { Exercise } from '../../exercises/exercise'
import type { Contraindication, Muscle } from '../../exercises/vocabulary'
import type { Goal, PercentBase } from '../../notation/prescription'
import type { Range } from '../../notation/spread'
import type { TemplateLevel } from '../template'

/** What the check knows of an exercise; an own exercise may lack almost everything. */
export type CheckedExercise = Pick<
  Exercise,
  | 'id'
  | 'name'
  | 'kind'
  | 'pattern'
  | 'mechanic'
  | 'loadType'
  | 'laterality'
  | 'barPosition'
  | 'muscles'
  | 'contraindications'
> & {
  /** Family and step on the ladder of variations; null where it stands on none. */
  readonly ladder: { readonly family: string; readonly step: number } | null
  /** Says how to finish the rep: a hold of one to two seconds or a cue for the lockout. */
  readonly hasLockoutCue: boolean
}

/** One planned set; loads as the client's place makes them. */
export type CheckedSet = {
  readonly reps?: Range
  /** Share of the current 1RM in percent; absent without a load or a max. */
  readonly percent?: number
  readonly loadMg?: number
  /** 10 at failure; the middle of a range. */
  readonly rpe?: number
  /** As many reps as possible. */
  readonly isOpen?: true
}

/** The work of one lift in one week. */
export type CheckedWork = {
  readonly isDeload: boolean
  readonly warmUps: readonly CheckedSet[]
  /** Working sets in order; never empty. */
  readonly sets: readonly CheckedSet[]
  readonly restSeconds?: Range
  /** Four signs, eccentric–bottom–concentric–top. */
  readonly tempo?: string
  /** What written percentages are of; absent where none are written. */
  readonly percentOf?: PercentBase
  /** Why the typed load cannot be made in the client's place, with the neighbours. */
  readonly notLoadable?: Message
}

/** A lift of a day over all weeks; null where it is off or nothing is written. */
export type CheckedLift = {
  readonly rowId: Id
  /** `A`, `B1`; empty where none was given. */
  readonly label: string
  readonly exercise: CheckedExercise
  /** The row's own goal or the program's. */
  readonly goal: Goal
  readonly weeks: readonly (CheckedWork | null)[]
}

/** A training day; `drills` is the number of drills in its warm-up block. */
export type CheckedDay = {
  readonly dayId: Id
  readonly name: string
  /** ISO weekday 1–7; null where it floats. */
  readonly weekday: number | null
  readonly drills: number
  readonly lifts: readonly CheckedLift[]
}

/** The client as far as the check needs it; null where nobody entered it. */
export type CheckedClient = {
  readonly level: TemplateLevel | null
  /** Whole years. */
  readonly age: number | null
  readonly bodyMassMg: number | null
  readonly screening: CheckedScreening | null
  readonly conditions: readonly CheckedCondition[]
  /** Somebody spots, or the rack has safeties. */
  readonly hasSpotter: boolean | null
}

/** What the newest screening record says; the words of it stay with the record. */
export type CheckedScreening = {
  readonly status: 'none' | 'valid' | 'expired' | 'changed'
  /** The hardest training it leaves open without a new clearance. */
  readonly allows: 'vigorous' | 'moderate' | 'nothing'
}

/** A flag of the client: absolute ones stop training, the others warn where a tag meets an exercise. */
export type CheckedCondition = {
  readonly name: string
  readonly weight: 'absolute' | 'relative'
  readonly tags: readonly Contraindication[]
  /** High blood pressure, pregnancy and the like, which do not go with sets to failure. */
  readonly sparesFailure: boolean
}

/** The place where the client trains; null where nobody said. */
export type CheckedPlace = {
  readonly hasBarPad: boolean
  readonly benchHeightsMm: readonly number[]
  /** Plates of 45 cm, so that a bar rolls over the thighs; null where not known. */
  readonly hasFullSizePlates: boolean | null
  /** The bench stands against something and cannot roll; null where not known. */
  readonly isBenchBraced: boolean | null
}

/** What the log of one lift says. */
export type LiftLog = {
  readonly sessions: number
  readonly lastLoadMg: number | null
  /** The planned reps of the last session were all done. */
  readonly hasMetTarget: boolean | null
  readonly maxAgeWeeks: number | null
  /** How many sessions the estimate rests on; null for a measured or entered max. */
  readonly maxSessions: number | null
  readonly pain: { readonly score: number; readonly mustStop: boolean } | null
}

/** The client's log; null for a client without one. */
export type CheckedLogs = {
  readonly daysSinceLast: number
  readonly byLift: ReadonlyMap<Id, LiftLog>
  /** Highest step done on each ladder of variations, by family. */
  readonly ladderSteps: ReadonlyMap<string, number>
  readonly stalledLifts: number
  /** Loading weeks in a row since the last lighter week, up to today. */
  readonly weeksSinceLighter: number
  /** Mean hard sets per muscle of the last three weeks. */
  readonly weeklySets: ReadonlyMap<Muscle, number>
}

/** A program with everything that is known about its client, ready to be checked. */
export type CheckSubject = {
  readonly goal: Goal
  readonly weeks: readonly { readonly isDeload: boolean }[]
  readonly days: readonly CheckedDay[]
  readonly client: CheckedClient
  readonly place: CheckedPlace | null
  readonly logs: CheckedLogs | null
  /** No other program of this client came before. */
  readonly isFirstProgram: boolean
}
