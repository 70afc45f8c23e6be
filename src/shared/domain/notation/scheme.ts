import type { Range, Spread } from './spread'

/** How the work of a group is laid out. */
export type Scheme =
  | { readonly kind: 'sets'; readonly sets: Range; readonly work: Work }
  /** So many repetitions in as few sets as needed. */
  | { readonly kind: 'total'; readonly reps: number }
  /** Work up to, or test, the heaviest load for so many repetitions today. */
  | { readonly kind: 'rep-max'; readonly way: 'work-up' | 'test'; readonly reps: number }
  /** An activation set, then mini-sets. */
  | {
      readonly kind: 'myo'
      readonly activation: number
      readonly minis: number
      readonly reps: number
    }
  /** Rounds of a superset or circuit whose exercises state their own work. */
  | { readonly kind: 'rounds'; readonly rounds: Range }

/** What is done in one set. */
export type Work =
  /** `open`: as many as possible beyond the number, in the last set or in every set. */
  | { readonly kind: 'reps'; readonly reps: Spread; readonly open?: 'last' | 'every' }
  | { readonly kind: 'time'; readonly seconds: Spread }
  /** In thousandths of the unit. */
  | { readonly kind: 'distance'; readonly distance: Spread; readonly unit: DistanceUnit }
  | { readonly kind: 'calories'; readonly calories: Spread }
  /** As many repetitions as possible, within `seconds` if given. */
  | { readonly kind: 'amrap'; readonly seconds?: number }
  /** Mini-sets within a set, `gap` seconds between them. */
  | { readonly kind: 'cluster'; readonly parts: readonly number[]; readonly gap?: number }
  /** Rungs climbed within a set: 1, 2, 3. */
  | { readonly kind: 'ladder'; readonly rungs: readonly number[] }

export type DistanceUnit = 'm' | 'km' | 'yd' | 'ft'
