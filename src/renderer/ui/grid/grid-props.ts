import type { ReactNode, Ref } from 'react'
import type { Result } from '../../../shared/kernel/result'
import type { CellText, CommitHow } from './blocks/cell-text'
import type { ContinueSeries } from './blocks/fill'
import type { TextBlock } from './blocks/tab-text'
import type { GridAct } from './keys/grid-act'
import type { KeyBinding } from './keys/key-map'
import type { CellRef, GridBand, TextRange, TrailingColumn, WeekColumn } from './model/grid-model'
import type { AddRows } from './model/lines'
import type { Sheet } from './model/sheet'
import type { Reach, Selection } from './moving/selection'

/**
 * The answer to something typed. A refusal carries a sentence for the coach; the text then stays in
 * its cell with that sentence. Nothing at all means taken.
 */
export type GridAnswer = Result<unknown, string> & {
  /** Of a refusal that may yet be lifted, as on a full disk: calls once the text was taken after all. */
  readonly doneLater?: (taken: () => void) => void
}

/** An answer now or later. */
export type GridReply = GridAnswer | undefined | Promise<GridAnswer | undefined>

/** An exercise that may be meant. `ranges` are the parts of `name` that match what was typed. */
export type ExerciseSuggestion = {
  readonly id: string
  readonly name: string
  readonly hint?: string
  /** Why it should not be chosen: `not with knee pain`. */
  readonly warning?: string
  readonly ranges?: readonly TextRange[]
}

/** A row typed on the line at the end of a band; `rowId` was made by `makeRowId`. */
export type AddedRow = {
  readonly bandId: string
  readonly rowId: string
  readonly text: string
  readonly choice?: string
}

/** A place between rows: before a row of a band, or at the band's end. */
export type RowTarget = { readonly bandId: string; readonly beforeRowId: string | null }

/** What is selected, as the ids of rows by the ids of columns. */
export type SelectedCells = {
  readonly reach: Reach
  readonly rowIds: readonly string[]
  readonly columns: readonly string[]
}

/** A block from the clipboard and where it should go; `spreadBlock(at.sheet, at.selection, block)` lays it out. */
export type PasteTarget = {
  readonly at: CellRef
  readonly valuesOnly: boolean
  /** The clipboard's text as it came. */
  readonly text: string
  readonly sheet: Sheet
  readonly selection: Selection
}

/** What a menu was opened for. */
export type MenuTarget =
  | { readonly kind: 'rows'; readonly rowIds: readonly string[] }
  | { readonly kind: 'band'; readonly bandId: string }
  | { readonly kind: 'week'; readonly weekId: string }

/** An open menu: draw it at the anchor, and close it when it is done; focus goes back to the cell. */
export type OpenMenu = {
  readonly target: MenuTarget
  readonly anchor: Element
  readonly close: () => void
}

/** What happens when the coach does something. Everything that is absent makes its key do nothing. */
export type GridHandlers = {
  readonly onCommit: (cells: readonly CellText[], how: CommitHow) => GridReply
  readonly onAddRow: (row: AddedRow) => GridReply
  /** Makes the id of a row that is being added. */
  readonly makeRowId: () => string
  readonly onAddBand?: (text: string) => GridReply
  readonly onPaste?: (block: TextBlock, target: PasteTarget) => void
  readonly onMoveRows?: (rowIds: readonly string[], to: RowTarget) => void
  readonly onDuplicateRows?: (rowIds: readonly string[]) => void
  readonly onDeleteRows?: (rowIds: readonly string[]) => void
  readonly onInsertRow?: (at: RowTarget) => void
  readonly onGroup?: (rowIds: readonly string[]) => void
  readonly onUngroup?: (rowIds: readonly string[]) => void
  readonly onInsertWeek?: (weekId: string) => void
  readonly onDeleteWeek?: (weekId: string) => void
  /** A week was dragged by its head to the place of another. */
  readonly onDropWeek?: (weekId: string, onto: string) => void
  readonly onMoveWeek?: (weekId: string, by: 1 | -1) => void
  readonly onDuplicateWeek?: (weekId: string) => void
  readonly onDuplicateBand?: (bandId: string) => void
  readonly onExpandSets?: (at: CellRef) => void
  readonly onNote?: (at: CellRef) => void
  readonly onActiveChange?: (at: CellRef) => void
  readonly onSelectionChange?: (selected: SelectedCells) => void
  /** Every key while a cell is typed; null when typing ended. */
  readonly onTyping?: (at: CellRef, text: string | null) => void
  /** Half-typed text worth keeping; null when it was taken or given up. */
  readonly onDraft?: (at: CellRef, text: string | null) => void
  /** A handler threw or its promise broke; the text is kept. Without it the error goes to the window. */
  readonly onBroken?: (error: unknown) => void
}

