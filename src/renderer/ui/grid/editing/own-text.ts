import { saidIn } from '../model/grid-model'
import type { KeptText } from '../model/kept-text'
import { cellAt, keyOf, lineOf, type Place, refOf } from '../model/sheet'
import type { GridEngine } from './engine'
import type { Echo } from './grid-state'

/** The text kept in a cell, when there is one. */
export function keptAt(engine: GridEngine, place: Place): KeptText | undefined {
  return engine.state().kept.get(keyOf(place))
}

/** Whether nobody is going to take a kept text unless the coach hands it out again. */
export function isGivenUp(kept: KeptText | undefined): boolean {
  return kept?.state === 'refused' || kept?.state === 'draft'
}

/** The own text the model has for a cell, or will have once it has taken what is on its way. */
export function modelText(engine: GridEngine, place: Place): string {
  const kept = keptAt(engine, place)
  return kept && isGivenUp(kept) ? kept.base : cellAt(engine.sheet(), place).text
}

/** The line under a cell that says why its text was not taken; null when nothing is wrong. */
export function problemLine(engine: GridEngine, place: Place): Echo | null {
  const kept = keptAt(engine, place)
  if (kept?.problem === undefined || lineOf(engine.sheet(), place)?.kind !== 'row') return null
  const { text, problem } = kept
  return { line: place.line, at: refOf(engine.sheet(), place), text, problem }
}

/** The text that F2 opens: kept, own or inherited. */
export function openText(engine: GridEngine, place: Place): string {
  return keptAt(engine, place)?.text ?? saidIn(cellAt(engine.sheet(), place))
}
