import type { Message } from '../../kernel/words'
import type { LoadUnit } from '../units/load'
import type { Moment, MomentReading } from './cells/read-moment'
import type { DecimalMark } from './cells/read-number'
import type { LogColumns } from './recognise'
import type { ImportedSet, ImportProblem } from './training-log'

/** One row with everything it says, before rows are gathered into sessions. */
export type LogRow = {
  readonly row: number
  readonly title: string
  readonly start: Moment
  /** End, duration or number as written: tells apart workouts of equal title and start. */
  readonly ending: string
  /** How long the workout took by the file, unchecked; null where it does not say. */
  readonly seconds: number | null
  readonly sessionNote: string
  readonly exercise: string
  readonly superset: string
  readonly note: string
  /** Whether the note belongs to the block (Hevy) or may belong to the set (Strong). */
  readonly noteOf: 'exercise' | 'row'
  readonly setNumber: number | null
  /** What was done; null in a row that only carries a note. */
  readonly set: RowSet | null
}

/** The measured part of a set; its place and note come from the rows around it. */
export type RowSet = Omit<ImportedSet, 'row' | 'order' | 'note'>

/** What reading rows needs and what it collects on its way through one file. */
export type LogReading = {
  readonly columns: LogColumns
  readonly mark: DecimalMark
  /** The coach's answer where the file names no unit. */
  readonly unit: LoadUnit | undefined
  /** Reads a start or end cell in the file's day order. */
  readonly momentOf: (text: string) => MomentReading
  readonly problems: ImportProblem[]
  readonly tally: LogTally
}

/** Things counted over the whole file, for its notices and the unit question. */
export type LogTally = {
  restoredLoads: number
  defaultRpes: number
  /** Loads without unit whose decimals show that the file is in this unit. */
  readonly shown: Record<LoadUnit, number>
  /** Sentence values of the first load that showed a unit. */
  readonly shownBy: Partial<Record<LoadUnit, number>>
}

/** The cell of a column, empty where the file has no such column. */
export function cellAt(cells: readonly string[], column: number | undefined): string {
  return column === undefined ? '' : (cells[column] ?? '')
}

/** Lists a row that stays in, with what the coach should know about it. */
export function tell(
  reading: LogReading,
  row: number,
  problem: { readonly kind: 'kept-with-question' | 'changed'; readonly reason: Message },
): void {
  reading.problems.push({ row, ...problem })
}
