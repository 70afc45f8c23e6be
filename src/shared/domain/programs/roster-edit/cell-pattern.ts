import type { Group } from '../../notation/prescription'

/** What is looked for in cells; every term must hold. No term: any cell. */
export type CellPattern = { readonly terms: readonly PatternTerm[] }

/** One condition on what a week of a row says. */
export type PatternTerm =
  /** The words stand in the cell as typed. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'has'; readonly part: PatternPart }
  /** Some set of the week is so. Percent and loads in thousandths, rest in seconds. */
  | {
      readonly kind: 'compare'
      readonly part: ComparedPart
      readonly sign: '>' | '>=' | '<' | '<='
      readonly value: number
    }
  /** The parts these groups state are stated alike. */
  | { readonly kind: 'like'; readonly groups: readonly Group[] }

export type PatternPart =
  | 'percent'
  | 'kg'
  | 'lb'
  | 'bodyweight'
  | 'rpe'
  | 'rir'
  | 'tempo'
  | 'rest'
  | 'no-load'

export type ComparedPart = 'rpe' | 'rir' | 'percent' | 'kg' | 'lb' | 'sets' | 'reps' | 'rest'
