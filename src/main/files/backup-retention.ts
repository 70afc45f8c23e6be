import type { CopyReason } from './backup-copy'

const DAY_MS = 86_400_000
const KEEP = { daily: 7, weekly: 4, monthly: 12, pinned: 5 } as const

type Copy = { readonly reason: CopyReason; readonly takenAt: number; readonly number: number }

/**
 * Which copies may go: keeps 7 daily, 4 weekly and 12 monthly ones, and per pinned reason the last five.
 * Order is the number of the copy, never the clock or the journal (a restore sets that back); the copy
 * taken last always stays.
 */
export function copiesToDrop<C extends Copy>(cards: readonly C[]): readonly C[] {
  const newestFirst = [...cards].sort((a, b) => b.number - a.number)
  const kept = new Set<C>(newestFirst.slice(0, 1))
  for (const reason of new Set(newestFirst.map((card) => card.reason))) {
    const same = newestFirst.filter((card) => card.reason === reason)
    if (reason === 'daily') keepThinned(same, kept)
    else for (const card of same.slice(0, KEEP.pinned)) kept.add(card)
  }
  return newestFirst.filter((card) => !kept.has(card))
}

function keepThinned<C extends Copy>(newestFirst: readonly C[], kept: Set<C>): void {
  const ages = [
    [KEEP.daily, DAY_MS],
    [KEEP.weekly, 7 * DAY_MS],
    [KEEP.monthly, 30 * DAY_MS],
  ] as const
  for (const [count, span] of ages) {
    const bySpan = Map.groupBy(newestFirst, (card) => Math.floor(card.takenAt / span))
    for (const group of [...bySpan.values()].slice(0, count)) {
      const [newest] = group
      if (newest) kept.add(newest)
    }
  }
}
