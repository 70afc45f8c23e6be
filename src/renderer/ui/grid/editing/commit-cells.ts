import type { CellText, CommitHow } from '../blocks/cell-text'
import type { GridAnswer, GridReply } from '../grid-props'
import { byPlace, type KeptText } from '../model/kept-text'
import { rowLine } from '../model/lines'
import { keyOf, type Place, refOf } from '../model/sheet'
import type { GridEngine } from './engine'
import { isGivenUp, keptAt, modelText, problemLine } from './own-text'

/** How long in ms a taken text stays when the model never changes, as after `4x5` for `4×5`. */
const LINGER_MS = 1500

/** Hands out a batch of texts as one act; each stays in its cell until it is taken and drawn by the model. */
export function commitCells(engine: GridEngine, cells: readonly CellText[], how: CommitHow): void {
  const changed = cells.filter((cell) => isNews(engine, cell))
  forgetUnchanged(engine, cells)
  if (changed.length === 0) return
  const batch = ++engine.page.batch
  keep(
    engine,
    changed.map((cell) => keptOf(engine, cell, batch)),
  )
  handOut(engine, () => engine.props().onCommit(changed, how), {
    taken: () => settle(engine, batch, 'saved'),
    refused: (problem) => settle(engine, batch, 'refused', problem),
  })
}

/** Calls a handler and follows its answer now or later; a broken promise counts as a refusal and is reported. */
export function handOut(
  engine: GridEngine,
  ask: () => GridReply,
  then: { readonly taken: () => void; readonly refused: (problem: string) => void },
): void {
  const broken = (error: unknown) => {
    then.refused(engine.props().words.notSaved)
    report(engine, error)
  }
  const answered = (answer: GridAnswer | undefined) => {
    if (!answer || answer.ok) return then.taken()
    then.refused(answer.error)
    answer.doneLater?.(then.taken)
  }
  try {
    const reply = ask()
    if (reply instanceof Promise) reply.then(answered).catch(broken)
    else answered(reply)
  } catch (error) {
    broken(error)
  }
}

/** Puts texts into their cells until the model has them. */
export function keep(engine: GridEngine, texts: readonly KeptText[]): void {
  engine.change({ kept: new Map([...engine.state().kept, ...byPlace(texts)]) })
}

/** Takes a kept text back, such as when the coach gives it up. */
export function forget(engine: GridEngine, places: readonly Place[]): void {
  const kept = new Map(engine.state().kept)
  const gone = places.filter((place) => kept.delete(keyOf(place)))
  if (gone.length > 0) engine.change({ kept })
}

function settle(
  engine: GridEngine,
  batch: number,
  state: 'saved' | 'refused',
  problem?: string,
): void {
  const own = [...engine.state().kept.values()].filter((text) => text.batch === batch)
  keep(
    engine,
    own.map(({ problem: _old, ...text }) => ({
      ...text,
      state,
      ...(problem === undefined ? {} : { problem }),
    })),
  )
  if (state === 'refused') showProblem(engine, own, problem ?? '')
  else {
    takeBackProblem(engine, own)
    letGo(engine, own, batch)
  }
}

/** Taken after all: what was said against it is no longer true. */
function takeBackProblem(engine: GridEngine, own: readonly KeptText[]): void {
  const { said, echo } = engine.state()
  const isOver = (sentence = '') => own.some(({ problem }) => problem === sentence)
  if (isOver(said)) engine.change({ said: '' })
  if (isOver(echo?.problem)) engine.change({ echo: null })
}

/** Says why, and opens the line under the first refused cell unless the coach types on elsewhere. */
function showProblem(engine: GridEngine, own: readonly KeptText[], problem: string): void {
  const first = own[0]
  const { edit, echo } = engine.state()
  const line = first && !edit ? problemLine(engine, first.place) : null
  engine.change({ said: problem, echo: line ? { ...line, isFresh: true } : echo })
}

function letGo(engine: GridEngine, own: readonly KeptText[], batch: number): void {
  for (const { place } of own) engine.props().onDraft?.(refOf(engine.sheet(), place), null)
  setTimeout(() => forgetBatch(engine, batch), LINGER_MS)
}

function forgetBatch(engine: GridEngine, batch: number): void {
  const own = [...engine.state().kept.values()].filter((text) => text.batch === batch)
  forget(
    engine,
    own.map(({ place }) => place),
  )
}

/** A text the model already has gives up whatever was kept in its cell. */
function forgetUnchanged(engine: GridEngine, cells: readonly CellText[]): void {
  const same = cells
    .filter((cell) => modelText(engine, placeOfCell(cell)) === cell.text)
    .map(placeOfCell)
  for (const place of same) engine.props().onDraft?.(refOf(engine.sheet(), place), null)
  forget(
    engine,
    same.filter((place) => isGivenUp(keptAt(engine, place))),
  )
}

function isNews(engine: GridEngine, cell: CellText): boolean {
  return cell.choice !== undefined || modelText(engine, placeOfCell(cell)) !== cell.text
}

function keptOf(engine: GridEngine, cell: CellText, batch: number): KeptText {
  const place = placeOfCell(cell)
  const base = modelText(engine, place)
  return { place, text: cell.text, state: 'saving', base, batch }
}

function placeOfCell({ rowId, column }: CellText): Place {
  return { line: rowLine(rowId), column }
}

function report(engine: GridEngine, error: unknown): void {
  const { onBroken } = engine.props()
  if (onBroken) onBroken(error)
  else reportError(error)
}
