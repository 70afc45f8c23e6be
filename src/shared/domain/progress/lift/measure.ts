import type { Message } from '../../../kernel/words'
import type { LoadUnit } from '../../units/load'

/** The one family of numbers a series is estimated with; never mixed inside a series. */
export type EstimateFamily = 'rts-2025' | 'wathan'

/** What the values of a lift's series are: an estimated max, or why something else stands for it. */
export type Measure =
  | { readonly kind: 'one-rep-max'; readonly family: EstimateFamily }
  | { readonly kind: 'load-at-reps'; readonly reps: number }
  | { readonly kind: 'added-load'; readonly reps: number }
  | { readonly kind: 'reps' }
  | { readonly kind: 'seconds' }
  | { readonly kind: 'metres' }

/** What must be known about a lift to read its sets. */
export type LiftFacts = {
  readonly exerciseId: string
  readonly name: string
  /** The unit the reader wants; loads typed in the other unit are converted for the eye. */
  readonly unit: LoadUnit
  /** Key of the sentence that always stands beside an estimate of this lift, such as the hip thrust's. */
  readonly estimateNote?: string | undefined
}

/** Whether values are loads, so that they carry kg or lb. */
export function isLoadMeasure(measure: Measure): boolean {
  return (
    measure.kind === 'one-rep-max' ||
    measure.kind === 'load-at-reps' ||
    measure.kind === 'added-load'
  )
}

/** A measure with the sentence that explains it; `reason` is absent where a 1RM is shown. */
export type ChosenMeasure = { readonly measure: Measure; readonly reason?: Message }
