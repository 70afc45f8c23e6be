import { ok, type Result, refuse } from '../../kernel/result'
import { type Message, message } from '../../kernel/words'
import { type Load, loadIn } from '../units/load'
import { effectiveReps } from './effective-reps'
import { describeEstimate, type Estimate, type LiftedSet } from './estimate'
import { type Formula, type FormulaName, formulaNamed } from './formulas'
import { totalLoad } from './total-load'

/** A set and the formula to read it with. */
export type OneRepMaxQuestion = LiftedSet & { readonly formula: FormulaName }

/**
 * Estimates a one-rep max; a single (no reps left) is its own max, whatever the formula. Refused, with
 * the sentence to show, beyond 12 reps to failure, beyond 4 reps in reserve, outside the formula's own
 * reps and loads, and for a bodyweight lift without a body mass.
 */
export function estimateOneRepMax(question: OneRepMaxQuestion): Result<Estimate, Message> {
  const formula = formulaNamed(question.formula)
  const effective = effectiveReps(question)
  if (!effective.ok) return effective
  const total = totalLoad(question)
  if (!total.ok) return total
  const value = raise(formula, total.value, effective.value.reps)
  if (!value.ok) return value
  const { name, version, label } = formula
  const method = { kind: 'formula', name, version, label } as const
  return ok(
    describeEstimate(question, {
      method,
      value: value.value,
      total: total.value,
      effective: effective.value,
      notes: formulaNotes(formula),
    }),
  )
}

function raise(formula: Formula, total: Load, reps: number): Result<number, Message> {
  const { law } = formula
  const typed = loadIn(total, total.unit)
  if (reps === 1) return ok(typed)
  if (reps < formula.reps.from || reps > formula.reps.to) {
    return refuse(
      message('strength.formulaReps', { formula: formula.label, reps: formula.reps.to }),
    )
  }
  if (law.kind === 'share') return ok(typed * law.factor(reps))
  const kg = loadIn(total, 'kg')
  if (kg < law.lightestKg) {
    return refuse(
      message('strength.formulaTooLight', { formula: formula.label, lightest: law.lightestKg }),
    )
  }
  return ok((law.oneRepMax(kg, reps) * typed) / kg)
}

function formulaNotes({ law, label }: Formula): readonly Message[] {
  if (law.kind === 'share') return []
  const keys = {
    'for-bench-press': 'strength.madeForBenchPress',
    'for-leg-press': 'strength.madeForLegPress',
    'in-a-preprint': 'strength.preprint',
  } as const
  return [message(keys[law.made], { formula: label })]
}
