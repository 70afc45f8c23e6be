import { columnOf, lineOf, refOf } from '../model/sheet'
import { dataEdge } from '../moving/data-edge'
import { type Direction, stepCorner } from '../moving/steps'
import type { GridEngine } from './engine'

/** Moves the far corner of the selection; the active cell stays. */
export function extendTo(engine: GridEngine, direction: Direction, isJump: boolean): void {
  const { active, corner, reach } = engine.state()
  if (!active || !corner || lineOf(engine.sheet(), active)?.kind !== 'row') return
  const isAcross = direction === 'left' || direction === 'right'
  if ((reach === 'rows' && isAcross) || (reach === 'columns' && !isAcross)) return
  const from = lineOf(engine.sheet(), corner)?.kind === 'row' ? corner : active
  const move = isJump ? dataEdge : stepCorner
  const kept = reach === 'rows' || reach === 'columns' ? reach : 'cells'
  engine.change({ corner: move(engine.sheet(), from, direction), reach: kept, menu: null })
}

/** Makes the selection reach over whole rows or week columns. */
export function reachOver(engine: GridEngine, reach: 'rows' | 'columns'): boolean {
  const { active } = engine.state()
  const line = active && lineOf(engine.sheet(), active)
  if (!active || !line || (reach === 'rows' && line.kind !== 'row')) return false
  if (reach === 'columns' && columnOf(engine.sheet(), active)?.kind !== 'week') return false
  engine.change({ reach })
  return true
}

/** Mod+A: first the band, then everything. */
export function reachFurther(engine: GridEngine): void {
  const { active, reach } = engine.state()
  if (!active) return
  const hasBand = refOf(engine.sheet(), active).bandId !== null
  engine.change({ reach: hasBand && reach !== 'band' && reach !== 'all' ? 'band' : 'all' })
}

/** Esc while nothing is typed: the selection becomes the active cell again. */
export function dropSelection(engine: GridEngine): void {
  engine.change({ corner: engine.state().active, reach: 'cells' })
}
