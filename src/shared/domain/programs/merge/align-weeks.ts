import type { PlanBody, PlanRow } from './plan-body'

/** A body as far as its week columns go: kinds, names, and the texts of rows that both sides have. */
type Columns = Pick<PlanBody, 'weeks'> & { readonly rows: ReadonlyMap<string, PlanRow> }

/**
 * Which week of `before` each week of `after` is; null for a week that came in. Weeks carry no ids, so
 * they are matched by what is written in them, in order. With as many weeks as before each is itself:
 * then a moved week reads as changed cells.
 */
export function alignWeeks(before: Columns, after: Columns): readonly (number | null)[] {
  const count = after.weeks.length
  if (before.weeks.length === count) return Array.from({ length: count }, (_, week) => week)
  return backtrack(costs(before, after), before, after)
}

/** What leaving a week out or taking one in costs, beside cells that differ. */
const GAP = 0.5

/** Least cost to turn the first i weeks of `before` into the first j of `after` (edit distance). */
function costs(before: Columns, after: Columns): number[][] {
  const table = Array.from({ length: before.weeks.length + 1 }, (_, i) => [i * GAP])
  for (let j = 1; j <= after.weeks.length; j++) table[0]?.push(j * GAP)
  for (let i = 1; i <= before.weeks.length; i++) {
    for (let j = 1; j <= after.weeks.length; j++) {
      const same = at(table, i - 1, j - 1) + unlike(before, i - 1, after, j - 1)
      const gap = Math.min(at(table, i - 1, j), at(table, i, j - 1)) + GAP
      table[i]?.push(Math.min(same, gap))
    }
  }
  return table
}

/** Walks back from the ends; where costs tie, weeks are matched early and come in late. */
function backtrack(table: number[][], before: Columns, after: Columns): (number | null)[] {
  const matches: (number | null)[] = after.weeks.map(() => null)
  let [i, j] = [before.weeks.length, after.weeks.length]
  while (i > 0 && j > 0) {
    const here = at(table, i, j)
    if (here === at(table, i, j - 1) + GAP) j--
    else if (here === at(table, i - 1, j) + GAP) i--
    else matches[--j] = --i
  }
  return matches
}

function at(table: number[][], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}

/** How unlike two weeks are, 0 to 1: the share of rows whose text differs, and what kind they are. */
function unlike(before: Columns, i: number, after: Columns, j: number): number {
  const [one, other] = [before.weeks[i], after.weeks[j]]
  let [all, differ] = [1, one?.kind === other?.kind && one?.name === other?.name ? 0 : 1]
  for (const [key, row] of before.rows) {
    const twin = after.rows.get(key)
    if (!twin) continue
    all++
    if ((row.cells[i] ?? null) !== (twin.cells[j] ?? null)) differ++
  }
  return differ / all
}
