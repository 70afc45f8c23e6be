import { useMemo } from 'react'
import { type AppCommand, useCommands } from '../../commands/registry'
import { changeWeek, changeZoom } from './change-look'
import { nextZoom, ZOOMS } from './program-look'
import { type ScreenStore, useScreenPart } from './screen-state'

/** Zooming and turning to other weeks, by key and in the palette. */
export function useZoomCommands(weeks: number, store: ScreenStore): void {
  const { zoom, week } = useScreenPart(store, 'look')
  const commands = useMemo((): readonly AppCommand[] => {
    const step = (by: 1 | -1) => () => changeZoom(store, nextZoom(store.get().look.zoom, by))
    const turn = (by: 1 | -1) => ({
      ...(zoom === 'block' && { disabled: { key: 'programs.zoomFirst' } }),
      ...(zoom !== 'block' &&
        (week + by < 1 || week + by > weeks) && { disabled: { key: 'programs.menu.noFurther' } }),
      run: () => changeWeek(store, store.get().look.week + by),
    })
    return [
      ...ZOOMS.map((id) => ({
        id: `program.zoom.${id}`,
        words: { key: `programs.zoomTo.${id}` },
        run: () => changeZoom(store, id),
      })),
      { id: 'program.zoomIn', words: { key: 'programs.zoomIn' }, keys: 'F8', run: step(1) },
      {
        id: 'program.zoomOut',
        words: { key: 'programs.zoomOut' },
        keys: 'Shift+F8',
        run: step(-1),
      },
      {
        id: 'program.weekBefore',
        words: { key: 'programs.weekBefore' },
        keys: 'Alt+PageUp',
        ...turn(-1),
      },
      {
        id: 'program.weekAfter',
        words: { key: 'programs.weekAfter' },
        keys: 'Alt+PageDown',
        ...turn(1),
      },
    ]
  }, [store, zoom, week, weeks])
  useCommands(commands)
}
