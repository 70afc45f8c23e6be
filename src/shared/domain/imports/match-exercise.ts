import type { Id } from '../../kernel/ids'
import { foldedLine } from '../search/fold-text'
import { bagOf, liftOf, type NameWords, nameWords } from './names/name-words'

/** An exercise of the catalogue or the coach's own, as far as its names go. */
export type NamedExercise = {
  readonly id: Id
  readonly name: string
  readonly aliases: readonly string[]
}

/** A name the coach has matched before. */
export type RememberedName = { readonly name: string; readonly exerciseId: Id }

/** Which exercise a name of a file means. */
export type ExerciseMatch = {
  readonly name: string
  /** `sure`: same words or the coach's own choice; `likely`: worth a look; `none`: the coach says. */
  readonly confidence: 'sure' | 'likely' | 'none'
  /** The match; null exactly when the confidence is `none`. */
  readonly exerciseId: Id | null
  /** At most three, best first; the match itself leads. */
  readonly suggestions: readonly Id[]
}

type Candidate = {
  readonly id: Id
  readonly names: readonly NameWords[]
  readonly bags: ReadonlySet<string>
  /** Equipment in any of its names. */
  readonly equipment: ReadonlySet<string>
}

const MOST_SUGGESTIONS = 3
/** Share of common words below which a suggestion only distracts. */
const LEAST_LIKENESS = 0.45
/** What a lift named without equipment may well be done with; a machine or cable makes it another. */
const FREE_WEIGHTS = new Set([
  'barbell',
  'bodyweight',
  'dumbbell',
  'kettlebell',
  'plate',
  'weighted',
])
/** Equipment tells variants apart, but says little about which lift it is. */
const EQUIPMENT_WEIGHT = 0.5

/** Matches the names of a file to exercises; never `sure` on words that are not all the same. */
export function matchExercises(
  names: readonly string[],
  exercises: readonly NamedExercise[],
  remembered: readonly RememberedName[],
): readonly ExerciseMatch[] {
  const candidates = exercises.map(toCandidate)
  const known = new Set(exercises.map(({ id }) => id))
  const chosen = new Map(remembered.map(({ name, exerciseId }) => [foldedLine(name), exerciseId]))
  return names.map((name) => {
    const id = chosen.get(foldedLine(name))
    return id !== undefined && known.has(id) ? matched(name, 'sure', [id]) : match(name, candidates)
  })
}

function match(name: string, candidates: readonly Candidate[]): ExerciseMatch {
  const words = nameWords(name)
  if (words.lift.size === 0) return matched(name, 'none', [])
  const bag = bagOf(words)
  const same = candidates.filter(({ bags }) => bags.has(bag))
  const fitting = same.length > 0 ? same : candidates.filter((each) => fitsEquipment(words, each))
  const near = suggest(words, candidates)
  const [only] = fitting
  if (only && fitting.length === 1) return matched(name, 'sure', [only.id, ...near])
  const likely = fitting.length > 1 ? fitting : candidates.filter((each) => mayFit(words, each))
  if (likely.length === 0) return matched(name, 'none', near)
  const ids = likely.map(({ id }) => id)
  const ordered = [...near.filter((id) => ids.includes(id)), ...ids, ...near]
  return matched(name, likely.length === 1 ? 'likely' : 'none', ordered)
}

/** The same lift and posture, done with something the exercise is named for in another alias. */
function fitsEquipment(words: NameWords, { names, equipment }: Candidate): boolean {
  if (words.equipment.size === 0 || !words.equipment.isSubsetOf(equipment)) return false
  return names.some((own) => liftOf(own) === liftOf(words) && equal(own.posture, words.posture))
}

/** The same lift, as far as both names say the same; neither names other equipment or posture. */
function mayFit(words: NameWords, { names, equipment }: Candidate): boolean {
  const agrees = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size === 0 || other.size === 0 || one.isSubsetOf(other)
  const allowed = equipment.size === 0 ? FREE_WEIGHTS : equipment
  if (!words.equipment.isSubsetOf(allowed)) return false
  return names.some((own) => liftOf(own) === liftOf(words) && agrees(words.posture, own.posture))
}

function suggest(words: NameWords, candidates: readonly Candidate[]): readonly Id[] {
  return candidates
    .map(({ id, names }) => ({
      id,
      likeness: Math.max(...names.map((own) => compare(own, words))),
    }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ id }) => id)
}

/** Common words over all words, from 0 to 1. */
function compare(one: NameWords, other: NameWords): number {
  const weigh = (pick: (a: ReadonlySet<string>, b: ReadonlySet<string>) => ReadonlySet<string>) =>
    pick(one.lift, other.lift).size +
    EQUIPMENT_WEIGHT * pick(one.equipment, other.equipment).size +
    EQUIPMENT_WEIGHT * pick(one.posture, other.posture).size
  const all = weigh((a, b) => a.union(b))
  return all === 0 ? 0 : weigh((a, b) => a.intersection(b)) / all
}

function toCandidate({ id, name, aliases }: NamedExercise): Candidate {
  const names = [name, ...aliases].map(nameWords)
  const equipment = new Set(names.flatMap((words) => [...words.equipment]))
  return { id, names, bags: new Set(names.map(bagOf)), equipment }
}

function matched(
  name: string,
  confidence: ExerciseMatch['confidence'],
  ids: readonly Id[],
): ExerciseMatch {
  const suggestions = [...new Set(ids)].slice(0, MOST_SUGGESTIONS)
  return {
    name,
    confidence,
    exerciseId: confidence === 'none' ? null : (ids[0] ?? null),
    suggestions,
  }
}

function equal(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && one.isSubsetOf(other)
}
