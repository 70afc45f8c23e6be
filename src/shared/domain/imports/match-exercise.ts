import type { Id } from '../../kernel/ids'
import { foldedLine } from '../search/fold-text'
import {
  type Candidate,
  fitsEquipment,
  likeness,
  mayFit,
  type NamedExercise,
  toCandidate,
} from './names/candidate'
import { bagOf, type NameWords, nameWords } from './names/name-words'

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

const MOST_SUGGESTIONS = 3
/** Share of common words below which a suggestion only distracts. */
const LEAST_LIKENESS = 0.45

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
  const near = suggest(words, candidates)
  const fitting = findSame(name, words, candidates)
  const [only] = fitting
  if (only && fitting.length === 1) return matched(name, 'sure', [only.id, ...near])
  const likely = fitting.length > 1 ? fitting : candidates.filter((each) => mayFit(words, each))
  const ids = likely.map(({ id }) => id)
  const ordered = [...near.filter((id) => ids.includes(id)), ...ids, ...near]
  return matched(name, likely.length === 1 ? 'likely' : 'none', ordered)
}

/** Exercises that answer to the name: letter by letter, else in other order, else by equipment. */
function findSame(
  name: string,
  words: NameWords,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const line = foldedLine(name)
  const exact = candidates.filter(({ lines }) => line !== '' && lines.has(line))
  if (exact.length > 0 || words.lift.size === 0) return exact
  const bag = bagOf(words)
  const same = candidates.filter(({ bags }) => bags.has(bag))
  return same.length > 0 ? same : candidates.filter((each) => fitsEquipment(words, each))
}

function suggest(words: NameWords, candidates: readonly Candidate[]): readonly Id[] {
  if (words.lift.size === 0) return []
  return candidates
    .map((candidate) => ({ id: candidate.id, like: likeness(words, candidate) }))
    .filter(({ like }) => like >= LEAST_LIKENESS)
    .toSorted((a, b) => b.like - a.like || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ id }) => id)
}

function matched(
  name: string,
  confidence: ExerciseMatch['confidence'],
  ids: readonly Id[],
): ExerciseMatch {
  const suggestions = [...new Set(ids)].slice(0, MOST_SUGGESTIONS)
  const exerciseId = confidence === 'none' ? null : (ids[0] ?? null)
  return { name, confidence, exerciseId, suggestions }
}
