import type { TextGridProps } from '../grid-props'
import { type GridColumn, listColumns } from '../model/columns'
import { byPlace, type KeptText, openTexts, overlayBands } from '../model/kept-text'
import { listLines, rowLine } from '../model/lines'
import { cellAt, createSheet, type Place, placeOf, refOf, type Sheet } from '../model/sheet'
import { firstPlace } from '../moving/steps'
import { type GridState, initialState } from './grid-state'

/** The state of a grid that has just been opened: the first row, and the drafts of an earlier run. */
export function startState(props: TextGridProps): GridState {
  const sheet = layOut(props, initialState)
  const start = firstPlace(sheet)
  return {
    ...initialState,
    kept: byPlace(draftsOf(props, sheet)),
    active: start,
    corner: start,
    want: start?.column ?? null,
    openBand: start ? refOf(sheet, start).bandId : null,
  }
}

function draftsOf(props: TextGridProps, sheet: Sheet): readonly KeptText[] {
  return (props.drafts ?? []).flatMap(({ at, text }) => {
    const place = placeOf(sheet, at)
    if (!place) return []
    const base = cellAt(sheet, place).text
    const draft = {
      place,
      text,
      state: 'draft',
      problem: props.words.draft,
      base,
      batch: 0,
    } as const
    return base === text ? [] : [draft]
  })
}

/** Builds the sheet of a model and a state. Unchanged columns keep their identity: rows are redrawn by it. */
export function layOut(props: TextGridProps, state: GridState, former?: Sheet): Sheet {
  const columns = sameColumns(former, listColumns(props.weeks, props.trailing))
  const bands = overlayBands(props.bands, columns, state)
  const lines = listLines(bands, {
    addRows: props.addRows ?? 'open-band',
    openBand: state.openBand,
    addBand: props.onAddBand !== undefined,
  })
  return createSheet(lines, columns)
}

/** Whether what is drawn has changed, and not only what is done with it. */
export function hasNewModel(before: TextGridProps, next: TextGridProps): boolean {
  return (
    before.bands !== next.bands ||
    before.weeks !== next.weeks ||
    before.trailing !== next.trailing ||
    before.addRows !== next.addRows
  )
}

/** The state after a new model: what was kept until the model had it is let go. */
export function caughtUp(props: TextGridProps, state: GridState): GridState {
  const columns = listColumns(props.weeks, props.trailing)
  const layout = { addRows: 'every-band', openBand: null, addBand: true } as const
  const bare = createSheet(listLines(props.bands, layout), columns)
  const arriving = state.arriving.filter(({ rowId }) => !bare.lineAt.has(rowLine(rowId)))
  return {
    ...state,
    kept: openTexts(state.kept, (place: Place) => cellAt(bare, place).text),
    arriving: arriving.length === state.arriving.length ? state.arriving : arriving,
  }
}

function sameColumns(
  former: Sheet | undefined,
  columns: readonly GridColumn[],
): readonly GridColumn[] {
  const before = former?.columns ?? []
  const isSame =
    before.length === columns.length && before.every(({ id }, at) => id === columns[at]?.id)
  return isSame ? before : columns
}
