import { ok, type Result, refuse } from '../../kernel/result'
import { type Message, message } from '../../kernel/words'
import { FORMULA_NAMES, type FormulaName, formulaFraction, formulaNamed } from './formulas'
import type { ChartName } from './rpe-chart-facts'
import { chartNamed, chartPercent } from './rpe-charts'

/**
 * What turns reps into a share of the max, and back: a chart or a formula. A client keeps one: mixing
 * Epley for failure sets with a chart for RPE sets makes the estimate jump the day RPE is first logged.
 */
export type FamilyName = ChartName | FormulaName

/** The name of a family as it is cited. */
export function familyLabel(name: FamilyName): string {
  return isFormula(name) ? formulaNamed(name).label : chartNamed(name).label
}

/** The share of the max (0–1) that can be lifted for n = reps + reps in reserve, or why none is known. */
export function shareOfMax(name: FamilyName, n: number): Result<number, Message> {
  const share = isFormula(name)
    ? formulaFraction(formulaNamed(name), n)
    : hundredth(chartPercent(chartNamed(name), n))
  return share === undefined
    ? refuse(message('strength.notInFamily', { family: familyLabel(name), reps: n }))
    : ok(share)
}

function hundredth(percent: number | undefined): number | undefined {
  return percent === undefined ? undefined : percent / 100
}

function isFormula(name: FamilyName): name is FormulaName {
  return FORMULA_NAMES.some((formula) => formula === name)
}
