import { mostEffectiveReps } from './effective-reps'

/** Every formula by the name it is stored and asked for by. */
export const FORMULA_NAMES = [
  'epley',
  'brzycki',
  'lander',
  'lombardi',
  'mayhew',
  'oconner',
  'wathan',
  'epley-modified',
  'linear-33',
  'reynolds-bench-press',
  'reynolds-leg-press',
  'marzagao',
] as const

export type FormulaName = (typeof FORMULA_NAMES)[number]

/**
 * A way from a set to failure to a one-rep max. `version` names the constants, so that an estimate
 * made with other constants is never taken for the same series. `reps` is where it may be used.
 */
export type Formula = {
  readonly name: FormulaName
  /** As it is cited, not translated. */
  readonly label: string
  readonly version: string
  readonly reps: { readonly from: number; readonly to: number }
  readonly law: Law
}

/** `share`: the max is the load times a factor of the reps. `kilograms`: only holds for loads in kg. */
export type Law =
  | {
      readonly kind: 'share'
      readonly factor: (reps: number) => number
      /** The reps at a fraction of the max, where the fraction is below that of two reps. */
      readonly repsAt: (fraction: number) => number
    }
  | {
      readonly kind: 'kilograms'
      readonly lightestKg: number
      readonly oneRepMax: (kg: number, reps: number) => number
      readonly made: 'for-bench-press' | 'for-leg-press' | 'in-a-preprint'
    }

/** Poles (Brzycki 37, Lander 37.9, linear 34 reps) lie far outside: nothing is estimated beyond 12. */
const GENERAL = { from: 1, to: mostEffectiveReps }

/** Equations as restated by Starting Strength thread 33294, brianmac.co.uk/maxload and vcalc. */
const FORMULAS: Readonly<Record<FormulaName, Formula>> = {
  epley: {
    name: 'epley',
    label: 'Epley (1985)',
    version: '1/30',
    reps: GENERAL,
    law: { kind: 'share', factor: (r) => 1 + r / 30, repsAt: (p) => 30 * (1 / p - 1) },
  },
  brzycki: {
    name: 'brzycki',
    label: 'Brzycki (1993)',
    version: '36/(37-r)',
    reps: GENERAL,
    law: { kind: 'share', factor: (r) => 36 / (37 - r), repsAt: (p) => 37 - 36 * p },
  },
  lander: {
    name: 'lander',
    label: 'Lander (1985)',
    version: '100/(101.3-2.67123r)',
    reps: GENERAL,
    law: {
      kind: 'share',
      factor: (r) => 100 / (101.3 - 2.67123 * r),
      repsAt: (p) => (101.3 - 100 * p) / 2.67123,
    },
  },
  lombardi: {
    name: 'lombardi',
    label: 'Lombardi (1989)',
    version: 'r^0.10',
    reps: GENERAL,
    law: { kind: 'share', factor: (r) => r ** 0.1, repsAt: (p) => p ** -10 },
  },
  mayhew: {
    name: 'mayhew',
    label: 'Mayhew et al. (1992)',
    version: '100/(52.2+41.9e^-0.055r)',
    reps: GENERAL,
    law: {
      kind: 'share',
      factor: (r) => 100 / (52.2 + 41.9 * Math.exp(-0.055 * r)),
      repsAt: (p) => -Math.log((100 * p - 52.2) / 41.9) / 0.055,
    },
  },
  oconner: {
    name: 'oconner',
    label: 'O’Conner et al. (1989)',
    version: '0.025',
    reps: GENERAL,
    law: { kind: 'share', factor: (r) => 1 + 0.025 * r, repsAt: (p) => 40 * (1 / p - 1) },
  },
  wathan: {
    name: 'wathan',
    label: 'Wathan (1994)',
    version: '100/(48.8+53.8e^-0.075r)',
    reps: GENERAL,
    law: {
      kind: 'share',
      factor: (r) => 100 / (48.8 + 53.8 * Math.exp(-0.075 * r)),
      repsAt: (p) => -Math.log((100 * p - 48.8) / 53.8) / 0.075,
    },
  },
  // The next two are those of the STMr package (M. Jovanović, MIT), `R/max-perc-1RM.R`.
  'epley-modified': {
    name: 'epley-modified',
    label: 'Modified Epley (Jovanović)',
    version: 'k=0.0353',
    reps: GENERAL,
    law: {
      kind: 'share',
      factor: (r) => 1 + 0.0353 * (r - 1),
      repsAt: (p) => 1 + (1 / p - 1) / 0.0353,
    },
  },
  'linear-33': {
    name: 'linear-33',
    label: 'Linear (Jovanović)',
    version: '33',
    reps: GENERAL,
    law: { kind: 'share', factor: (r) => 33 / (34 - r), repsAt: (p) => 34 - 33 * p },
  },
  // Reynolds, Gordon & Robergs 2006, JSCR 20(3):584–592: one lift and five reps each.
  'reynolds-bench-press': {
    name: 'reynolds-bench-press',
    label: 'Reynolds et al. (2006), bench press',
    version: '1.1307w+0.6999',
    reps: { from: 5, to: 5 },
    law: {
      kind: 'kilograms',
      lightestKg: 0,
      oneRepMax: (kg) => 1.1307 * kg + 0.6999,
      made: 'for-bench-press',
    },
  },
  'reynolds-leg-press': {
    name: 'reynolds-leg-press',
    label: 'Reynolds et al. (2006), leg press',
    version: '1.0970w+14.2546',
    reps: { from: 5, to: 5 },
    law: {
      kind: 'kilograms',
      lightestKg: 0,
      oneRepMax: (kg) => 1.097 * kg + 14.2546,
      made: 'for-leg-press',
    },
  },
  // Preprint (sportrxiv 768). It breaks down as ln w nears 0.56: at 2 kg five reps would make six
  // times the load. Below an empty bar it is not offered; that bound is ours.
  marzagao: {
    name: 'marzagao',
    label: 'Marzagão (2026, preprint)',
    version: '0.85/-2.55/4.58',
    reps: GENERAL,
    law: {
      kind: 'kilograms',
      lightestKg: 20,
      oneRepMax: (kg, r) => kg * (1 + (r - 1) ** 0.85 / (-2.55 + 4.58 * Math.log(kg))),
      made: 'in-a-preprint',
    },
  },
}

/** The formula of a name. */
export function formulaNamed(name: FormulaName): Formula {
  return FORMULAS[name]
}

/** Formulas that hold for any lift and any load; their spread is the honest range of an estimate. */
export const GENERAL_FORMULAS: readonly Formula[] = FORMULA_NAMES.map(formulaNamed).filter(
  (formula) => formula.law.kind === 'share',
)

/**
 * The fraction of the max that can be lifted for so many reps (1 for a single, whatever the formula);
 * nothing outside the formula's reps or where it is no matter of fractions.
 */
export function formulaFraction(formula: Formula, reps: number): number | undefined {
  if (formula.law.kind !== 'share' || reps < 1 || reps > formula.reps.to) return undefined
  return reps === 1 ? 1 : 1 / formula.law.factor(reps)
}

/** Twelve reps must not be lost to 12.000000000000002. */
const FLOAT_SLACK = 1e-9

/** The reps to failure at a fraction of the max, unrounded; nothing outside the formula's reps. */
export function formulaReps(formula: Formula, fraction: number): number | undefined {
  if (formula.law.kind !== 'share' || fraction > 1) return undefined
  const reps = Math.max(1, formula.law.repsAt(fraction))
  return reps <= formula.reps.to + FLOAT_SLACK ? reps : undefined
}
