import type { Id } from '../../../kernel/ids'
import type { Message } from '../../../kernel/words'
import type {
  CheckedClient,
  CheckedDay,
  CheckedLift,
  CheckedLogs,
  CheckedPlace,
  CheckedWork,
  CheckSubject,
} from './check-subject'

/** `block` needs the coach's recorded reason, `warn` should be looked at, `info` is good to know. */
export const SEVERITIES = ['block', 'warn', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Families of rules, in the order of the list. */
export const RULE_FAMILIES = [
  'safety',
  'equipment',
  'load',
  'reps',
  'sets',
  'frequency',
  'order',
  'warm-up',
  'progress',
] as const
export type RuleFamily = (typeof RULE_FAMILIES)[number]

/** Facts a rule may need that a program can lack. */
export const CHECK_INPUTS = [
  'level',
  'age',
  'body-mass',
  'screening',
  'spotter',
  'place',
  'one-rep-max',
  'loads',
  'rest',
  'weekdays',
  'log',
] as const
export type CheckInput = (typeof CHECK_INPUTS)[number]

/** Editable numbers of a rule by name. */
export type Thresholds = Readonly<Record<string, number>>

/** Where a rule fired and what it says; `severity` where it differs from the rule's usual one. */
export type Hit = {
  readonly says: Message
  readonly severity?: Severity
  readonly dayId?: Id
  readonly rowId?: Id
  /** Week column, counted from 0. */
  readonly week?: number
}

/** One lift in one week, with what surrounds it. */
export type LiftWeek = {
  readonly lift: CheckedLift
  readonly work: CheckedWork
  readonly week: number
  readonly around: Surroundings
}

/** One training day in one week; lifts that are off are left out. */
export type DayWeek = {
  readonly day: CheckedDay
  readonly week: number
  readonly lifts: readonly { readonly lift: CheckedLift; readonly work: CheckedWork }[]
  readonly around: Surroundings
}

/** What every rule may look at beside its own place. */
export type Surroundings = {
  readonly client: CheckedClient
  readonly place: CheckedPlace | null
  readonly logs: CheckedLogs | null
  readonly isFirstProgram: boolean
  readonly weeks: CheckSubject['weeks']
}

/** How far a rule looks: the smaller the scope, the less is checked again after an edit. */
export type Finder =
  | { readonly scope: 'lift'; readonly find: (at: LiftWeek, limits: Thresholds) => Hit | undefined }
  | { readonly scope: 'day'; readonly find: (at: DayWeek, limits: Thresholds) => readonly Hit[] }
  | {
      readonly scope: 'program'
      readonly find: (subject: CheckSubject, limits: Thresholds) => readonly Hit[]
    }

/** A program for which a rule is known to speak or to stay silent; tests run all of them. */
export type RuleExample = {
  /** What a coach would say of it. */
  readonly says: string
  readonly subject: CheckSubject
  /** The severity found, or null where the rule is silent. */
  readonly expects: Severity | null
}

/** One rule of the program check. */
export type Rule = {
  readonly id: string
  readonly family: RuleFamily
  readonly severity: Severity
  /** What must be known; a rule that lacks one of them stays silent and says so. */
  readonly needs: readonly CheckInput[]
  readonly thresholds: Thresholds
  /** A convention or our own judgement, not a finding of a study. */
  readonly isHeuristic: boolean
  /** What the rule rests on, as a coach would look it up. */
  readonly source: string
  /** One sentence on what it looks for: message key. */
  readonly about: string
  readonly finder: Finder
  readonly examples: readonly RuleExample[]
}
