import { CEILING } from '../ceiling'
import { type Columns, columnsOf } from './by-columns'
import { dayOfHeading } from './day-heading'
import { isHeadLine, orderOfHead } from './heads'
import { looksTurned } from './pair-order'
import type {
  PairOrder,
  PastedBlock,
  PastedLine,
  PastedRow,
  PasteLayout,
  PasteOptions,
} from './pasted-block'
import { readRow } from './read-row'
import {
  type CellReader,
  isUnread,
  ordered,
  reasonFor,
  rowOf,
  withoutTrailingBlanks,
} from './row-of-line'
import { type TabLine, tabLines } from './tab-lines'
import { exerciseColumns, type WeeksInRows, weeksInRows } from './weeks-in-rows'

/** A step reads so many characters at most (but at least one line): a few milliseconds. */
const STEP = 4000

/**
 * Reads a block line by line: a page of text, or a spreadsheet's tab-separated cells with the weeks as
 * columns or as lines, or with sets and reps in columns. No line is lost: what is not understood comes
 * back as a row that needs a look. For long blocks see {@link blockReading}.
 */
export function readBlock(text: string, options: PasteOptions = {}): PastedBlock {
  const reading = blockReading(text, options)
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
  }
}

/**
 * The same in steps of a few milliseconds, each of which yields the number of lines read so far, so
 * that a window can draw in between; it returns the block at its end.
 */
export function* blockReading(
  text: string,
  options: PasteOptions = {},
): Generator<number, PastedBlock, undefined> {
  yield 0
  const lines = tabLines(text)
  yield 0
  const table = tableOf(lines, options)
  yield 0
  const found = findOrder(lines, options)
  const reader: CellReader = { order: found.order, verdicts: new Map() }
  const read = table
    ? yield* readWeeksInRows(table, reader)
    : yield* readLines(lines, { reader, layout: options.layout })
  const needLook = read.rows.filter((row) => row.needsLook).length
  const layout = table ? 'weeks-in-rows' : layoutOf(lines, read.columns)
  return {
    layout,
    ...found,
    lines: read.lines,
    rows: read.rows,
    read: read.rows.length - needLook,
    needLook,
  }
}

type Reading = {
  readonly lines: PastedLine[]
  readonly rows: PastedRow[]
  readonly columns?: Columns | undefined
}

function tableOf(lines: readonly TabLine[], { layout }: PasteOptions): WeeksInRows | undefined {
  return layout === undefined || layout === 'weeks-in-rows' ? weeksInRows(lines) : undefined
}

function layoutOf(lines: readonly TabLine[], columns: Columns | undefined): PasteLayout {
  if (columns) return 'columns'
  return lines.some(({ cells }) => cells.length > 1) ? 'weeks-in-columns' : 'text'
}

/** The order of pairs: as chosen, as a head says, else sets first, in doubt where all look turned. */
function findOrder(
  lines: readonly TabLine[],
  { order }: PasteOptions,
): { readonly order: PairOrder; readonly isOrderDoubtful: boolean } {
  const said = order ?? lines.map(({ text }) => orderOfHead(text)).find((one) => one !== undefined)
  if (said) return { order: said, isOrderDoubtful: false }
  const looked = lines.slice(0, 200).map(({ text }) => text.slice(0, 400))
  return { order: 'sets-first', isOrderDoubtful: looksTurned(looked) }
}

type LineOptions = { readonly reader: CellReader; readonly layout: PasteLayout | undefined }

function* readLines(
  lines: readonly TabLine[],
  { reader, layout }: LineOptions,
): Generator<number, Reading, undefined> {
  const reading: { lines: PastedLine[]; rows: PastedRow[]; columns?: Columns | undefined } = {
    lines: [],
    rows: [],
  }
  let day: string | undefined
  let work = 0
  for (const [index, line] of lines.entries()) {
    const { text, cells } = line
    const heads = layout === undefined || layout === 'columns' ? columnsOf(cells) : undefined
    const heading = heads || isHeadLine(cells) ? undefined : headingOf(line)
    if (heads) reading.columns = heads
    if (heads || isHeadLine(cells) || orderOfHead(text) !== undefined) {
      reading.lines.push({ line: line.line, text, verdict: 'head' })
    } else if (heading !== undefined) {
      day = heading
      reading.lines.push({ line: line.line, text, verdict: 'day' })
    } else {
      const row = { ...rowOf(line, reading.columns, reader), ...(day !== undefined && { day }) }
      reading.rows.push(row)
      reading.lines.push(verdictOf(row))
    }
    work += Math.min(text.length, CEILING.text) + 40
    if (work >= STEP) {
      work = 0
      yield index + 1
    }
  }
  return reading
}

/** A day stands alone on its line and has nothing to do in it. */
function headingOf({ text, cells }: TabLine): string | undefined {
  const filled = cells.filter((cell) => cell !== '')
  const [only] = filled
  if (only === undefined || filled.length > 1 || text.length > CEILING.text) return undefined
  return readRow(only).plan === '' ? dayOfHeading(only) : undefined
}

function verdictOf({ line, text, why }: PastedRow): PastedLine {
  return why === undefined ? { line, text, verdict: 'read' } : { line, text, verdict: 'look', why }
}

/** Each line is a week of every exercise: it needs a look where one of its own cells does. */
function* readWeeksInRows(
  table: WeeksInRows,
  reader: CellReader,
): Generator<number, Reading, undefined> {
  const { head } = table
  const lines: PastedLine[] = [{ line: head.line, text: head.text, verdict: 'head' }]
  for (const [index, { line }] of table.weeks.entries()) {
    const cells = line.cells.slice(1).map((cell) => ordered(cell, reader))
    const isRead = !cells.some((cell) => isUnread(cell, reader))
    const place = { line: line.line, text: line.text }
    lines.push(
      isRead ? { ...place, verdict: 'read' } : { ...place, verdict: 'look', why: 'unread' },
    )
    if (index % 20 === 19) yield lines.length
  }
  const rows = exerciseColumns(table).map(({ name, cells: typed }) => {
    const row = readRow(name)
    const cells = withoutTrailingBlanks(typed.map((cell) => ordered(cell, reader)))
    const exercise = row.exercise === '' ? name : row.exercise
    const why = reasonFor(exercise, cells, reader)
    const label = row.label === undefined ? {} : { label: row.label }
    const place = { line: head.line, text: head.text }
    return {
      ...place,
      ...label,
      exercise,
      cells,
      needsLook: why !== undefined,
      ...(why && { why }),
    }
  })
  return { lines, rows }
}
