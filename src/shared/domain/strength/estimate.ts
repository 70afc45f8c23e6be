import type { Milli } from '../../kernel/decimal'
import { type Message, message } from '../../kernel/words'
import type { Load, LoadUnit } from '../units/load'
import type { Confidence, EffectiveReps, RepsDone } from './effective-reps'
import { formulaFraction, GENERAL_FORMULAS } from './formulas'
import type { LiftedLoad } from './total-load'

/** A set an estimate can be drawn from. */
export type LiftedSet = LiftedLoad &
  RepsDone & {
    /** Key of the note that always stands beside an estimate of this exercise (`estimateNote`). */
    readonly exerciseNote?: string
    /** The step of `rounded`, thousandths of the load's unit; 0.5 kg or 1 lb when not given. */
    readonly step?: Milli
  }

/** What an estimate was made with; series of different methods are never mixed. */
export type EstimateMethod = {
  readonly kind: 'formula' | 'chart'
  readonly name: string
  readonly version: string
  readonly label: string
}

/** An estimated one-rep max, never to be stored in the place of a measured one. */
export type Estimate = {
  readonly method: EstimateMethod
  /** Unrounded, in `unit`. */
  readonly value: number
  readonly unit: LoadUnit
  readonly rounded: Load
  /** What the formulas for any lift say of the same set, lowest to highest, in `unit`. */
  readonly range: { readonly from: number; readonly to: number }
  readonly effectiveReps: number
  readonly confidence: Confidence
  readonly notes: readonly Message[]
}

/** The parts of an estimate that its method decides. */
export type EstimateDraft = {
  readonly method: EstimateMethod
  readonly value: number
  readonly total: Load
  readonly effective: EffectiveReps
  readonly notes?: readonly Message[]
}

/** Completes a worked-out value with its range, its rounding and what must be said beside it. */
export function describeEstimate(set: LiftedSet, draft: EstimateDraft): Estimate {
  const { method, value, total, effective } = draft
  return {
    method,
    value,
    unit: total.unit,
    rounded: roundToStep(value, total.unit, set.step),
    range: spreadOfFormulas(total.milli / 1000, effective.reps, value),
    effectiveReps: effective.reps,
    confidence: effective.confidence,
    notes: [...notesOn(set, effective), ...(draft.notes ?? [])],
  }
}

/** Finer than any bar can be loaded, coarse enough not to pretend. */
const DEFAULT_STEP = { kg: 500, lb: 1000 } as const

function roundToStep(value: number, unit: LoadUnit, step: Milli = DEFAULT_STEP[unit]): Load {
  return { milli: Math.round((value * 1000) / step) * step, unit }
}

function spreadOfFormulas(weight: number, reps: number, own: number): Estimate['range'] {
  const said = GENERAL_FORMULAS.flatMap((formula) => {
    const fraction = formulaFraction(formula, reps)
    return fraction === undefined ? [] : [weight / fraction]
  })
  return { from: Math.min(own, ...said), to: Math.max(own, ...said) }
}

function notesOn(set: LiftedSet, effective: EffectiveReps): Message[] {
  const notes: Message[] = []
  if (effective.reps === 1) notes.push(message('strength.single'))
  else if (set.rir === undefined) notes.push(message('strength.takenToFailure'))
  if (effective.confidence === 'low') notes.push(message('strength.lowConfidence'))
  if (set.bodyweight) notes.push(message('strength.totalLoad'))
  if (set.exerciseNote) notes.push(message(set.exerciseNote))
  return notes
}
