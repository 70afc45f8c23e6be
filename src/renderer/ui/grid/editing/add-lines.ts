import { EXERCISE } from '../model/grid-model'
import { addLine } from '../model/lines'
import { type Place, refOf } from '../model/sheet'
import { forget, handOut, keep } from './commit-cells'
import type { GridEngine } from './engine'

/** Adds a typed row: it stands there at once and can be typed in; refused, its text comes back to the line. */
export function addRow(
  engine: GridEngine,
  bandId: string,
  typed: { readonly text: string; readonly choice?: string },
): void {
  const rowId = engine.props().makeRowId()
  const place = { line: addLine(bandId), column: EXERCISE }
  const { arriving } = engine.state()
  forget(engine, [place])
  engine.change({
    arriving: [...arriving, { bandId, rowId, text: typed.text }],
    lastAdded: rowId,
  })
  handOut(engine, () => engine.props().onAddRow({ bandId, rowId, ...typed }), {
    taken: () => engine.props().onDraft?.({ bandId, rowId: null, column: EXERCISE }, null),
    refused: (problem) => {
      const left = engine.state().arriving.filter((row) => row.rowId !== rowId)
      engine.change({ arriving: left })
      refuseLine(engine, place, typed.text, problem)
    },
  })
}

/** Adds a typed band; refused, its text comes back to the line. */
export function addBand(engine: GridEngine, text: string): void {
  const place = { line: 'add-band', column: EXERCISE }
  forget(engine, [place])
  handOut(engine, () => engine.props().onAddBand?.(text), {
    taken: () => engine.props().onDraft?.(refOf(engine.sheet(), place), null),
    refused: (problem) => refuseLine(engine, place, text, problem),
  })
}

function refuseLine(engine: GridEngine, place: Place, text: string, problem: string): void {
  const batch = ++engine.page.batch
  keep(engine, [{ place, text, state: 'refused', problem, base: '', batch }])
  engine.change({ said: problem })
}
