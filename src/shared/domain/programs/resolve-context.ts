import type { Id } from '../../kernel/ids'
import type { Message } from '../../kernel/words'
import type { SetLoad } from '../progress/performed'
import type { PlateStock } from '../strength/implement'
import type { Loader } from '../strength/loader'
import type { StrengthProfile } from '../strength/strength-profile'
import type { Load } from '../units/load'

/** A lift by key and by the name people know. */
export type NamedLift = { readonly id: Id; readonly name: string }

/** The exercise whose loads are worked out. */
export type ResolvedLift = NamedLift & {
  /** The lift whose max percentages refer to; absent where percentages make no sense. */
  readonly reference?: NamedLift
  /** The body is lifted too: maxes are total loads, and what is worked out is hung on or taken off. */
  readonly countsBodyMass?: boolean
}

/** Everything that loads of one exercise on one day are worked out from. */
export type ResolveContext = {
  readonly profile: StrengthProfile
  readonly lift: ResolvedLift
  /** What lies in the client's place for this lift; absent where nobody said. */
  readonly loader?: Loader
  /** A deload is never rounded up. */
  readonly isDeload?: boolean
}

/** What one working or warm-up set comes to. */
export type ResolvedSet = {
  /** The load to plan with: of a range the lower end, of a choice the first. */
  readonly load: SetLoad
  /** All loads of a range (both ends) or of a choice; one where there is nothing to choose. */
  readonly options: readonly SetLoad[]
  readonly as: 'one' | 'range' | 'choice'
  /** Per side, heaviest first, for `load`; absent where no plates are known or none are used. */
  readonly perSide?: readonly PlateStock[]
  /** Why this load: one sentence. */
  readonly rule: Message
  /** What went in: a sentence each, with date and source. */
  readonly inputs: readonly Message[]
  readonly rounding: LoadRounding
}

/** How the wish became a load that can be made, and the neighbours where it cannot be made exactly. */
export type LoadRounding = {
  readonly kind: 'as-written' | 'exact' | 'rounded' | 'not-loadable' | 'too-light' | 'too-heavy'
  readonly note: Message
  /** The load before rounding. */
  readonly wish?: Load
  readonly below?: Load
  readonly above?: Load
}

/** A number that somebody has to enter before loads can be shown; the cell asks for it by `note`. */
export type Need = {
  readonly what: 'one-rep-max' | 'training-max' | 'body-mass'
  /** The lift a max is needed of. */
  readonly liftId?: Id
  readonly note: Message
}

/**
 * The loads of one group. `isExpected`: they follow from what is lifted earlier that day, so paper
 * leaves the box empty. `none`: the client chooses; `why` where a number was hoped for.
 */
export type GroupLoads =
  | {
      readonly kind: 'resolved'
      readonly sets: readonly ResolvedSet[]
      readonly isExpected: boolean
    }
  | { readonly kind: 'needs'; readonly need: Need }
  | { readonly kind: 'none'; readonly why?: Message }

/** What a load should be, before it meets the plates. */
export type Wish = {
  /** None where the body alone is the load. */
  readonly amounts: readonly Load[]
  readonly as: 'one' | 'range' | 'choice'
  /** `load`: on the bar. `total`: body mass included. `added`: hung on the body, negative for assistance. */
  readonly of: 'load' | 'total' | 'added'
  /** Typed loads are kept and only checked; the others are rounded. */
  readonly isTyped: boolean
  readonly rule: Message
  readonly inputs: readonly Message[]
}

/** The wishes of a group, a set each, or why there are none. */
export type Wishes =
  | { readonly kind: 'wishes'; readonly sets: readonly Wish[]; readonly isExpected: boolean }
  | Exclude<GroupLoads, { readonly kind: 'resolved' }>
