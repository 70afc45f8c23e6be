import { message } from '../../../kernel/words'
import { type LogReading, type LogRow, tell } from '../log-row'
import type { ImportedExercise, ImportedSet } from '../training-log'
import { printRow } from './row-print'
import type { WorkoutRows } from './split-workouts'

type Block = {
  readonly name: string
  readonly superset: string
  readonly rows: LogRow[]
  readonly numbers: Set<number>
}
type SetRow = LogRow & { readonly set: NonNullable<LogRow['set']> }

/** Puts the rows of a workout into blocks, one per exercise and turn, sets numbered from 1. */
export function buildBlocks(
  workout: WorkoutRows,
  reading: LogReading,
): readonly ImportedExercise[] {
  const blocks: Block[] = []
  const latest = new Map<string, Block>()
  for (const row of workout) {
    const own = `${row.superset}|${row.exercise}`
    const block = latest.get(own)
    if (block && continues(row, block, block === blocks.at(-1))) add(row, block)
    else {
      const opened = {
        name: row.exercise,
        superset: row.superset,
        rows: [],
        numbers: new Set<number>(),
      }
      add(row, opened)
      blocks.push(opened)
      latest.set(own, opened)
    }
  }
  askAboutTwins(blocks, reading)
  return blocks.flatMap((block) => finished(block, reading))
}

/** Whether a row belongs to the last block of its exercise, or to one whose numbering it goes on. */
function continues({ setNumber }: LogRow, { numbers }: Block, isLast: boolean): boolean {
  if (setNumber === null) return isLast
  if (numbers.has(setNumber)) return false
  return isLast || (setNumber > 1 && numbers.has(setNumber - 1))
}

function add(row: LogRow, block: Block): void {
  block.rows.push(row)
  if (row.setNumber !== null) block.numbers.add(row.setNumber)
}

/** Two equal blocks of one exercise side by side may be one that was exported twice. */
function askAboutTwins(blocks: readonly Block[], reading: LogReading): void {
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]
    const first = block.rows[0]
    if (!before || !first || before.name !== block.name) continue
    if (before.rows.map(printRow).join('\n') !== block.rows.map(printRow).join('\n')) continue
    const reason = message('imports.blockTwice', { exercise: block.name })
    tell(reading, first.row, { kind: 'kept-with-question', reason })
  }
}

function finished(block: Block, reading: LogReading): readonly ImportedExercise[] {
  const setRows = inOrder(block.rows.filter(hasSet))
  const noteRows = block.rows.filter((row) => row.set === null).map(({ row }) => row)
  if (setRows.length === 0) {
    const reason = message('imports.noteWithoutSets')
    for (const row of noteRows) reading.problems.push({ row, kind: 'left-out', reason })
    return []
  }
  const notes = notesOf(block.rows)
  const sets = setRows.map((row, index) => toSet(row, index + 1, notes.perSet))
  return [
    {
      name: block.name,
      ...(block.superset === '' ? {} : { supersetKey: block.superset }),
      ...(notes.shared === '' ? {} : { note: notes.shared }),
      ...(noteRows.length === 0 ? {} : { noteRows }),
      sets,
    },
  ]
}

/** A note in several rows with different words belongs to the sets, any other to the exercise. */
function notesOf(rows: readonly LogRow[]): { readonly shared: string; readonly perSet: boolean } {
  const words = (of: LogRow['noteOf']) => [
    ...new Set(rows.filter((row) => row.noteOf === of).map(({ note }) => note)),
  ]
  const ofRows = words('row').filter((note) => note !== '')
  const ofBlock = words('exercise').filter((note) => note !== '')
  const perSet = ofRows.length > 1
  return { shared: [...ofBlock, ...(perSet ? [] : ofRows)].join('\n'), perSet }
}

function toSet({ row, set, note, noteOf }: SetRow, order: number, perSet: boolean): ImportedSet {
  return { row, order, ...set, note: perSet && noteOf === 'row' && note !== '' ? note : null }
}

function inOrder(rows: readonly SetRow[]): readonly SetRow[] {
  if (rows.some(({ setNumber }) => setNumber === null)) return rows
  return rows.toSorted((a, b) => (a.setNumber ?? 0) - (b.setNumber ?? 0))
}

function hasSet(row: LogRow): row is SetRow {
  return row.set !== null
}
