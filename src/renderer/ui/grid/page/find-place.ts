import type { GridEngine } from '../editing/engine'
import type { Place } from '../model/sheet'

/** The cell an element stands in; null outside of cells. */
export function placeAround(element: Element | null): Place | null {
  const cell = element?.closest<HTMLElement>('[data-column]')
  const line = cell?.closest<HTMLElement>('[data-line]')
  return cell?.dataset.column !== undefined && line?.dataset.line !== undefined
    ? { line: line.dataset.line, column: cell.dataset.column }
    : null
}

/** The line an element stands on; null outside of lines. */
export function lineAround(element: Element | null): string | null {
  return element?.closest<HTMLElement>('[data-line]')?.dataset.line ?? null
}

/** Whether a press is meant for something inside the grid that is not the grid's own: a chip, a link. */
export function isForeign(engine: GridEngine, target: Element): boolean {
  const control = target.closest('button, a, input, select, textarea, [role="button"]')
  return control !== null && control !== engine.page.field && !control.hasAttribute('data-handle')
}
