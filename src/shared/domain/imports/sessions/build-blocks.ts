import { message } from '../../../kernel/words'
import { type LogReading, type LogRow, tell } from '../log-row'
import type { ImportedExercise, ImportedSet } from '../training-log'
import { printRow } from './row-print'
import type { WorkoutRows } from './split-workouts'

type Block = { readonly name: string; readonly superset: string; readonly rows: LogRow[] }
type SetRow = LogRow & { readonly set: NonNullable<LogRow['set']> }

/** Puts the rows of a workout into blocks, one per exercise and turn, sets numbered from 1. */
export function buildBlocks(
  workout: WorkoutRows,
  reading: LogReading,
): readonly ImportedExercise[] {
  const blocks: Block[] = []
  for (const row of workout) {
    const block = blockFor(row, blocks)
    if (block) block.rows.push(row)
    else blocks.push({ name: row.exercise, superset: row.superset, rows: [row] })
  }
  askAboutTwins(blocks, reading)
  return blocks.flatMap((block) => finished(block, reading))
}

/** The block a row continues: the last one, or an earlier one whose numbering goes on in this row. */
function blockFor(row: LogRow, blocks: readonly Block[]): Block | undefined {
  const own = (block: Block) => block.name === row.exercise && block.superset === row.superset
  const block = blocks.findLast(own)
  if (!block || row.setNumber === null) return block && block === blocks.at(-1) ? block : undefined
  const numbers = block.rows.map(({ setNumber }) => setNumber)
  if (numbers.includes(row.setNumber)) return undefined
  if (block === blocks.at(-1)) return block
  return row.setNumber > 1 && numbers.includes(row.setNumber - 1) ? block : undefined
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
