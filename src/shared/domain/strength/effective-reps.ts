import { ok, type Result, refuse } from '../../kernel/result'
import { type Message, message } from '../../kernel/words'

/** How far a set went: reps done, and reps that were left (absent when nobody asked). */
export type RepsDone = { readonly reps: number; readonly rir?: number }

/** Reps the set would have had at failure, and how far a max drawn from it may be trusted. */
export type EffectiveReps = { readonly reps: number; readonly confidence: Confidence }

export type Confidence = 'normal' | 'low'

/** No 1RM is shown from more reps: linear equations hold to 10 (Reynolds 2006), 11–12 are doubtful. */
export const mostEffectiveReps = 12
const MOST_TRUSTED_REPS = 10
/** Farther from failure people cannot say how many reps they had left (Halperin 2022). */
const MOST_RIR = 4

/** Reps plus reps in reserve, or why a max cannot be drawn from this set. */
export function effectiveReps({ reps, rir = 0 }: RepsDone): Result<EffectiveReps, Message> {
  if (!Number.isInteger(reps) || reps < 1) return refuse(message('strength.repsNotWhole'))
  if (!Number.isInteger(rir * 2) || rir < 0) return refuse(message('strength.rirNotHalf'))
  if (rir > MOST_RIR) {
    return refuse(message('strength.tooFarFromFailure', { rir, most: MOST_RIR }))
  }
  const total = reps + rir
  if (total > mostEffectiveReps) {
    return refuse(message('strength.tooManyReps', { reps: total, most: mostEffectiveReps }))
  }
  return ok({ reps: total, confidence: total > MOST_TRUSTED_REPS ? 'low' : 'normal' })
}
