import type { Id } from '../../../kernel/ids'
import { foldedLine } from '../../search/fold-text'
import { bagOf, liftOf, type NameWords, nameWords } from './name-words'

/** An exercise of the catalogue or the coach's own, as far as its names go. */
export type NamedExercise = {
  readonly id: Id
  readonly name: string
  readonly aliases: readonly string[]
}

/** An exercise prepared for comparing its names. */
export type Candidate = {
  readonly id: Id
  readonly names: readonly NameWords[]
  /** Its names letter by letter, accents and punctuation aside. */
  readonly lines: ReadonlySet<string>
  /** Its names as bags of words. */
  readonly bags: ReadonlySet<string>
  /** Equipment in any of its names. */
  readonly equipment: ReadonlySet<string>
}

/** What a lift named without equipment may well be done with; a machine or cable makes it another. */
const FREE_WEIGHTS: ReadonlySet<string> = new Set([
  'barbell',
  'bodyweight',
  'dumbbell',
  'kettlebell',
  'plate',
  'weighted',
])
/** Equipment and posture tell variants apart, but say little about which lift it is. */
const VARIANT_WEIGHT = 0.5

/** Prepares an exercise for comparing its names. */
export function toCandidate({ id, name, aliases }: NamedExercise): Candidate {
  const texts = [name, ...aliases]
  const names = texts.map(nameWords)
  return {
    id,
    names,
    lines: new Set(texts.map(foldedLine)),
    bags: new Set(names.map(bagOf)),
    equipment: new Set(names.flatMap((words) => [...words.equipment])),
  }
}

/** The same lift and posture, done with something the exercise is named for in another alias. */
export function fitsEquipment(words: NameWords, { names, equipment }: Candidate): boolean {
  if (words.lift.size === 0 || words.equipment.size === 0) return false
  if (!isWithin(words.equipment, equipment)) return false
  const lift = liftOf(words)
  const posture = [...words.posture].join()
  return names.some((own) => [...own.posture].join() === posture && liftOf(own) === lift)
}

/** The same lift, as far as both names say the same; neither names other equipment or posture. */
export function mayFit(words: NameWords, { names, equipment }: Candidate): boolean {
  const allowed = equipment.size === 0 ? FREE_WEIGHTS : equipment
  if (words.lift.size === 0 || !isWithin(words.equipment, allowed)) return false
  const lift = liftOf(words)
  return names.some((own) => {
    if (own.lift.size !== words.lift.size) return false
    const saysLess = own.posture.size === 0 || words.posture.size === 0
    return (saysLess || isWithin(words.posture, own.posture)) && liftOf(own) === lift
  })
}

/** How alike a name is to the nearest name of an exercise: common words over all, from 0 to 1. */
export function likeness(words: NameWords, { names }: Candidate): number {
  return Math.max(...names.map((own) => compare(own, words)))
}

function compare(one: NameWords, other: NameWords): number {
  const weigh = (lift: number, variant: number) => lift + VARIANT_WEIGHT * variant
  const common = weigh(
    countCommon(one.lift, other.lift),
    countCommon(one.equipment, other.equipment) + countCommon(one.posture, other.posture),
  )
  const both = weigh(
    one.lift.size + other.lift.size,
    one.equipment.size + other.equipment.size + one.posture.size + other.posture.size,
  )
  return both === common ? 0 : common / (both - common)
}

function countCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (other.has(word)) common += 1
  return common
}

function isWithin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of one) if (!other.has(word)) return false
  return true
}
