import type { ExerciseCard } from '../../../../shared/contract/exercises'
import type {
  PastedBlock,
  PastedRow,
  PasteOptions,
} from '../../../../shared/domain/notation/pasting/pasted-block'
import { blockReading } from '../../../../shared/domain/notation/pasting/read-block'
import { exerciseNamed } from '../exercise-search'

/** A day takes so many rows from one paste; what is beyond waits in the strip. */
export const MOST_ROWS = 60

/** How long in ms the window reads before it draws and takes keys again. */
const SLICE_MS = 12

/** Reads a pasted text without holding up the window; `onLines` tells how far it is. */
export async function readInSlices(
  text: string,
  options: PasteOptions,
  onLines: (lines: number) => void,
): Promise<PastedBlock> {
  const reading = blockReading(text, options)
  // The event of the paste comes first: what it did is painted before the reading begins.
  await new Promise((go) => setTimeout(go))
  let began = performance.now()
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
    if (performance.now() - began < SLICE_MS) continue
    onLines(step.value)
    await new Promise((go) => setTimeout(go))
    began = performance.now()
  }
}

/** A row for the core; what names no exercise goes as a note to the row before it, so that nothing is lost. */
export type RowToPaste = {
  readonly exerciseId: string | null
  readonly exercise: string
  readonly label: string
  readonly note: string
  readonly cells: (string | null)[]
}

/** Rows to add, how many lines were used for them, and which of them somebody has to look at. */
export type PastePlan = {
  readonly rows: readonly RowToPaste[]
  readonly looks: readonly number[]
}

/** Turns read rows into rows of a day. */
export function planPaste(
  read: readonly PastedRow[],
  at: { readonly exercises: readonly ExerciseCard[]; readonly weeks: number },
): PastePlan {
  const rows: RowToPaste[] = []
  const looks = new Set<number>()
  const loose: string[] = []
  const hasPlans = read.some(({ why }) => why !== 'no-plan')
  for (const { exercise, label, cells, needsLook, text, why } of read) {
    const known = exerciseNamed(at.exercises, exercise)
    const isRemark = hasPlans && why === 'no-plan' && !known
    if (exercise.trim() === '' || isRemark) {
      loose.push(text.trim())
      if (rows.length > 0) keepLoose(rows, loose, looks)
      continue
    }
    const name = exercise.trim().slice(0, 300)
    const own = cells.slice(0, at.weeks).map((cell) => (cell === '' ? null : cell))
    const beyond = cells.slice(at.weeks).filter(Boolean)
    rows.push({
      exerciseId: known?.id ?? null,
      exercise: name,
      label: (label ?? '').slice(0, 8),
      note: beyond.join(' | '),
      cells: own,
    })
    keepLoose(rows, loose, looks)
    if (needsLook || beyond.length > 0) looks.add(rows.length - 1)
  }
  return { rows, looks: [...looks] }
}

function keepLoose(rows: RowToPaste[], loose: string[], looks: Set<number>): void {
  const last = rows.at(-1)
  if (!last || loose.length === 0) return
  const note = [last.note, ...loose].filter(Boolean).join('\n').slice(0, 20_000)
  rows[rows.length - 1] = { ...last, note }
  looks.add(rows.length - 1)
  loose.length = 0
}
