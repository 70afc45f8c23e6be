import { effectiveWeeks } from '../../../../shared/domain/notation/weeks/effective-weeks'
import { withPart } from '../../../../shared/domain/programs/cell-part'
import { findSheetRow, type ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { withSet } from '../../../../shared/domain/programs/week-sets'
import { ok, type Result, refuse } from '../../../../shared/kernel/result'
import { type Message, message } from '../../../../shared/kernel/words'
import type { CellText } from '../../../ui/grid/blocks/cell-text'
import { placeInWeek, type WeekPlace } from './week-columns'

/** A cell of a program as it will be written. */
export type PlannedCell = { readonly rowId: string; readonly week: number; readonly text: string }

/** The cells that follow from texts typed into parts or sets of weeks, one upon the other and upon weeks written whole. */
export function planParts(
  texts: readonly CellText[],
  sheet: ProgramSheet,
  whole: readonly PlannedCell[] = [],
): Result<readonly PlannedCell[], Message> {
  const cells = new Map(whole.map((cell) => [`${cell.rowId} ${cell.week}`, cell]))
  for (const { rowId, column, text } of texts) {
    const place = placeInWeek(column)
    if (!place || !isPart(place)) continue
    const key = `${rowId} ${place.week}`
    const now = cells.get(key)?.text
    const made = partOf(sheet, { rowId, place, typed: text, now })
    if (!made.ok) return made
    cells.set(key, { rowId, week: place.week, text: made.value })
  }
  return ok([...cells.values()])
}

type Part =
  | Extract<WeekPlace, { readonly kind: 'set' }>
  | (WeekPlace & { readonly kind: 'load' | 'tempo' | 'rest' })

function isPart(place: WeekPlace): place is Part {
  return (
    place.kind === 'set' || place.kind === 'load' || place.kind === 'tempo' || place.kind === 'rest'
  )
}

type PartText = {
  readonly rowId: string
  readonly place: Part
  readonly typed: string
  /** The week's text after what was typed before in the same act. */
  readonly now: string | undefined
}

function partOf(
  sheet: ProgramSheet,
  { rowId, place, typed, now }: PartText,
): Result<string, Message> {
  const found = findSheetRow(sheet, rowId)?.row
  const { unit } = sheet.context.profile
  const before = found?.cells[place.week - 1]?.effective
  const week =
    now === undefined || !found
      ? before
      : effectiveWeeks(found.row.cells.with(place.week - 1, now), { unit })[place.week - 1]
  if (!week) return refuse(message('programs.rowNotThere'))
  return place.kind === 'set'
    ? withSet(week, { at: place.set, typed, unit })
    : withPart(week, { part: place.kind, typed, unit })
}
