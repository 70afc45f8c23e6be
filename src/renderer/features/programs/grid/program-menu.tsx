import { useEffect, useRef, useState } from 'react'
import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { useWords } from '../../../formatting/use-words'
import { AnchoredPanel, ContextMenu } from '../../../ui/actions/context-menu'
import type { MenuTarget, OpenMenu } from '../../../ui/grid/grid-props'
import type { GridBand } from '../../../ui/grid/model/grid-model'
import type { ScreenStore } from '../screen-state'
import type { MenuActs } from '../use-program-acts'
import { menuEntries } from './menu-entries'
import { NameDay, NameWeek } from './name-forms'
import { moveRowsBy, regroup } from './row-acts'
import { weekOfColumn } from './week-columns'

/** What a menu acts on. */
export type MenuTools = {
  readonly sheet: ProgramSheet
  readonly bands: readonly GridBand[]
  readonly acts: MenuActs
  readonly store: ScreenStore
  readonly onInsert: (dayId: string, beforeRowId: string) => void
  /** Gives the focus back to the grid. */
  readonly focusGrid: () => void
}

/** The menu of rows, a day or a week; naming opens a small form in its place. */
export function ProgramMenu({
  menu,
  tools,
}: {
  readonly menu: OpenMenu
  readonly tools: MenuTools
}) {
  const { say } = useWords()
  const [naming, setNaming] = useState(false)
  useFocusBack(tools.focusGrid)
  const { target, anchor, close } = menu
  const label = say(`programs.menu.${target.kind === 'band' ? 'day' : target.kind}`)
  if (naming) {
    return (
      <AnchoredPanel anchor={anchor} label={label} onClose={close}>
        {target.kind === 'band' ? (
          <NameDay dayId={target.bandId} tools={tools} onDone={close} />
        ) : target.kind === 'week' ? (
          <NameWeek week={weekOfColumn(target.weekId) ?? 1} tools={tools} onDone={close} />
        ) : null}
      </AnchoredPanel>
    )
  }
  return (
    <ContextMenu
      anchor={anchor}
      label={label}
      entries={menuEntries(target, tools.sheet, say)}
      onAct={(id) => {
        if (id === 'rename-day' || id === 'rename-week') return setNaming(true)
        close()
        runMenuAct(id, menu, tools)
      }}
      onClose={close}
    />
  )
}

/** When the menu has gone and its focus with it, the grid has it again; not when an act led elsewhere. */
function useFocusBack(focusGrid: () => void): void {
  const focus = useRef(focusGrid)
  useEffect(() => {
    const back = focus.current
    return () => {
      setTimeout(() => (document.activeElement === document.body ? back() : undefined))
    }
  }, [])
}

/** What the entries of a menu do, by their ids. */
type MenuRuns = Readonly<Record<string, () => unknown>>

function runMenuAct(id: string, { target }: OpenMenu, tools: MenuTools): void {
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

function weekRuns(week: number, { sheet, acts }: MenuTools): MenuRuns {
  const { id: programId, weeks } = sheet.program
  const now = weeks[week - 1] ?? { kind: 'loading', name: '' }
  const kind = now.kind === 'deload' ? 'loading' : 'deload'
  return {
    deload: () => acts.setWeek({ programId, week, kind, name: now.name }),
    'duplicate-week': () => acts.duplicateWeek({ programId, week }),
    'add-week': () => acts.change({ programId, weeks: weeks.length + 1 }),
    'remove-week': () => acts.change({ programId, weeks: weeks.length - 1 }),
  }
}
