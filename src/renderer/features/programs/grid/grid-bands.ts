import type { ExerciseCard } from '../../../../shared/contract/exercises'
import type { ProgramSheet, SheetDay } from '../../../../shared/domain/programs/program-sheet'
import type { SheetContext } from '../../../../shared/domain/programs/sheet-context'
import { estimateDay } from '../../../../shared/domain/programs/sheet-estimate'
import type { SheetRow } from '../../../../shared/domain/programs/sheet-row'
import type { LoadFormat } from '../../../../shared/domain/units/format-load'
import { dayFormat } from '../../../formatting/day-format'
import type { Words } from '../../../formatting/use-words'
import type { GridBand, GridRow } from '../../../ui/grid/model/grid-model'
import type { ProgramLook } from '../program-look'
import { gridRow } from './grid-row'

/**
 * Turns the sheet into the bands of the grid; rows that are the same objects stay the same. The cards
 * say which exercises are incomplete.
 */
export type BandMaker = (
  sheet: ProgramSheet,
  week: number,
  cards?: ReadonlyMap<string, ExerciseCard>,
) => readonly GridBand[]

/** What the bands are drawn with. */
export type BandTools = {
  readonly words: Words
  /** How loads are written; in their own unit unless told otherwise. */
  readonly format?: LoadFormat
  /** Nothing can be typed, as in a template. */
  readonly isReadOnly?: boolean
  /** The zoom; all weeks unless told otherwise. */
  readonly look?: ProgramLook
  /** Columns of the set zoom. */
  readonly sets?: number
}

/** What a row or a band was drawn from beside itself, and what came of it. */
type DrawnRow = { readonly isIncomplete: boolean; readonly line: GridRow }
type DrawnBand = {
  readonly week: number
  readonly context: SheetContext
  readonly band: GridBand
}

/** Prepares drawing; keep it while the words are the same. */
export function createBandMaker(tools: BandTools): BandMaker {
  const rows = new WeakMap<SheetRow, DrawnRow>()
  const bands = new WeakMap<SheetDay, DrawnBand>()
  const rowOf = (row: SheetRow, sheet: ProgramSheet, isIncomplete: boolean): GridRow => {
    const known = rows.get(row)
    if (known?.isIncomplete === isIncomplete) return known.line
    const line = gridRow(row, sheet, { ...tools, isIncomplete })
    rows.set(row, { isIncomplete, line })
    return line
  }
  return (sheet, week, cards = NO_CARDS) =>
    sheet.days.map((day) => {
      const known = bands.get(day)
      const isCounted = known?.week === week && known.context === sheet.context
      const lines = day.rows.map((row) =>
        rowOf(row, sheet, cards.get(row.row.exerciseId)?.isComplete === false),
      )
      const side = isCounted ? known.band.side : sideOf(day, { sheet, week, words: tools.words })
      const band = known && asBefore(known.band, lines, side)
      const now = band ?? { ...headOf(day), ...(side !== undefined && { side }), rows: lines }
      bands.set(day, { week, context: sheet.context, band: now })
      return now
    })
}

const NO_CARDS: ReadonlyMap<string, ExerciseCard> = new Map()

function headOf({ day }: SheetDay): Pick<GridBand, 'id' | 'heading'> {
  return { id: day.id, heading: day.name }
}

/** The band drawn before, where nothing of it is another; its day is the same object. */
function asBefore(
  band: GridBand,
  rows: readonly GridRow[],
  side: string | undefined,
): GridBand | undefined {
  const isSame = band.side === side && rows.every((row, at) => row === band.rows[at])
  return isSame ? band : undefined
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
  const format = dayFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return format.format(new Date(Date.UTC(2024, 0, weekday)))
}
