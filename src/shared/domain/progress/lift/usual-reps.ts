import type { SessionSets } from './session-sets'

/** The reps a lift is usually done for: each session votes once with its most frequent number. */
export function usualReps(sessions: readonly SessionSets[]): number | undefined {
  const votes = sessions.flatMap(({ sets }) => {
    const vote = mostFrequent(sets.flatMap(({ reps }) => (reps ? [reps] : [])))
    return vote === undefined ? [] : [vote]
  })
  return mostFrequent(votes)
}

/** A tie goes to the larger number: a set of 12 also shows what was possible for 10. */
function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const ranked = [...counts].toSorted(([a, n], [b, m]) => m - n || b - a)
  return ranked[0]?.[0]
}
