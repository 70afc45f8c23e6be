import { findSheetRow, type ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import type { Need } from '../../../../shared/domain/programs/resolve-context'
import type { Load } from '../../../../shared/domain/units/load'
import type { CellRef } from '../../../ui/grid/model/grid-model'
import { typedLoad } from '../typed-load'

/** A number that loads wait for, typed in a cell: `max 140`, `tm 120kg`, `mass 82`. */
export type TypedAnswer = {
  readonly what: Need['what']
  readonly liftId: string
  readonly liftName: string
  readonly load: Load
}

const WORDS: Readonly<Record<string, Need['what']>> = {
  max: 'one-rep-max',
  '1rm': 'one-rep-max',
  tm: 'training-max',
  mass: 'body-mass',
}

/** Reads a text as the answer to what a row's loads wait for; undefined where it is none. */
export function typedAnswer(
  sheet: ProgramSheet,
  at: Pick<CellRef, 'rowId'>,
  text: string,
): TypedAnswer | undefined {
  const [, word = '', figures = ''] = /^\s*(max|1rm|tm|mass)\s*[:=]?\s+(\S.*)$/i.exec(text) ?? []
  const what = WORDS[word.toLowerCase()]
  const load = typedLoad(figures, sheet.context.profile.unit)
  const row = at.rowId === null ? undefined : findSheetRow(sheet, at.rowId)?.row
  if (!what || !load || !row) return undefined
  const need = row.cells.find((cell) => cell.need?.what === what)?.need
  const exercise = sheet.context.exercises.get(row.row.exerciseId)
  const liftId = need?.liftId ?? exercise?.referenceLift ?? row.row.exerciseId
  return { what, liftId, liftName: sheet.context.exercises.get(liftId)?.name ?? '', load }
}
