import { useMemo, useRef, useState } from 'react'
import { findSheetRow } from '../../../shared/domain/programs/program-sheet'
import { useWords } from '../../formatting/use-words'
import { InlineEdit } from '../../ui/fields/inline-edit'
import type { GridHandle } from '../../ui/grid/grid-props'
import { EmptyState } from '../../ui/messages/empty-state'
import { PanelSection } from '../../ui/page/panel-section'
import { Fill } from '../../ui/shell/slots'
import { CellFindings } from './check/cell-findings'
import { CheckProvider } from './check/check-context'
import { CheckStatus } from './check/check-status'
import { PanelChoice } from './check/panel-choice'
import { SwapTray } from './check/swap-tray'
import { useCheckCommands } from './check/use-check-commands'
import { useProgramCheck } from './check/use-program-check'
import { ProgramGrid } from './grid/program-grid'
import { weekOfColumn } from './grid/week-columns'
import { CellReading } from './panel/cell-reading'
import { RowNote } from './panel/row-note'
import styles from './program-bar.module.css'
import { ZoomBar } from './program-bar-zoom'
import { ProgramFooter } from './program-footer'
import viewStyles from './program-view.module.css'
import { createScreenStore, type ScreenStore, useScreenState } from './screen-state'
import { SelectionStatus } from './selection-status'
import { useMenuActs } from './use-program-acts'
import { useProgramCommands } from './use-program-commands'
import { type LoadedProgram, useProgramSheet } from './use-program-sheet'

/** An own template in the grid of programs: the same keys and acts, no client, no loads. */
export function TemplateProgram({ templateId }: { readonly templateId: string }) {
  const { loaded, error } = useProgramSheet(templateId)
  if (error) return <EmptyState title={error.message} />
  return loaded ? <Loaded key={templateId} loaded={loaded} /> : null
}

function Loaded({ loaded }: { readonly loaded: LoadedProgram }) {
  const [store] = useState(() => createScreenStore({ zoom: 'block', week: 1 }))
  const grid = useRef<GridHandle>(null)
  useProgramCommands(loaded, { store, grid })
  const drawn = useMemo(
    () => <ProgramGrid ref={grid} loaded={loaded} store={store} />,
    [loaded, store],
  )
  const check = useProgramCheck(loaded.sheet)
  useCheckCommands(store)
  return (
    <CheckProvider check={check}>
      <div className={viewStyles.view}>
        <TemplateBar loaded={loaded} store={store} />
        <div className={viewStyles.grid}>{drawn}</div>
        <SwapTray loaded={loaded} store={store} grid={grid} />
        <ProgramFooter sheet={loaded.sheet} store={store} />
        <Fill name="inspector">
          <PanelChoice
            {...{ loaded, store, grid }}
            cell={<TemplateCell loaded={loaded} store={store} />}
          />
        </Fill>
        <Fill name="status">
          <SelectionStatus sheet={loaded.sheet} store={store} />
          <CheckStatus store={store} />
        </Fill>
      </div>
    </CheckProvider>
  )
}

type PartProps = { readonly loaded: LoadedProgram; readonly store: ScreenStore }

function TemplateBar({ loaded, store }: PartProps) {
  const { say } = useWords()
  const acts = useMenuActs()
  const { program } = loaded.sheet
  const rename = async (name: string) => {
    const answer = await acts.change({ programId: program.id, name })
    return answer.ok ? undefined : answer.error.message
  }
  return (
    <div className={styles.bar}>
      <h2 className={styles.name}>
        <InlineEdit label={say('templates.name')} value={program.name} onCommit={rename} />
      </h2>
      <span className={styles.space} />
      <ZoomBar store={store} weeks={program.weeks.length} />
    </div>
  )
}

/** What the active cell says that was not understood, and the note of its row. */
function TemplateCell({ loaded, store }: PartProps) {
  const { say } = useWords()
  const { active } = useScreenState(store)
  const found = active?.rowId ? findSheetRow(loaded.sheet, active.rowId) : undefined
  if (!found) return null
  const { row, exerciseName } = found.row
  const week = active ? weekOfColumn(active.column) : undefined
  const cell = week === undefined ? undefined : found.row.cells[week - 1]
  const aside = say('programs.panel.day', { day: found.day.day.name, label: row.label })
  return (
    <>
      <PanelSection title={exerciseName} aside={aside.trim()} />
      {cell ? (
        <CellReading row={found.row} cell={cell} week={week ?? 1} sheet={loaded.sheet} />
      ) : null}
      <CellFindings programId={loaded.sheet.program.id} store={store} />
      <RowNote key={`note ${row.id}`} row={row} programId={loaded.sheet.program.id} store={store} />
    </>
  )
}
