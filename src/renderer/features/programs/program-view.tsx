import { useMemo, useRef, useState } from 'react'
import type { ProgramCard } from '../../../shared/contract/programs'
import { todayHere } from '../../formatting/dates'
import type { GridHandle } from '../../ui/grid/grid-props'
import { EmptyState } from '../../ui/messages/empty-state'
import { Fill } from '../../ui/shell/slots'
import { CheckProvider } from './check/check-context'
import { CheckStatus } from './check/check-status'
import { PanelChoice } from './check/panel-choice'
import { SwapTray } from './check/swap-tray'
import { useCheckCommands } from './check/use-check-commands'
import { useProgramCheck } from './check/use-program-check'
import { ProgramGrid } from './grid/program-grid'
import { weekOn } from './grid/week-columns'
import { ProgramPanel } from './panel/program-panel'
import { ProgramBar } from './program-bar'
import { ProgramFooter } from './program-footer'
import type { ProgramLook, Zoom } from './program-look'
import styles from './program-view.module.css'
import { createScreenStore } from './screen-state'
import { SelectionStatus } from './selection-status'
import { useSaveTemplate } from './template-link'
import { useCellSeed } from './use-cell-seed'
import { useKeptZoom, useLastZoom } from './use-kept-zoom'
import { useProgramCommands } from './use-program-commands'
import { type LoadedProgram, useProgramSheet } from './use-program-sheet'

type ProgramViewProps = {
  readonly clientId: string
  readonly programId: string
  readonly programs: readonly ProgramCard[]
}

/** One program: its bar, the grid, the sums of the active week; the active cell explained beside it. */
export function ProgramView(props: ProgramViewProps) {
  const { loaded, error } = useProgramSheet(props.programId)
  const zoom = useLastZoom()
  if (error) return <EmptyState title={error.message} />
  return loaded && zoom ? <Loaded {...props} loaded={loaded} zoom={zoom} /> : null
}

function Loaded(props: ProgramViewProps & { readonly loaded: LoadedProgram; readonly zoom: Zoom }) {
  const { loaded } = props
  const [store] = useState(() => createScreenStore(firstLook(loaded, props.zoom)))
  const grid = useRef<GridHandle>(null)
  useProgramCommands(loaded, { store, grid })
  useKeptZoom(store)
  useSaveTemplate(loaded.sheet.program)
  useCellSeed(loaded, store)
  const drawn = useMemo(
    () => <ProgramGrid ref={grid} loaded={loaded} store={store} />,
    [loaded, store],
  )
  const check = useProgramCheck(loaded.sheet)
  useCheckCommands(store)
  return (
    <CheckProvider check={check}>
      <div className={styles.view}>
        <ProgramBar program={loaded.sheet.program} programs={props.programs} store={store} />
        <div className={styles.grid}>{drawn}</div>
        <SwapTray loaded={loaded} store={store} grid={grid} />
        <ProgramFooter sheet={loaded.sheet} store={store} />
        <Fill name="inspector">
          <PanelChoice
            {...{ loaded, store, grid }}
            cell={<ProgramPanel loaded={loaded} store={store} />}
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

/** The zoom used last, on the week that is now. */
function firstLook({ sheet }: LoadedProgram, zoom: Zoom): ProgramLook {
  const { startsOn, weeks } = sheet.program
  return { zoom, week: weekOn(startsOn, weeks.length, todayHere()).week }
}
