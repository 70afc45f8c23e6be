import type { TextBlock } from '../blocks/tab-text'
import type { TextGridProps } from '../grid-props'
import { isSamePlace, refOf, type Sheet } from '../model/sheet'
import { type Block, blockOf, columnsIn, rowsIn, type Selection } from '../moving/selection'
import { type GridState, initialState } from './grid-state'
import { caughtUp, hasNewModel, layOut, startState } from './lay-out'
import { mendPlaces } from './mend-places'

/** The page's side of a grid: the field that is typed into, and whether the grid owns the focus. */
export type GridPage = {
  /** Begins the element ids of this grid's parts. */
  readonly id: string
  field: HTMLInputElement | null
  hasFocus: boolean
  /** Runs while lines wait to open or close after a press. */
  settling: ReturnType<typeof setTimeout> | undefined
  /** Runs while the note of a cell waits to open or close. */
  noting: ReturnType<typeof setTimeout> | undefined
  /** Lines that fit on a page, for Page Up and Page Down. */
  linesPerPage: number
  /** The weeks in view and next to it: what a new row draws first. */
  closeWeeks: { readonly from: number; readonly to: number } | undefined
  /** Set by Mod+Shift+V for the paste that follows. */
  pastesValues: boolean
  /** What was copied last: the text that went out, and its values. */
  copied: { readonly text: string; readonly values: TextBlock } | null
  /** Numbers the batches handed to `onCommit`. */
  batch: number
}

/**
 * The grid's memory outside React: state, sheet and the newest properties. Cells subscribe to the
 * little they draw, so moving the active cell redraws two cells and not the grid.
 */
export class GridEngine {
  readonly page: GridPage
  readonly #listeners = new Set<() => void>()
  #props: TextGridProps
  #state: GridState
  #sheet: Sheet
  #block: Block | null = null
  #told: GridState = initialState

  constructor(props: TextGridProps, id: string) {
    this.page = {
      id,
      field: null,
      hasFocus: false,
      settling: undefined,
      noting: undefined,
      linesPerPage: 10,
      closeWeeks: undefined,
      pastesValues: false,
      copied: null,
      batch: 0,
    }
    this.#props = props
    this.#state = startState(props)
    this.#sheet = layOut(props, this.#state)
    this.#block = this.#blockNow()
  }

  /** Calls the listener after every change; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  state(): GridState {
    return this.#state
  }

  props(): TextGridProps {
    return this.#props
  }

  sheet(): Sheet {
    return this.#sheet
  }

  /** The selected block; null while the grid has no cell. */
  block(): Block | null {
    return this.#block
  }

  /** The selection; null while the grid has no cell. */
  selection(): Selection | null {
    const { active, corner, reach } = this.#state
    return active && corner ? { active, corner, reach } : null
  }

  change(patch: Partial<GridState>): void {
    const before = this.#state
    const next = { ...before, ...patch }
    if (before.kept !== next.kept || hasOtherLines(before, next)) this.#layOut(next)
    else this.#state = next
    this.#announce()
  }

  /** Takes new properties from React; a new model ends what was kept until it came. */
  accept(props: TextGridProps): void {
    const isNewModel = hasNewModel(this.#props, props)
    this.#props = props
    if (isNewModel) this.#layOut(caughtUp(props, this.#state))
    this.#announce()
  }

  #layOut(next: GridState): void {
    const former = this.#sheet
    this.#sheet = layOut(this.#props, next, former)
    this.#state = mendPlaces(this.#sheet, former, next)
  }

  #blockNow(): Block | null {
    const selection = this.selection()
    return selection ? blockOf(this.#sheet, selection) : null
  }

  #announce(): void {
    this.#block = this.#blockNow()
    for (const listener of this.#listeners) listener()
    this.#tell()
  }

  #tell(): void {
    const [before, { active, corner, reach }] = [this.#told, this.#state]
    this.#told = this.#state
    const isSameActive = isSamePlace(active, before.active)
    const isSameSelection = isSamePlace(corner, before.corner) && reach === before.reach
    if (active && !isSameActive) this.#props.onActiveChange?.(refOf(this.#sheet, active))
    const block = this.#block
    if (!block || (isSameActive && isSameSelection)) return
    this.#props.onSelectionChange?.({
      reach,
      rowIds: rowsIn(this.#sheet, block).map(({ row }) => row.id),
      columns: columnsIn(this.#sheet, block).map(({ id }) => id),
    })
  }
}

function hasOtherLines(before: GridState, next: GridState): boolean {
  return before.arriving !== next.arriving || before.openBand !== next.openBand
}
