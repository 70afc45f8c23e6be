import type { ExerciseCard } from '../../../../shared/contract/exercises'
import type { ProgramSheet, SheetDay } from '../../../../shared/domain/programs/program-sheet'
import { estimateDay } from '../../../../shared/domain/programs/sheet-estimate'
import type { SheetCell, SheetRow } from '../../../../shared/domain/programs/sheet-row'
import { loadInCell, shownRest } from '../../../../shared/domain/programs/sheet-words'
import { supersetOf } from '../../../../shared/domain/programs/superset-labels'
import type { Words } from '../../../formatting/use-words'
import type { GridBand, GridCell, GridRow } from '../../../ui/grid/model/grid-model'

/** Turns the sheet into the bands of the grid; rows that are the same objects stay the same. */
export type BandMaker = (sheet: ProgramSheet, week: number) => readonly GridBand[]

/** What the bands are drawn with: words, and the cards that say which exercises are incomplete. */
export type BandTools = {
  readonly words: Words
  readonly cards: ReadonlyMap<string, ExerciseCard>
  /** Nothing can be typed, as in a template. */
  readonly isReadOnly?: boolean
}

/** Prepares drawing; keep it while words and cards are the same. */
export function createBandMaker(tools: BandTools): BandMaker {
  const rows = new WeakMap<SheetRow, GridRow>()
  const bands = new WeakMap<SheetDay, { readonly week: number; readonly band: GridBand }>()
  const rowOf = (row: SheetRow, sheet: ProgramSheet): GridRow => {
    const known = rows.get(row)
    if (known) return known
    const made = gridRow(row, sheet, tools)
    rows.set(row, made)
    return made
  }
  return (sheet, week) =>
    sheet.days.map((day) => {
      const known = bands.get(day)
      if (known?.week === week) return known.band
      const band: GridBand = {
        id: day.day.id,
        heading: day.day.name,
        side: sideOf(day, { sheet, week, words: tools.words }),
        rows: day.rows.map((row) => rowOf(row, sheet)),
      }
      bands.set(day, { week, band })
      return band
    })
}

function sideOf(
  { day, rows }: SheetDay,
  at: { readonly sheet: ProgramSheet; readonly week: number; readonly words: Words },
): string {
  const { say, locale } = at.words
  const parts: string[] = []
  if (day.weekday !== null) parts.push(weekdayName(day.weekday, locale))
  if (rows.length > 0) {
    const { minutes } = estimateDay({ day, rows }, at.week - 1, at.sheet.context)
    if (minutes > 0) parts.push(say('programs.aboutMinutes', { minutes }))
  }
  return parts.join(' · ')
}

/** The short name of an ISO weekday, 1 = Monday. */
export function weekdayName(weekday: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return format.format(new Date(Date.UTC(2024, 0, weekday)))
}

function gridRow(row: SheetRow, sheet: ProgramSheet, tools: BandTools): GridRow {
  const isWarmUp = row.row.kind === 'warm-up'
  const group = isWarmUp ? undefined : supersetOf(row.row.label)
  const line = {
    id: row.row.id,
    label: labelCell(row, tools),
    exercise: exerciseCell(row, tools),
    weeks: isWarmUp ? doseCells(row, sheet, tools) : weekCells(row, sheet, tools),
    trailing: [trailingCell(row)],
  }
  return group === undefined ? line : { ...line, group }
}

function labelCell({ row }: SheetRow, { words, isReadOnly }: BandTools): GridCell {
  if (row.kind === 'warm-up')
    return { text: '', inherited: words.say('programs.warmUpLabel'), isReadOnly: true }
  return { text: row.label, ...readOnly(isReadOnly) }
}

function exerciseCell({ row, exerciseName }: SheetRow, tools: BandTools): GridCell {
  const { words, cards, isReadOnly } = tools
  const isIncomplete = cards.get(row.exerciseId)?.isComplete === false
  return {
    text: exerciseName,
    ...(isIncomplete && { hint: words.say('programs.completeLater') }),
    ...(row.note !== '' && { mark: { tone: 'info', words: row.note } as const }),
    ...readOnly(isReadOnly),
  }
}

function doseCells({ row }: SheetRow, sheet: ProgramSheet, tools: BandTools): readonly GridCell[] {
  return sheet.program.weeks.map((_, index) =>
    index === 0
      ? { text: row.dose, ...readOnly(tools.isReadOnly) }
      : { text: '', isReadOnly: true },
  )
}

function weekCells(row: SheetRow, sheet: ProgramSheet, tools: BandTools): readonly GridCell[] {
  const asking = row.cells.find(({ asks, own }) => asks && (own ?? '').length <= SHORT)
  const asked = asking ?? row.cells.find(({ asks }) => asks)
  return row.cells.map((cell) => weekCell(cell, { row, sheet, tools, isAsking: cell === asked }))
}

/** So many signs leave room in a cell for the question at its right. */
const SHORT = 6

type CellAt = {
  readonly row: SheetRow
  readonly sheet: ProgramSheet
  readonly tools: BandTools
  /** The row's question is put once, in the first cell that needs the answer and has room for it. */
  readonly isAsking: boolean
}

function weekCell(cell: SheetCell, { row, sheet, tools, isAsking }: CellAt): GridCell {
  const { say, locale, tell } = tools.words
  const shown = loadInCell(row, cell, { context: sheet.context, format: { locale } })
  return {
    text: cell.own ?? '',
    ...(cell.own === null && cell.inherited !== '' && { inherited: cell.inherited }),
    ...(shown !== '' && { resolved: say('programs.about', { load: shown }) }),
    ...(isAsking && !tools.isReadOnly && cell.need && { ask: say(ASKS[cell.need.what]) }),
    ...(cell.unread.length > 0 && { unread: cell.unread }),
    ...(cell.trouble && { mark: { tone: 'warn', words: tell(cell.trouble.note) } as const }),
    ...readOnly(tools.isReadOnly),
  }
}

const ASKS = {
  'one-rep-max': 'programs.needsMax',
  'training-max': 'programs.needsTrainingMax',
  'body-mass': 'programs.needsBodyMass',
} as const

function trailingCell({ tempo, rest }: SheetRow): GridCell {
  return { text: tempo, ...(rest && { resolved: shownRest(rest) }) }
}

function readOnly(isReadOnly: boolean | undefined): { readonly isReadOnly?: true } {
  return isReadOnly ? { isReadOnly: true } : {}
}
