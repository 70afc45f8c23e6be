import { useSyncExternalStore } from 'react'
import type { Muscle } from '../../../shared/domain/exercises/vocabulary'
import type { PairOrder, PasteLayout } from '../../../shared/domain/notation/pasting/pasted-block'
import type { SelectedCells } from '../../ui/grid/grid-props'
import type { CellRef } from '../../ui/grid/model/grid-model'
import type { SwapQuestion } from './check/conflict-question'
import type { ProgramLook } from './program-look'

/** A sum of the footer whose cells are shown in the grid. */
export type LitSum = {
  readonly week: number
  readonly sum:
    | { readonly kind: 'sets' | 'tonnage' | 'mean' }
    | { readonly kind: 'muscle'; readonly muscle: Muscle }
}

/** The last paste: what was read, what needs a look, and what waits to be pasted. */
export type PasteState = {
  readonly read: number
  readonly looks: readonly CellRef[]
  /** The look that was gone to; -1 before the first. */
  readonly at: number
  /** Lines that found no place yet. */
  readonly rest: readonly string[]
  /** The text as it can be read again in another way; null where cells were pasted. */
  readonly asked: {
    readonly text: string
    readonly dayId: string
    readonly layout: PasteLayout
    readonly order: PairOrder
  } | null
  /** Lines read so far, while it is being read. */
  readonly reading: number | null
}

/** What panel, footer and status bar follow; outside React so that walking the grid redraws only them. */
export type ScreenState = {
  readonly active: CellRef | null
  readonly selected: SelectedCells | null
  /** A sentence about the last paste or what the next row is for. */
  readonly notice: string
  /** Counts how often the coach asked for the note of the active row. */
  readonly noteAsked: number
  /** The row before which the next typed exercise goes. */
  readonly insertBefore: string | null
  readonly look: ProgramLook
  /** Where the active cell goes once another zoom is drawn. */
  readonly landing: string | null
  readonly lit: LitSum | null
  readonly paste: PasteState | null
  /** What the panel beside the grid shows. */
  readonly panel: 'cell' | 'check'
  /** Counts how often the coach asked for the list of findings. */
  readonly checkAsked: number
  /** The open offer of nearer exercises. */
  readonly swap: SwapQuestion | null
}

/** The state with its listeners. */
export type ScreenStore = {
  readonly get: () => ScreenState
  readonly set: (change: Partial<ScreenState>) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** Makes the state of one program's screen. */
export function createScreenStore(look: ProgramLook): ScreenStore {
  let state: ScreenState = {
    active: null,
    selected: null,
    notice: '',
    noteAsked: 0,
    insertBefore: null,
    look,
    landing: null,
    lit: null,
    paste: null,
    panel: 'cell',
    checkAsked: 0,
    swap: null,
  }
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The state of the screen; the component is drawn again when it changes. */
export function useScreenState(store: ScreenStore): ScreenState {
  return useSyncExternalStore(store.subscribe, store.get)
}

/** One part of the state; the component is drawn again only when that part changes. */
export function useScreenPart<K extends keyof ScreenState>(
  store: ScreenStore,
  part: K,
): ScreenState[K] {
  return useSyncExternalStore(store.subscribe, () => store.get()[part])
}

/** Something simple worked out of the state; the component is drawn again only when the answer changes. */
export function useScreenFact<T extends string | number | boolean | undefined>(
  store: ScreenStore,
  ask: (state: ScreenState) => T,
): T {
  return useSyncExternalStore(store.subscribe, () => ask(store.get()))
}
