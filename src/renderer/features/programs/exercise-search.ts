import type { ExerciseCard } from '../../../shared/contract/exercises'
import { createSearch } from '../../../shared/domain/search/rank-matches'
import type { ExerciseSuggestion } from '../../ui/grid/grid-props'

/** Lifts come before drills that match about as well: most rows of a program are lifts. */
const DRILL_STANDING = 0.97

/** As many as fit under a cell without scrolling. */
const SHOWN = 8

/** Prepares the exercises for the list under the cell: names, aliases, beginnings, slips forgiven. */
export function createSuggestions(
  cards: readonly ExerciseCard[],
): (typed: string) => readonly ExerciseSuggestion[] {
  const byId = new Map(cards.map((card) => [card.id, card]))
  const entries = cards.map(({ id, name, aliases, kind }) => ({
    id,
    title: name,
    aliases,
    standing: kind === 'lift' ? 1 : DRILL_STANDING,
  }))
  const ask = createSearch(entries, { limit: SHOWN })
  return (typed) =>
    ask(typed).flatMap(({ id, ranges, via }) => {
      const card = byId.get(id)
      const bold = ranges.map(([from, to]) => ({ from, to }))
      return card ? [{ id, name: card.name, ranges: bold, ...(via && { hint: via.text }) }] : []
    })
}

/** The exercise of exactly this name or alias, capitals aside. */
export function exerciseNamed(
  cards: readonly ExerciseCard[],
  name: string,
): ExerciseCard | undefined {
  const wanted = name.trim().toLowerCase()
  const isIt = (known: string) => known.toLowerCase() === wanted
  return cards.find((card) => isIt(card.name)) ?? cards.find((card) => card.aliases.some(isIt))
}
