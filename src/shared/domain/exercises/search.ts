import type { RankedMatch } from '../search/match-entry'
import { createSearch } from '../search/rank-matches'
import type { SearchEntry } from '../search/search-entry'
import type { Exercise } from './exercise'

/** An exercise that answers a query, with the letters to show in bold. */
export type ExerciseMatch = { readonly exercise: Exercise; readonly match: RankedMatch }

/** Asks the prepared exercises; an empty query gives nothing. */
export type ExerciseSearch = (query: string) => readonly ExerciseMatch[]

/**
 * Prepares exercises for search by name, alias, initials and beginnings of words, with typos
 * forgiven: `rdl`, `bsq`, `hip thr`, `hip thurst`.
 */
export function createExerciseSearch(exercises: readonly Exercise[]): ExerciseSearch {
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]))
  const ask = createSearch(exercises.map(searchEntryOf))
  return (query) =>
    ask(query).flatMap((match) => {
      const exercise = byId.get(match.id)
      return exercise === undefined ? [] : [{ exercise, match }]
    })
}

/** An exercise as an entry of a mixed list such as the palette. */
export function searchEntryOf(exercise: Exercise): SearchEntry {
  const { id, name, aliases, kind } = exercise
  return { id, title: name, aliases, standing: kind === 'lift' ? 1 : DRILL_STANDING }
}

/** Lifts come before drills that match about as well: most rows of a program are lifts. */
const DRILL_STANDING = 0.97
