import { useMemo } from 'react'
import { type AppCommand, useCommands } from '../../../commands/registry'
import { type ScreenStore, useScreenFact } from '../screen-state'
import { askForSwap } from './conflict-question'

/** Opens the list of findings with the focus in it. */
export function showCheck(store: ScreenStore): void {
  store.set({ panel: 'check', checkAsked: store.get().checkAsked + 1 })
}

/** The check and the nearest exercises, by key and in the palette. */
export function useCheckCommands(store: ScreenStore): void {
  const hasRow = useScreenFact(store, ({ active }) => (active?.rowId ?? null) !== null)
  const commands = useMemo((): readonly AppCommand[] => {
    return [
      {
        id: 'program.check',
        words: { key: 'checks.show' },
        keys: 'F7',
        run: () => showCheck(store),
      },
      {
        id: 'program.nearest',
        words: { key: 'checks.swapNearest' },
        keys: 'F9',
        ...(hasRow ? {} : { disabled: { key: 'programs.chooseCell' } }),
        run: () => {
          const rowId = store.get().active?.rowId
          if (rowId) askForSwap(store, rowId)
        },
      },
    ]
  }, [store, hasRow])
  useCommands(commands)
}
