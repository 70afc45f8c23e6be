import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import type { SheetCell, SheetRow } from '../../../../shared/domain/programs/sheet-row'
import { loadInCell } from '../../../../shared/domain/programs/sheet-words'
import type { GridCell } from '../../../ui/grid/model/grid-model'
import type { BandTools } from './grid-bands'

/** Where a cell of a week stands and what it is drawn with. */
export type CellAt = {
  readonly row: SheetRow
  readonly sheet: ProgramSheet
  readonly tools: BandTools
  /** The row's question is put once, in the first cell that needs the answer and has room for it. */
  readonly isAsking: boolean
}

/** What a week says, with its load at the right. */
export function weekCell(cell: SheetCell, at: CellAt): GridCell {
  const shown = shownLoadOf(cell, at)
  return {
    ...targetCell(cell, at),
    ...(shown !== '' && { resolved: shown }),
    ...askOf(cell, at),
  }
}

/** What a week says, without its load. */
export function targetCell(cell: SheetCell, { tools }: CellAt): GridCell {
  const { tell } = tools.words
  const note = cell.effective.kind === 'planned' ? cell.effective.own?.note : undefined
  return {
    text: cell.own ?? '',
    ...(cell.shown !== undefined && { shown: cell.shown }),
    ...(cell.own === null && cell.inherited !== '' && { inherited: cell.inherited }),
    ...(cell.unread.length > 0 && { unread: cell.unread }),
    ...(note !== undefined && { mark: { tone: 'info', words: note } as const }),
    ...(cell.trouble && { mark: { tone: 'warn', words: tell(cell.trouble.note) } as const }),
    ...(tools.isReadOnly && { isReadOnly: true }),
  }
}

/** `≈ 102.5`, or nothing. */
export function shownLoadOf(cell: SheetCell, { row, sheet, tools }: CellAt): string {
  const { say, locale } = tools.words
  const format = tools.format ?? { locale }
  const load = loadInCell(row, cell, { context: sheet.context, format })
  return load === '' ? '' : say('programs.about', { load })
}

/** What a cell waits for, and how its answer begins. */
export function askOf(cell: SheetCell, { isAsking, sheet, tools }: CellAt): Partial<GridCell> {
  // A template is nobody's: there is nobody to ask for a max.
  const isOfNobody = sheet.program.clientId === ''
  if (!isAsking || tools.isReadOnly || !cell.need || isOfNobody) return {}
  const { what } = cell.need
  return { ask: tools.words.say(ASKS[what]), answerWith: ANSWERS[what] }
}

const ASKS = {
  'one-rep-max': 'programs.needsMax',
  'training-max': 'programs.needsTrainingMax',
  'body-mass': 'programs.needsBodyMass',
} as const

/** How the number that a cell waits for is typed in it. */
export const ANSWERS = {
  'one-rep-max': 'max ',
  'training-max': 'tm ',
  'body-mass': 'mass ',
} as const
