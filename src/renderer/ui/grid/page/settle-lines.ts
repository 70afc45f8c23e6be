import type { GridEngine } from '../editing/engine'
import { problemLine } from '../editing/own-text'
import { refOf } from '../model/sheet'

/** How long in ms lines stay put after a press, so that a double click meets the same cell twice. */
const SETTLE_MS = 400

/** A press begins: no line opens or closes under the pointer until {@link settleLines}. */
export function holdLines(engine: GridEngine): void {
  clearTimeout(engine.page.settling)
}

/** The press has ended: the echo closes and the pressed band opens its line to add to, a moment later. */
export function settleLines(engine: GridEngine): void {
  holdLines(engine)
  engine.page.settling = setTimeout(() => {
    const { active, edit, menu } = engine.state()
    if (active && !edit && !menu)
      engine.change({
        echo: problemLine(engine, active),
        openBand: refOf(engine.sheet(), active).bandId,
      })
  }, SETTLE_MS)
}
