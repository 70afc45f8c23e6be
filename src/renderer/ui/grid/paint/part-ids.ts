import type { GridEngine } from '../editing/engine'

/** The element id of the echo line, which describes the field above it. */
export function echoId(engine: GridEngine): string {
  return `${engine.page.id}-echo`
}

/** The element id of the note beside a cell, which describes the cell. */
export function noteId(engine: GridEngine): string {
  return `${engine.page.id}-note`
}

/** The element id of the list of suggestions. */
export function listId(engine: GridEngine): string {
  return `${engine.page.id}-list`
}

/** The element id of one suggestion. */
export function optionId(engine: GridEngine, index: number): string {
  return `${engine.page.id}-option-${index}`
}
