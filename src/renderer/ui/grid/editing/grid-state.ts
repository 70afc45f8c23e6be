import type { ExerciseSuggestion, MenuTarget } from '../grid-props'
import type { CellRef } from '../model/grid-model'
import type { ArrivingRow, KeptTexts } from '../model/kept-text'
import type { Place } from '../model/sheet'
import type { Drop } from '../moving/drop-target'
import type { Reach } from '../moving/selection'
import type { WeekDrop } from '../moving/week-drop'

/** A cell that is being typed. */
export type Edit = {
  /** `typing` replaces and arrows leave; `editing` keeps the text and arrows stay in it. */
  readonly mode: 'typing' | 'editing'
  readonly text: string
  /** What the cell said before. */
  readonly base: string
  /** The rest of the text that probably follows. */
  readonly ghost: string
  readonly choices: readonly ExerciseSuggestion[]
  /** The chosen line of the list; `choices.length` is the text as typed. */
  readonly chosen: number
  readonly isListOpen: boolean
}

/** What the echo line reads back; with a problem it says that instead. */
export type Echo = {
  readonly line: string
  readonly at: CellRef
  readonly text: string
  readonly problem?: string
  /** The problem came a moment ago; it outlives one move, such as that of the Enter that caused it. */
  readonly isFresh?: boolean
}

/** An open menu and the element it belongs to. */
export type MenuState = { readonly target: MenuTarget; readonly anchor: Element }

/** An open note, its cell, and the element of that cell. */
export type NoteState = { readonly place: Place; readonly anchor: Element }

/** Everything that changes while the coach works, apart from the model. */
export type GridState = {
  /** The cell that keys go to; null only while the grid has no cell. */
  readonly active: Place | null
  /** The far corner of the selection. */
  readonly corner: Place | null
  readonly reach: Reach
  /** The column that vertical moves come back to. */
  readonly want: string | null
  /** Where a run of Tab began: Enter goes back below it. */
  readonly tabStart: string | null
  readonly edit: Edit | null
  /** The echo: the line it stands under, and the cell and text it is about. */
  readonly echo: Echo | null
  /** The band whose line for adding rows is open. */
  readonly openBand: string | null
  readonly kept: KeptTexts
  readonly arriving: readonly ArrivingRow[]
  /** The row that was added last, where Tab goes on from the empty line. */
  readonly lastAdded: string | null
  readonly menu: MenuState | null
  /** The open note of a cell. */
  readonly note: NoteState | null
  /** Where dragged rows would go. */
  readonly drop: Drop | null
  /** Where a dragged week would go. */
  readonly weekDrop: WeekDrop | null
  /** The latest announcement for screen readers. */
  readonly said: string
}

/** The state of a grid that nobody has touched. */
export const initialState: GridState = {
  active: null,
  corner: null,
  reach: 'cells',
  want: null,
  tabStart: null,
  edit: null,
  echo: null,
  openBand: null,
  kept: new Map(),
  arriving: [],
  lastAdded: null,
  menu: null,
  note: null,
  drop: null,
  weekDrop: null,
  said: '',
}
