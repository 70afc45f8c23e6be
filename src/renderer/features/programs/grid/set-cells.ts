import { implementCountOf } from '../../../../shared/domain/programs/sheet-lift'
import type { SheetCell } from '../../../../shared/domain/programs/sheet-row'
import { groupsOf } from '../../../../shared/domain/programs/sheet-row'
import { oneLoad } from '../../../../shared/domain/programs/shown-load'
import { setsOfWeek, type WeekSet } from '../../../../shared/domain/programs/week-sets'
import type { GridCell } from '../../../ui/grid/model/grid-model'
import { askOf, type CellAt } from './week-cell'

/** One week set by set; behind the last set there is room for one more. */
export function setCells(cell: SheetCell, at: CellAt, columns: number): readonly GridCell[] {
  const sets = setsOfWeek(cell.effective)
  const canGrow = sets.length > 0 && sets.every(({ isOwn }) => isOwn)
  return Array.from({ length: columns }, (_, index) => {
    const set = sets[index]
    const isPlace = index < sets.length ? set?.isOwn === true : canGrow && index === sets.length
    return {
      ...(set ? setCell(set, cell, at) : { text: '' }),
      ...(index === 0 && askOf(cell, at)),
      ...((at.tools.isReadOnly || !isPlace) && { isReadOnly: true }),
    }
  })
}

function setCell(set: WeekSet, cell: SheetCell, at: CellAt): GridCell {
  const load = loadOf(set, cell, at)
  return {
    ...(cell.own === null ? { text: '', inherited: set.text } : { text: set.text }),
    ...(load !== '' && { resolved: at.tools.words.say('programs.about', { load }) }),
  }
}

function loadOf({ group, index }: WeekSet, cell: SheetCell, { row, sheet, tools }: CellAt): string {
  const [typed, loads] = [groupsOf(cell.effective)[group]?.load, cell.loads[group]]
  if (loads?.kind !== 'resolved' || typed?.kind === 'weight') return ''
  const load = loads.sets[index]?.load
  const exercise = sheet.context.exercises.get(row.row.exerciseId)
  if (!load) return ''
  const { unit } = sheet.context.profile
  return oneLoad(load, {
    locale: tools.words.locale,
    implementCount: exercise ? implementCountOf(exercise) : 1,
    usual: unit,
  })
}
