import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { useLocation } from 'react-router'
import { newId } from '../../../api/api'
import { useKeyNotes } from '../../../commands/key-notes'
import type { TextBlock } from '../../../ui/grid/blocks/tab-text'
import type { GridHandle, PasteTarget } from '../../../ui/grid/grid-props'
import { TextGrid } from '../../../ui/grid/text-grid'
import { KeyCap } from '../../../ui/keys/key-cap'
import { FRESH } from '../fresh-program'
import { type ScreenStore, useScreenPart } from '../screen-state'
import type { LoadedProgram } from '../use-program-sheet'
import { continueSeries } from './continue-series'
import { gridKeys } from './grid-keys'
import { useLitCells } from './lit-cells'
import { pasteBlock } from './paste-block'
import { PasteStrip } from './paste-strip'
import { useDrafts } from './use-drafts'
import { useGridModel } from './use-grid-model'
import { useMenus } from './use-menus'
import { useTyping } from './use-typing'

type ProgramGridProps = {
  readonly loaded: LoadedProgram
  readonly store: ScreenStore
  readonly ref: RefObject<GridHandle | null>
}

/** The program as a grid of texts: what is typed is written, understood and resolved at once. */
export function ProgramGrid(props: ProgramGridProps) {
  const { loaded, store, ref } = props
  const { program } = loaded.sheet
  useKeyNotes(gridKeys)
  const look = useScreenPart(store, 'look')
  const { drafts, onDraft } = useDrafts(program.clientId || program.id, program.id)
  const model = useGridModel(loaded, look)
  const { writing, handlers } = useTyping(loaded, store)
  const menus = useMenus(props, model.bands)
  const litCells = useLitCells(loaded.sheet, store)
  useFocusAtOnce(ref, drafts !== undefined)
  useLanding(ref, store, look)
  if (!drafts) return null
  return (
    <>
      <PasteStrip store={store} writing={writing} grid={ref} />
      <TextGrid
        {...model}
        {...handlers}
        {...menus}
        ref={ref}
        drafts={drafts}
        onDraft={onDraft}
        makeRowId={newId}
        continueSeries={continueSeries}
        litCells={litCells}
        onPaste={(block: TextBlock, target: PasteTarget) =>
          void pasteBlock(writing, { block, target, store })
        }
        addBandHint={<KeyCap keys="Mod+Shift+D" />}
        onActiveChange={(active) => store.set({ active })}
        onSelectionChange={(selected) => store.set({ selected, notice: '' })}
      />
    </>
  )
}

/** A program that was just written or assigned can be typed in at once. */
function useFocusAtOnce(ref: ProgramGridProps['ref'], isReady: boolean): void {
  const isFresh = useLocation().state === FRESH
  useEffect(() => {
    if (isReady && isFresh) ref.current?.focus()
  }, [ref, isReady, isFresh])
}

/** In another zoom the cell that was active is found again in its column. */
function useLanding(ref: ProgramGridProps['ref'], store: ScreenStore, look: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for every new look
  useLayoutEffect(() => {
    const { active, landing } = store.get()
    if (active && landing !== null) ref.current?.select({ ...active, column: landing })
  }, [ref, store, look])
}
