import type { ReactNode, RefObject } from 'react'
import { useWords } from '../../../formatting/use-words'
import { Segmented } from '../../../ui/choices/segmented'
import type { GridHandle } from '../../../ui/grid/grid-props'
import { type ScreenStore, useScreenPart } from '../screen-state'
import type { LoadedProgram } from '../use-program-sheet'
import styles from './check.module.css'
import { useCheck } from './check-context'
import { CheckPanel } from './check-panel'
import { openCounts } from './shown-finding'

type ChoiceProps = {
  readonly loaded: LoadedProgram
  readonly store: ScreenStore
  readonly grid: RefObject<GridHandle | null>
  /** The active cell explained. */
  readonly cell: ReactNode
}

/** The panel beside a program: the active cell, or everything the check found. */
export function PanelChoice({ loaded, store, grid, cell }: ChoiceProps) {
  const { say } = useWords()
  const panel = useScreenPart(store, 'panel')
  const counts = openCounts(useCheck()?.findings ?? [])
  const waiting = counts.block + counts.warn
  return (
    <>
      <div className={styles.choice}>
        <Segmented
          isWide
          label={say('checks.panel')}
          choices={[
            { id: 'cell', text: say('checks.panelCell') },
            { id: 'check', text: say('checks.panelCheck', { count: waiting }) },
          ]}
          value={panel}
          onChange={(id) => store.set({ panel: id })}
        />
      </div>
      {panel === 'check' ? <CheckPanel loaded={loaded} store={store} grid={grid} /> : cell}
    </>
  )
}
