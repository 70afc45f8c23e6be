import type { CellRef } from '../../ui/grid/model/grid-model'
import { placeInWeek } from './grid/week-columns'
import { landingColumn } from './grid/zoom-columns'
import type { ProgramLook, Zoom } from './program-look'
import type { ScreenStore } from './screen-state'

/** Looks at a program in another zoom; nearer zooms show the week of the active cell, and the cell stays active. */
export function changeZoom(store: ScreenStore, zoom: Zoom): void {
  const { active, look } = store.get()
  const week = (active && placeInWeek(active.column)?.week) ?? look.week
  lookAt(store, { zoom, week })
}

/** Shows another week in the nearer zooms. */
export function changeWeek(store: ScreenStore, week: number): void {
  lookAt(store, { ...store.get().look, week })
}

/** Alt+Enter: the sets of the cell's week; there it leads back to all weeks. */
export function nearSets(store: ScreenStore, at: CellRef): void {
  const { look } = store.get()
  const week = placeInWeek(at.column)?.week ?? look.week
  lookAt(store, { zoom: look.zoom === 'set' ? 'block' : 'set', week })
}

function lookAt(store: ScreenStore, look: ProgramLook): void {
  const { active } = store.get()
  const isInWeek = active !== null && placeInWeek(active.column) !== undefined
  store.set({ look, landing: isInWeek || look.zoom === 'set' ? landingColumn(look) : null })
}