/** What the grid asks while the coach types. */
export type GridQuestions = {
  /** The rest of the text that probably follows what was typed; Tab takes it. */
  readonly ghostFor?: (at: CellRef, typed: string) => string
  /** The consequence of what is being typed, shown grey in the cell. */
  readonly resolvedFor?: (at: CellRef, typed: string) => string | undefined
  /** What `=` writes into a cell; undefined for nothing. Without it, what stands at its left. */
  readonly lastWeekText?: (at: CellRef) => string | undefined
  /** What a cell comes to, for a paste of values only; undefined where that is what it says. */
  readonly valueText?: (at: CellRef) => string | undefined
  readonly suggestExercises?: (typed: string) => readonly ExerciseSuggestion[]
  readonly continueSeries?: ContinueSeries
  /** The spoken name of a cell: `Back squat, week 2, 4 sets of 5 at RPE 7.5`. */
  readonly cellName: (at: CellRef) => string
  /** The line under the row whose week cell is being typed. */
  readonly renderEcho?: (at: CellRef, typed: string) => ReactNode
  readonly renderMenu?: (menu: OpenMenu) => ReactNode
  /** What floats beside a cell while the mouse or the keys rest on it; null where there is nothing to say. */
  readonly renderNote?: (at: CellRef) => ReactNode
}

/** Every word the grid itself says. */
export type GridWords = {
  /** The name of the grid. */
  readonly name: string
  readonly label: string
  readonly exercise: string
  readonly handles: string
  /** On the line at the end of a band: `Type an exercise or paste a whole day`. */
  readonly addRow: string
  readonly addBand: string
  readonly rowMenu: (exercise: string) => string
  readonly bandMenu: (heading: string) => string
  readonly editing: (cell: string) => string
  readonly suggestions: string
  /** The last line of the suggestions: `New exercise “zercher good morning”`. */
  readonly asTyped: (typed: string) => string
  /** Stands with a text that could not be handed over because something broke. */
  readonly notSaved: string
  /** Stands with half-typed text from before. */
  readonly draft: string
}

/** Half-typed text from an earlier run. */
export type GridDraft = { readonly at: CellRef; readonly text: string }

/** From outside: put the focus into the grid or onto a cell of it, or hand out what is being typed. */
export type GridHandle = {
  /** Before the app prints, saves or leaves. */
  readonly commit: () => void
  readonly focus: () => void
  /** False when the cell is not on the grid. */
  readonly goTo: (at: CellRef) => boolean
  /** Makes a cell the active one and leaves the focus where it is; false when it is not on the grid. */
  readonly select: (at: CellRef) => boolean
  /** Does what a key does, such as from the palette. */
  readonly act: (act: GridAct) => void
  /** Opens a cell for typing over its text, as F2 does with the text chosen. */
  readonly edit: (at: CellRef) => void
  /** Goes to the head of a week, once the grid has it. */
  readonly goToHead: (weekId: string) => void
}

/** The properties of {@link TextGrid}. Keep `bands`, their rows and `weeks` identical while unchanged: rows are redrawn by identity. */
export type TextGridProps = GridHandlers &
  GridQuestions & {
    readonly bands: readonly GridBand[]
    readonly weeks: readonly WeekColumn[]
    readonly trailing: readonly TrailingColumn[]
    readonly words: GridWords
    readonly ref?: Ref<GridHandle>
    readonly weekWidth?: number
    /** Cells that stand out for a moment, as `rowId column`. */
    readonly litCells?: ReadonlySet<string> | undefined
    readonly addRows?: AddRows
    /** Drawn after the words on the line where a band is added, such as a key cap. */
    readonly addBandHint?: ReactNode
    /** Read once, at the start. */
    readonly drafts?: readonly GridDraft[]
    readonly keyMap?: readonly KeyBinding[]
    readonly isMac?: boolean
  }
