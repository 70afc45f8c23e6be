import { z } from 'zod'
import { ok, type Result } from '../../../kernel/result'
import type { Message, Say } from '../../../kernel/words'
import type { Estimate, LiftedSet } from '../estimate'
import { FORMULA_NAMES } from '../formulas'
import { estimateOneRepMax } from '../one-rep-max'
import { printTyped, readTyped, typedLoad } from './typed-load'

/**
 * A set and the formula to read it with. `bodyMass` where the body is lifted too (then the load may be
 * negative: assistance); `step` is what the answer is rounded to, 0.5 kg or 1 lb when left out.
 */
export const oneRepMaxInput = z
  .strictObject({
    load: typedLoad,
    reps: z.int(),
    rir: z.number().exactOptional(),
    formula: z.enum(FORMULA_NAMES),
    bodyMass: typedLoad.exactOptional(),
    step: typedLoad.exactOptional(),
  })
  .refine(({ load, step }) => !step || step.unit === load.unit, '@strength.stepUnit')
  .refine(({ step }) => !step || readTyped(step).milli > 0, '@strength.stepAboveZero')

/** The answer: unrounded and rounded, the range of the formulas for any lift, and what to say beside it. */
export const oneRepMaxOutput = z.strictObject({
  formula: z.strictObject({ name: z.enum(FORMULA_NAMES), label: z.string(), version: z.string() }),
  unrounded: z.number(),
  unit: z.enum(['kg', 'lb']),
  rounded: typedLoad,
  range: z.strictObject({ from: z.number(), to: z.number() }),
  effectiveReps: z.number(),
  confidence: z.enum(['normal', 'low']),
  notes: z.array(z.string()),
  /** Every formula that answers for this set, to compare. */
  formulas: z.array(
    z.strictObject({ name: z.enum(FORMULA_NAMES), label: z.string(), unrounded: z.number() }),
  ),
})

export type OneRepMaxInput = z.infer<typeof oneRepMaxInput>
export type OneRepMaxOutput = z.infer<typeof oneRepMaxOutput>

/** Answers the one-rep max calculator; refused with the sentence to show. */
export function calculateOneRepMax(
  input: OneRepMaxInput,
  say: Say,
): Result<OneRepMaxOutput, Message> {
  const set = liftedSet(input)
  const asked = estimateOneRepMax({ ...set, formula: input.formula })
  if (!asked.ok) return asked
  const formulas = FORMULA_NAMES.flatMap((name) => {
    const estimate = estimateOneRepMax({ ...set, formula: name })
    if (!estimate.ok) return []
    return [{ name, label: estimate.value.method.label, unrounded: estimate.value.value }]
  })
  return ok({ ...describe(asked.value, input, say), formulas })
}

function liftedSet({ load, reps, rir, bodyMass, step }: OneRepMaxInput): LiftedSet {
  return {
    load: readTyped(load),
    reps,
    ...(rir === undefined ? {} : { rir }),
    ...(bodyMass ? { bodyweight: { bodyMass: readTyped(bodyMass) } } : {}),
    ...(step ? { step: readTyped(step).milli } : {}),
  }
}

function describe(
  estimate: Estimate,
  { formula }: OneRepMaxInput,
  say: Say,
): Omit<OneRepMaxOutput, 'formulas'> {
  const { label, version } = estimate.method
  return {
    formula: { name: formula, label, version },
    unrounded: estimate.value,
    unit: estimate.unit,
    rounded: printTyped(estimate.rounded),
    range: estimate.range,
    effectiveReps: estimate.effectiveReps,
    confidence: estimate.confidence,
    notes: estimate.notes.map(({ key, values }) => say(key, values)),
  }
}
