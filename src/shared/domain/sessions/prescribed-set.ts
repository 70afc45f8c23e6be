import type { Id } from '../../kernel/ids'
import type { SetLoad } from '../progress/performed'

/** One set as it was printed. Reps, seconds and metres are absent where the set is not measured in them. */
export type PrescribedSet = {
  readonly isWarmUp: boolean
  readonly load: SetLoad
  readonly repsFrom?: number
  readonly repsTo?: number
  /** As many as possible beyond the number. */
  readonly isOpen: boolean
  readonly seconds?: number
  readonly metres?: number
  /** 0–10 in half steps. */
  readonly rpe?: number
  /** The work counts for each side. */
  readonly isPerSide: boolean
  /** As it stands on paper: `102.5 × 5 @7.5`. */
  readonly text: string
}

/** One row of the sheet with its sets. */
export type PrescribedExercise = {
  readonly exerciseId: Id
  readonly kind: 'lift' | 'warm-up'
  readonly label: string
  /** The week's prescription in shorthand; a warm-up drill's dose. */
  readonly prescription: string
  readonly note: string
  readonly sets: readonly PrescribedSet[]
}
