import { type RefObject, useEffect, useRef, useState } from 'react'
import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { useWords } from '../../../formatting/use-words'
import { AnchoredPanel, ContextMenu } from '../../../ui/actions/context-menu'
import type { GridHandle, MenuTarget, OpenMenu } from '../../../ui/grid/grid-props'
import type { GridBand } from '../../../ui/grid/model/grid-model'
import { DeloadRuleForm } from '../deload-rule-form'
import type { ScreenStore } from '../screen-state'
import type { MenuActs } from '../use-program-acts'
import { menuEntries } from './menu-entries'
import { runMenuAct } from './menu-runs'
import { MoveDay, MoveRows, MoveWeek } from './move-forms'
import { NameDay, NameWeek } from './name-forms'
import { weekOfColumn } from './week-columns'

/** What a menu acts on. */
export type MenuTools = {
  readonly sheet: ProgramSheet
  readonly bands: readonly GridBand[]
  readonly acts: MenuActs
  readonly store: ScreenStore
  readonly onInsert: (dayId: string, beforeRowId: string) => void
  readonly grid: RefObject<GridHandle | null>
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
  const [form, setForm] = useState<'name' | 'move' | 'deload'>()
  useFocusBack(tools.focusGrid)
  const { target, anchor, close } = menu
  const label = say(`programs.menu.${target.kind === 'band' ? 'day' : target.kind}`)
  if (form) {
    return (
      <AnchoredPanel anchor={anchor} label={label} onClose={close}>
        <MenuForm {...{ form, target, tools }} onDone={close} />
      </AnchoredPanel>
    )
  }
  return (
    <ContextMenu
      anchor={anchor}
      label={label}
      entries={menuEntries(target, tools.sheet, say)}
      onAct={(id) => {
        if (id === 'rename-day' || id === 'rename-week') return setForm('name')
        if (id === 'move-to') return setForm('move')
        if (id === 'deload-rule') return setForm('deload')
        close()
        runMenuAct(id, target, tools)
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

type MenuFormProps = {
  readonly form: 'name' | 'move' | 'deload'
  readonly target: MenuTarget
  readonly tools: MenuTools
  readonly onDone: () => void
}

/** What is asked in the place of the menu: a name, or where to. */
function MenuForm({ form, target, tools, onDone }: MenuFormProps) {
  switch (target.kind) {
    case 'rows':
      return <MoveRows rowIds={target.rowIds} tools={tools} onDone={onDone} />
    case 'band':
      if (form === 'move') return <MoveDay dayId={target.bandId} tools={tools} onDone={onDone} />
      return <NameDay dayId={target.bandId} tools={tools} onDone={onDone} />
    case 'week': {
      const week = weekOfColumn(target.weekId) ?? 1
      if (form === 'deload') return <DeloadRuleForm sheet={tools.sheet} onDone={onDone} />
      if (form === 'move') return <MoveWeek week={week} tools={tools} onDone={onDone} />
      return <NameWeek week={week} tools={tools} onDone={onDone} />
    }
  }
}
