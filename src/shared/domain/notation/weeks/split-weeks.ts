import { noteStart } from '../lines/note'
import { fold } from '../reading/fold'

/**
 * The cells that a text typed with `|` or `;;` fills, from its own week onwards; a text without them
 * is itself. A note belongs to the row, so it stays with the first cell.
 */
export function splitWeeks(text: string): readonly string[] {
  const noteAt = noteStart(text) ?? text.length
  const folded = fold(text.slice(0, noteAt))
  const cells: string[] = []
  let from = 0
  for (const separator of folded.matchAll(/\||;;/g)) {
    cells.push(text.slice(from, separator.index).trim())
    from = separator.index + separator[0].length
  }
  cells.push(text.slice(from, noteAt).trim())
  const note = text.slice(noteAt).trim()
  return note === '' ? cells : [`${cells[0]} ${note}`.trim(), ...cells.slice(1)]
}
