import type { ExerciseCard } from '../../../../shared/contract/exercises'
import type { ProgramSheet, SheetDay } from '../../../../shared/domain/programs/program-sheet'
import { estimateDay } from '../../../../shared/domain/programs/sheet-estimate'
import type { SheetRow } from '../../../../shared/domain/programs/sheet-row'
import type { LoadFormat } from '../../../../shared/domain/units/format-load'
import { dayFormat } from '../../../formatting/day-format'
import type { Words } from '../../../formatting/use-words'
import type { GridBand, GridRow } from '../../../ui/grid/model/grid-model'
import type { ProgramLook } from '../program-look'
import { gridRow } from './grid-row'

/** Turns the sheet into the bands of the grid; rows that are the same objects stay the same. */
export type BandMaker = (sheet: ProgramSheet, week: number) => readonly GridBand[]

/** What the bands are drawn with: words, and the cards that say which exercises are incomplete. */
export type BandTools = {
  readonly words: Words
  /** How loads are written; in their own unit unless told otherwise. */
  readonly format?: LoadFormat
  readonly cards: ReadonlyMap<string, ExerciseCard>
  /** Nothing can be typed, as in a template. */
  readonly isReadOnly?: boolean
  /** The zoom; all weeks unless told otherwise. */
  readonly look?: ProgramLook
  /** Columns of the set zoom. */
  readonly sets?: number
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
  const format = dayFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return format.format(new Date(Date.UTC(2024, 0, weekday)))
}
