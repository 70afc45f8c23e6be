import type { RefObject } from 'react'
import { useWords } from '../../../formatting/use-words'
import type { GridHandle, OpenMenu, RowTarget } from '../../../ui/grid/grid-props'
import { type CellRef, EXERCISE, type GridBand } from '../../../ui/grid/model/grid-model'
import { nearSets } from '../change-look'
import type { ScreenStore } from '../screen-state'
import { useMenuActs } from '../use-program-acts'
import type { LoadedProgram } from '../use-program-sheet'
import { ProgramMenu } from './program-menu'
import { moveRowsTo, regroup } from './row-acts'
import { weekOfColumn } from './week-columns'

type MenusProps = {
  readonly loaded: LoadedProgram
  readonly store: ScreenStore
  readonly ref: RefObject<GridHandle | null>
}

/** What the keys for rows, days and weeks do, and their menus. */
export function useMenus({ loaded, store, ref }: MenusProps, bands: readonly GridBand[]) {
  const { say } = useWords()
  const acts = useMenuActs()
  const { sheet } = loaded
  const programId = sheet.program.id
  const count = sheet.program.weeks.length
  const focusGrid = () => ref.current?.focus()
  const insert = (bandId: string, beforeRowId: string | null) => {
    const rows = sheet.days.flatMap((day) => day.rows)
    const above = rows.find(({ row }) => row.id === beforeRowId)?.exerciseName
    const notice = above ? say('programs.insertAbove', { exercise: above }) : ''
    ref.current?.goTo({ bandId, rowId: null, column: EXERCISE })
    store.set({ insertBefore: beforeRowId, notice })
  }
  const goToWeek = (week: number) => ref.current?.goToHead(`week-${week}`)
  const moveWeek = async (week: number, to: number) => {
    if (to < 1 || to > count || to === week) return
    const answer = await acts.moveWeek({ programId, week, to })
    if (answer.ok) goToWeek(to)
  }
  return {
    onMoveRows: (rowIds: readonly string[], to: RowTarget) =>
      moveRowsTo(sheet, acts, { rowIds, to }),
    onDuplicateRows: (ids: readonly string[]) =>
      void acts.duplicateRows({ programId, rowIds: [...ids] }),
    onDeleteRows: (ids: readonly string[]) => void acts.removeRows({ programId, rowIds: [...ids] }),
    onDeleteWeek: (id: string) =>
      void acts.removeWeek({ programId, week: weekOfColumn(id) ?? count }),
    onInsertWeek: (id: string) => void acts.insertWeek({ programId, week: weekOfColumn(id) ?? 1 }),
    onInsertRow: ({ bandId, beforeRowId }: RowTarget) => insert(bandId, beforeRowId),
    onGroup: (rowIds: readonly string[]) => regroup(sheet, acts, { rowIds, how: 'group' }),
    onUngroup: (rowIds: readonly string[]) => regroup(sheet, acts, { rowIds, how: 'ungroup' }),
    onMoveWeek: (id: string, by: 1 | -1) =>
      void moveWeek(weekOfColumn(id) ?? 1, (weekOfColumn(id) ?? 1) + by),
    // In the nearer zooms the columns are parts of one week.
    ...(store.get().look.zoom === 'block' && {
      onDropWeek: (id: string, onto: string) =>
        void moveWeek(weekOfColumn(id) ?? 1, weekOfColumn(onto) ?? 1),
    }),
    onDuplicateWeek: (id: string) =>
      void acts.duplicateWeek({ programId, week: weekOfColumn(id) ?? 1 }),
    onDuplicateBand: (dayId: string) => void acts.duplicateDay({ programId, dayId }),
    onExpandSets: (at: CellRef) => nearSets(store, at),
    onNote: () => store.set({ noteAsked: store.get().noteAsked + 1 }),
    renderMenu: (menu: OpenMenu) => (
      <ProgramMenu
        menu={menu}
        tools={{ sheet, bands, acts, store, onInsert: insert, focusGrid, grid: ref }}
      />
    ),
  }
}
