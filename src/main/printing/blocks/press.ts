import type { HandoutDocument } from '../../../shared/domain/handouts/document'
import type { Measures } from '../paper/measures'
import type { Typesetter } from '../paper/typesetter'

/** What every block is laid out from. */
export type Press = {
  readonly card: HandoutDocument
  readonly measures: Measures
  readonly setter: Typesetter
}

/** Weights of rules, in points. */
export const WEIGHT = { heavy: 1.4, rule: 0.9, hair: 0.4, now: 2.2, box: 0.6 } as const
