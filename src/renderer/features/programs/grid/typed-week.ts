import { echo } from '../../../../shared/domain/notation/echo'
import { parsePrescription } from '../../../../shared/domain/notation/parse'
import { splitWeeks } from '../../../../shared/domain/notation/weeks/split-weeks'
import { findSheetRow, type ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { type SheetCell, sheetRow } from '../../../../shared/domain/programs/sheet-row'
import { loadInCell, sayCell } from '../../../../shared/domain/programs/sheet-words'
import type { Say } from '../../../../shared/kernel/words'
import type { CellRef } from '../../../ui/grid/model/grid-model'
import { planParts } from './plan-parts'
import { placeInWeek } from './week-columns'

/** What a text being typed would come to in its week. */
export type TypedWeek = {
  readonly said: string
  /** The load in few signs, without ≈ and unit; empty where there is none. */
  readonly load: string
  readonly unit: string
  readonly exerciseId: string
  readonly cell: SheetCell
  /** How many weeks the text fills. */
  readonly weeks: number
}

/** Reads texts as they are typed; remembers the last one, since echo and load ask for the same. */
export function createTypedReader(words: { readonly say: Say; readonly locale: string }) {
  let last: { key: string; sheet: ProgramSheet; week: TypedWeek | undefined } | undefined
  return (sheet: ProgramSheet, at: CellRef, typed: string): TypedWeek | undefined => {
    const key = `${at.rowId} ${at.column} ${typed}`
    if (last?.key !== key || last.sheet !== sheet) {
      last = { key, sheet, week: readTyped(sheet, at, { typed, words }) }
    }
    return last.week
  }
}

function readTyped(
  sheet: ProgramSheet,
  at: CellRef,
  { typed, words }: { readonly typed: string; readonly words: { say: Say; locale: string } },
): TypedWeek | undefined {
  const found = at.rowId === null ? undefined : findSheetRow(sheet, at.rowId)
  const place = placeInWeek(at.column)
  if (!found || !place || place.kind === 'note' || found.row.row.kind === 'warm-up')
    return undefined
  const { week } = place
  const { context, program } = sheet
  const parts = place.kind === 'week' ? splitWeeks(typed) : partTexts(sheet, at, typed)
  if (!parts) return undefined
  const texts = found.row.row.cells.toSpliced(week - 1, parts.length, ...parts)
  const row = { ...found.row.row, cells: texts.slice(0, program.weeks.length) }
  const made = sheetRow(row, program.weeks, context)
  const cell = made.cells[week - 1]
  if (!cell) return undefined
  const { say, locale } = words
  const whole = () => echo(parsePrescription(typed, { unit: context.profile.unit }), say)
  return {
    said: parts.length > 1 ? whole() : sayCell(cell, say),
    load: loadInCell(made, cell, { context, format: { locale } }),
    unit: context.profile.unit,
    exerciseId: row.exerciseId,
    cell,
    weeks: parts.length,
  }
}

/** The text of the week that follows from a part or set being typed; undefined until it is understood. */
function partTexts(sheet: ProgramSheet, at: CellRef, typed: string): readonly string[] | undefined {
  const made = planParts([{ rowId: at.rowId ?? '', column: at.column, text: typed }], sheet)
  return made.ok ? made.value.map(({ text }) => text) : undefined
}
