import { weekOfHead } from './heads'
import type { TabLine } from './tab-lines'

/** A table whose lines are weeks and whose columns are exercises. */
export type WeeksInRows = {
  readonly head: TabLine
  readonly weeks: readonly { readonly week: number; readonly line: TabLine }[]
}

/** Finds such a table: exercises above, and behind it at least two lines that each begin with a week. */
export function weeksInRows(lines: readonly TabLine[]): WeeksInRows | undefined {
  const [head, ...others] = lines
  if (!head || head.cells.length < 2 || others.length < 2) return undefined
  const names = head.cells.slice(1)
  if (names.some((name) => weekOfHead(name, true) !== undefined)) return undefined
  // Bare numbers count as weeks only in a rising row from one on: they may as well be an order.
  const isBare = others.every(({ cells }, index) => Number(cells[0]) === index + 1)
  const weeks = others.flatMap((line) => {
    const week = weekOfHead(line.cells[0] ?? '', isBare)
    return week === undefined ? [] : [{ week, line }]
  })
  const isAll =
    weeks.length === others.length && new Set(weeks.map(({ week }) => week)).size === weeks.length
  return isAll ? { head, weeks } : undefined
}

/** One exercise of such a table with a cell for each week, in the order of the weeks. */
export function exerciseColumns({ head, weeks }: WeeksInRows): readonly {
  readonly name: string
  readonly cells: readonly string[]
}[] {
  const inOrder = [...weeks].sort((a, b) => a.week - b.week)
  const count = Math.max(head.cells.length, ...inOrder.map(({ line }) => line.cells.length))
  return Array.from({ length: count - 1 }, (_, index) => ({
    name: head.cells[index + 1] ?? '',
    cells: inOrder.map(({ line }) => line.cells[index + 1] ?? ''),
  })).filter(({ name, cells }) => name !== '' || cells.some((cell) => cell !== ''))
}
