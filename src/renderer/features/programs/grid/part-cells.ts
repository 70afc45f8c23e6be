import type { Group } from '../../../../shared/domain/notation/prescription'
import { printWeek } from '../../../../shared/domain/notation/print'
import type { CellPart } from '../../../../shared/domain/programs/cell-part'
import type { SheetCell } from '../../../../shared/domain/programs/sheet-row'
import { groupsOf } from '../../../../shared/domain/programs/sheet-row'
import { shownRest } from '../../../../shared/domain/programs/sheet-words'
import type { GridCell } from '../../../ui/grid/model/grid-model'
import { explainedSet, shortPlates } from '../plates-text'
import { askOf, type CellAt, shownLoadOf, targetCell } from './week-cell'

/** One week in its parts: what is to be done, load, plates, tempo, rest, and the note of the row. */
export function partCells(cell: SheetCell, at: CellAt): readonly GridCell[] {
  const { row, sheet, tools } = at
  const isReadOnly = tools.isReadOnly ? ({ isReadOnly: true } as const) : {}
  const set = explainedSet(cell)
  const plates = set ? shortPlates(set, { row, sheet, words: tools.words }) : ''
  const shown = shownLoadOf(cell, at)
  return [
    { ...targetCell(cell, at), ...(cell.unread.length === 0 && { shown: cell.inherited }) },
    {
      ...partCell(cell, 'load'),
      ...(shown !== '' && { resolved: shown }),
      ...askOf(cell, at),
      ...isReadOnly,
    },
    { text: '', inherited: plates, isReadOnly: true },
    { ...partCell(cell, 'tempo'), ...isReadOnly },
    { ...partCell(cell, 'rest'), ...isReadOnly },
    { text: row.row.note, ...inheritedNote(cell), ...isReadOnly },
  ]
}

/** The own part dark, the inherited one faint. */
function partCell(cell: SheetCell, part: CellPart): GridCell {
  const own = cell.effective.kind === 'planned' ? (cell.effective.own?.groups ?? []) : []
  const [written, holds] = [partIn(own, part), partIn(groupsOf(cell.effective), part)]
  return { text: written, ...(written === '' && holds !== '' && { inherited: holds }) }
}

function partIn(groups: readonly Group[], part: CellPart): string {
  const work = groups.filter(({ role }) => role !== 'warm-up')
  const said = work.flatMap((group) => (group[part] === undefined ? [] : [sayPart(group, part)]))
  return [...new Set(said)].join(' / ')
}

function sayPart(group: Group, part: CellPart): string {
  if (part === 'rest' && group.rest) return shownRest(group.rest)
  return part === 'tempo'
    ? (group.tempo ?? '')
    : printWeek({ groups: [{ role: 'work', ...(group.load && { load: group.load }) }] })
}

function inheritedNote({ effective }: SheetCell): Partial<GridCell> {
  const note = effective.kind === 'planned' ? effective.prescription.note : undefined
  return note === undefined ? {} : { inherited: note }
}
