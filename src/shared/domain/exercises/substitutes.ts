import { type Message, message } from '../../kernel/words'
import type { Exercise } from './exercise'
import type { Contraindication, Equipment, Pattern } from './vocabulary'

/** What the choice of a substitute looks at. */
export type Candidate = Pick<
  Exercise,
  'id' | 'name' | 'kind' | 'pattern' | 'laterality' | 'loadType' | 'equipment' | 'contraindications'
> & {
  readonly muscles: readonly { readonly muscle: string; readonly credit: number }[]
  readonly ladder: { readonly family: string; readonly step: number } | null
}

/** A flag of the client with the contraindications it stands for. */
export type MetCondition = {
  readonly name: string
  readonly tags: readonly Contraindication[]
}

/** What is asked: which exercise, where, and for whom. */
export type SubstituteQuestion = {
  readonly exercise: Candidate
  readonly candidates: readonly Candidate[]
  /** What the place has; null where nobody said, then equipment does not count. */
  readonly equipment: ReadonlySet<Equipment> | null
  readonly conditions: readonly MetCondition[]
  /** How many to answer. */
  readonly most?: number
}

/** An exercise that can stand in, and why, the strongest reason first. */
export type Substitute = {
  readonly exerciseId: string
  readonly name: string
  /** 0–1: how near it comes. */
  readonly nearness: number
  readonly reasons: readonly Message[]
}

/** The conditions of a client that an exercise does not go with. */
export function conflictsWith(
  exercise: Pick<Candidate, 'contraindications'>,
  conditions: readonly MetCondition[],
): readonly MetCondition[] {
  return conditions.filter(({ tags }) =>
    tags.some((tag) => exercise.contraindications.includes(tag)),
  )
}

/** The equipment an exercise needs and a place lacks, one word per need; empty where all is there. */
export function missingEquipment(
  { equipment }: Pick<Candidate, 'equipment'>,
  has: ReadonlySet<Equipment>,
): readonly Equipment[] {
  return equipment
    .filter((choices) => !choices.some((one) => has.has(one)))
    .flatMap(([first]) => first ?? [])
}

/**
 * The nearest exercises that go with the client's flags and the place's equipment. Nearness is our own
 * judgement: movement pattern 0.35, shared muscle credit 0.4, ladder of variations 0.15, sides and kind
 * of load 0.05 each. Nothing below 0.4 is offered, because it trains something else.
 */
export function substitutesFor(question: SubstituteQuestion): readonly Substitute[] {
  const { exercise, candidates, equipment, conditions, most = 5 } = question
  return candidates
    .filter(({ id, kind }) => id !== exercise.id && kind === exercise.kind)
    .filter((one) => conflictsWith(one, conditions).length === 0)
    .filter((one) => equipment === null || missingEquipment(one, equipment).length === 0)
    .map((one) => ({ one, nearness: nearnessOf(exercise, one) }))
    .filter(({ nearness }) => nearness >= 0.4)
    .toSorted((a, b) => b.nearness - a.nearness || (a.one.name < b.one.name ? -1 : 1))
    .slice(0, most)
    .map(({ one, nearness }) => ({
      exerciseId: one.id,
      name: one.name,
      nearness: Math.round(nearness * 100) / 100,
      reasons: reasonsFor(question, one),
    }))
}

function nearnessOf(exercise: Candidate, one: Candidate): number {
  return (
    0.35 * patternNearness(exercise.pattern, one.pattern) +
    0.4 * sharedCredit(exercise, one) +
    0.15 * ladderNearness(exercise, one) +
    (exercise.laterality === one.laterality ? 0.05 : 0) +
    (exercise.loadType === one.loadType ? 0.05 : 0)
  )
}

/** Patterns that train much the same: half as near as the same pattern. */
const KIN: readonly (readonly Pattern[])[] = [
  ['squat', 'lunge', 'knee-extension'],
  ['hinge', 'hip-extension', 'knee-flexion'],
  ['horizontal-push', 'vertical-push', 'elbow-extension'],
  ['horizontal-pull', 'vertical-pull', 'elbow-flexion'],
  ['anti-extension', 'trunk-flexion'],
  ['anti-rotation', 'rotation', 'anti-lateral-flexion', 'carry'],
]

function patternNearness(one: Pattern, other: Pattern): number {
  if (one === other) return 1
  return KIN.some((kin) => kin.includes(one) && kin.includes(other)) ? 0.5 : 0
}

/** Cosine of the two lists of credits: 1 where they train the same muscles in the same shares. */
function sharedCredit(one: Candidate, other: Candidate): number {
  const credit = new Map(other.muscles.map(({ muscle, credit }) => [muscle, credit]))
  const product = sum(one.muscles.map((own) => own.credit * (credit.get(own.muscle) ?? 0)))
  const length = Math.hypot(...one.muscles.map((own) => own.credit))
  const otherLength = Math.hypot(...other.muscles.map((own) => own.credit))
  return length > 0 && otherLength > 0 ? product / (length * otherLength) : 0
}

function ladderNearness({ ladder }: Candidate, other: Candidate): number {
  if (!ladder || other.ladder?.family !== ladder.family) return 0
  return Math.max(0, 1 - Math.abs(other.ladder.step - ladder.step) / 5)
}

function reasonsFor(question: SubstituteQuestion, one: Candidate): readonly Message[] {
  const { exercise, conditions } = question
  const muscle = mainMuscle(exercise)
  const isShared = one.muscles.some((own) => own.muscle === muscle && own.credit >= 1)
  const reasons = [
    exercise.pattern === one.pattern && message('checks.swap.samePattern'),
    isShared && muscle !== undefined && message('checks.swap.sameMuscle', { muscle }),
    ladderReason(exercise, one),
    ...conflictsWith(exercise, conditions).map(({ name }) =>
      message('checks.swap.goesWith', { condition: name }),
    ),
    hasLessGear(question, one) && message('checks.swap.equipment'),
  ]
  return reasons.filter((reason) => reason !== false)
}

function ladderReason({ ladder }: Candidate, one: Candidate): Message | false {
  if (!ladder || one.ladder?.family !== ladder.family) return false
  const steps = one.ladder.step - ladder.step
  if (steps === 0) return message('checks.swap.sameStep')
  const count = Math.abs(steps)
  return message(steps < 0 ? 'checks.swap.easier' : 'checks.swap.harder', { count })
}

/** The asked exercise cannot be done here, this one can. */
function hasLessGear({ exercise, equipment }: SubstituteQuestion, one: Candidate): boolean {
  return (
    equipment !== null &&
    missingEquipment(exercise, equipment).length > 0 &&
    missingEquipment(one, equipment).length === 0
  )
}

function mainMuscle({ muscles }: Candidate): string | undefined {
  return muscles.toSorted((a, b) => b.credit - a.credit)[0]?.muscle
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
