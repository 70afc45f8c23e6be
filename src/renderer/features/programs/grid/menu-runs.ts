import type { MenuTarget } from '../../../ui/grid/grid-props'
import { EXERCISE } from '../../../ui/grid/model/grid-model'
import { copyAsLine, mergeWeeks } from './one-line'
import type { MenuTools } from './program-menu'
import { moveRowsBy, regroup } from './row-acts'
import { weekColumn, weekOfColumn } from './week-columns'

/** What the entries of a menu do, by their ids. */
type MenuRuns = Readonly<Record<string, () => unknown>>

/** Does what an entry of a menu is for. */
export function runMenuAct(id: string, target: MenuTarget, tools: MenuTools): void {
  runsFor(target, tools)[id]?.()
}

function runsFor(target: MenuTarget, tools: MenuTools): MenuRuns {
  switch (target.kind) {
    case 'rows':
      return rowRuns(target.rowIds, tools)
    case 'band':
      return dayRuns(target.bandId, tools)
    case 'week':
      return weekRuns(weekOfColumn(target.weekId) ?? 1, tools)
  }
}

function rowRuns(chosen: readonly string[], tools: MenuTools): MenuRuns {
  const { sheet, acts, store } = tools
  const programId = sheet.program.id
  const rowIds = [...chosen]
  const [first = ''] = rowIds
  const day = sheet.days.find(({ day: { rows } }) => rows.some(({ id }) => id === first))?.day
  const changeKind = (kind: 'lift' | 'warm-up') => () => {
    for (const rowId of rowIds) void acts.changeRow({ programId, rowId, kind })
  }
  return {
    insert: () => day && tools.onInsert(day.id, first),
    duplicate: () => acts.duplicateRows({ programId, rowIds }),
    up: () => moveRowsBy(tools, acts, { rowIds, by: -1 }),
    down: () => moveRowsBy(tools, acts, { rowIds, by: 1 }),
    group: () => regroup(sheet, acts, { rowIds, how: 'group' }),
    ungroup: () => regroup(sheet, acts, { rowIds, how: 'ungroup' }),
    swap: () =>
      tools.grid.current?.edit({ bandId: day?.id ?? null, rowId: first, column: EXERCISE }),
    'one-line': () => copyAsLine(tools, rowIds),
    merge: () => mergeWeeks(tools, rowIds),
    note: () => store.set({ noteAsked: store.get().noteAsked + 1 }),
    toWarmUp: changeKind('warm-up'),
    toLift: changeKind('lift'),
    remove: () => acts.removeRows({ programId, rowIds }),
  }
}

function dayRuns(dayId: string, { sheet, acts }: MenuTools): MenuRuns {
  const ref = { programId: sheet.program.id, dayId }
  return {
    'duplicate-day': () => acts.duplicateDay(ref),
    'day-up': () => acts.moveDay({ ...ref, by: -1 }),
    'day-down': () => acts.moveDay({ ...ref, by: 1 }),
    'remove-day': () => acts.removeDay(ref),
  }
}

function weekRuns(week: number, { sheet, acts, grid }: MenuTools): MenuRuns {
  const { id: programId, weeks } = sheet.program
  const now = weeks[week - 1] ?? { kind: 'loading', name: '' }
  const kind = now.kind === 'deload' ? 'loading' : 'deload'
  const moveTo = async (to: number) => {
    const answer = await acts.moveWeek({ programId, week, to })
    if (answer.ok) grid.current?.goToHead(weekColumn(to))
  }
  return {
    'insert-week': () => acts.insertWeek({ programId, week }),
    'week-back': () => moveTo(week - 1),
    'week-on': () => moveTo(week + 1),
    deload: () => acts.setWeek({ programId, week, kind, name: now.name }),
    'duplicate-week': () => acts.duplicateWeek({ programId, week }),
    'add-week': () => acts.change({ programId, weeks: weeks.length + 1 }),
    'remove-week': () => acts.removeWeek({ programId, week }),
  }
}
