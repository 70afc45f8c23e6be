import type { ExerciseCard } from '../../../../shared/contract/exercises'
import { createSearch } from '../../../../shared/domain/search/rank-matches'

/** What narrows the list; null = any. */
export type ExerciseFilter = {
  readonly pattern: ExerciseCard['pattern'] | null
  readonly muscle: ExerciseCard['muscles'][number]['muscle'] | null
  readonly equipment: ExerciseCard['equipment'][number][number] | null
  readonly isOwn: boolean
  /** Exercises that a chosen client should not do. */
  readonly unsafe: ReadonlyMap<string, unknown>
}

export const NO_FILTER: ExerciseFilter = {
  pattern: null,
  muscle: null,
  equipment: null,
  isOwn: false,
  unsafe: new Map(),
}

/** Exercises under one heading: a pattern while browsing, none while searching. */
export type ExerciseGroup = {
  readonly pattern: ExerciseCard['pattern'] | null
  readonly cards: readonly ExerciseCard[]
}

/** Drills stand behind lifts that match about as well, as in the palette. */
const DRILL_STANDING = 0.97

/** Prepares the exercises for typing: best first while a text is typed, by pattern otherwise. */
export function prepareFinding(
  cards: readonly ExerciseCard[],
): (typed: string, filter: ExerciseFilter) => readonly ExerciseGroup[] {
  const byId = new Map(cards.map((card) => [card.id, card]))
  const entries = cards.map(({ id, name, aliases, kind }) => {
    return { id, title: name, aliases, standing: kind === 'lift' ? 1 : DRILL_STANDING }
  })
  const ask = createSearch(entries)
  return (typed, filter) => {
    const isIn = (card: ExerciseCard) => fits(card, filter)
    if (typed.trim() === '') return byPattern(cards.filter(isIn))
    const found = ask(typed).flatMap(({ id }) => byId.get(id) ?? [])
    return [{ pattern: null, cards: found.filter(isIn) }]
  }
}

function fits(card: ExerciseCard, filter: ExerciseFilter): boolean {
  const { pattern, muscle, equipment, isOwn, unsafe } = filter
  return (
    (pattern === null || card.pattern === pattern) &&
    (muscle === null || card.muscles.some((one) => one.muscle === muscle && one.credit > 0)) &&
    (equipment === null || card.equipment.some((choice) => choice.includes(equipment))) &&
    (!isOwn || card.isOwn) &&
    !unsafe.has(card.id)
  )
}

function byPattern(cards: readonly ExerciseCard[]): readonly ExerciseGroup[] {
  const groups = Map.groupBy(cards, (card) => card.pattern)
  return [...groups].map(([pattern, own]) => ({ pattern, cards: own }))
}
