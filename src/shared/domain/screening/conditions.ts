import type { Contraindication } from '../exercises/vocabulary'

/** How much a condition weighs: `absolute` stops every program, `relative` meets single exercises. */
export type ConditionWeight = 'absolute' | 'relative'

/** A condition that a flag can name by its id, and what it means for exercises. */
export type Condition = {
  /** Readable for built-in ones, a key of its own for the studio's. */
  readonly id: string
  /** As the studio calls it; null where the built-in name (`screening.condition.<id>`) holds. */
  readonly name: string | null
  readonly weight: ConditionWeight
  /** Exercises with one of these among their contraindications ask for a reason. */
  readonly tags: readonly Contraindication[]
  /** Sets to failure do not go with it. */
  readonly sparesFailure: boolean
}

const absolute = (id: string): Condition => ({
  ...{ id, name: null, weight: 'absolute', tags: [], sparesFailure: true },
})
const relative = (
  id: string,
  tags: readonly Contraindication[],
  sparesFailure = false,
): Condition => ({ id, name: null, weight: 'relative', tags, sparesFailure })

/**
 * The list a studio starts with. Absolute and relative items: table 1 of PMC10959113 (2024) and the
 * Diabetes Care table of progressive resistance training; the tags are our own judgement.
 */
export const BUILT_IN_CONDITIONS: readonly Condition[] = [
  absolute('unstable-coronary-disease'),
  absolute('uncontrolled-arrhythmia'),
  absolute('decompensated-heart-failure'),
  absolute('severe-valve-stenosis'),
  absolute('severe-pulmonary-hypertension'),
  absolute('uncontrolled-blood-pressure'),
  absolute('acute-heart-inflammation'),
  absolute('marfan-syndrome'),
  absolute('aortic-dissection'),
  absolute('aneurysm'),
  absolute('recent-clot-or-bleed'),
  absolute('unstable-joint-injury'),
  absolute('recent-fracture'),
  absolute('acute-joint-inflammation'),
  absolute('symptomatic-hernia'),
  absolute('retinal-bleeding'),
  absolute('uncontrolled-systemic-disease'),
  relative('high-blood-pressure', ['high-blood-pressure'], true),
  relative('coronary-risk-factors', ['high-blood-pressure'], true),
  relative('diabetes', [], true),
  relative('low-fitness', [], true),
  relative('pacemaker', ['high-blood-pressure'], true),
  relative('low-back-pain', ['low-back-pain']),
  relative('hip-pain', ['hip-pain']),
  relative('knee-pain', ['knee-pain']),
  relative('ankle-pain', ['ankle-pain']),
  relative('shoulder-pain', ['shoulder-pain']),
  relative('elbow-pain', ['elbow-pain']),
  relative('wrist-pain', ['wrist-pain']),
  relative('neck-pain', ['neck-pain']),
  relative('pregnancy', ['pregnancy'], true),
  relative('post-partum', ['post-partum']),
  relative('hernia', ['hernia'], true),
  relative('recent-abdominal-surgery', ['recent-abdominal-surgery'], true),
  relative('osteoporosis', ['osteoporosis'], true),
  relative('balance', ['balance']),
  relative('recent-eye-surgery', ['recent-eye-surgery'], true),
]

/**
 * The studio's list: built-in conditions, changed where the studio changed them, then its own ones. An
 * own condition with the id of a built-in one takes its place.
 */
export function conditionList(edits: readonly Condition[]): readonly Condition[] {
  const byId = new Map(edits.map((edit) => [edit.id, edit]))
  const builtIn = BUILT_IN_CONDITIONS.map((condition) => byId.get(condition.id) ?? condition)
  const known = new Set(BUILT_IN_CONDITIONS.map(({ id }) => id))
  return [...builtIn, ...edits.filter(({ id }) => !known.has(id))]
}
