import type { TextBlock } from '../../../ui/grid/blocks/tab-text'

/** A row read from a pasted block: exercise by name, perhaps a label, and a text per week. */
export type PastedRow = {
  readonly label: string
  readonly name: string
  readonly cells: readonly (string | null)[]
}

/**
 * Rows of a pasted day: a first column of labels (A, B1) where there is one, then the exercise, then the
 * weeks. Lines without an exercise are left out; so is a line of column heads.
 */
export function pastedRows(block: TextBlock, weeks: number): readonly PastedRow[] {
  const lines = block.map((line) => line.map((text) => text.trim()))
  const filled = lines.filter((line) => line.some((text) => text !== ''))
  const hasLabels = filled.length > 0 && filled.every(([first = '']) => LABEL.test(first))
  return filled.flatMap((line) => {
    const [name = '', ...texts] = hasLabels ? line.slice(1) : line
    if (name === '') return []
    const cells = texts.slice(0, weeks).map((text) => (text === '' ? null : text))
    return [{ label: hasLabels ? (line[0] ?? '').toUpperCase() : '', name, cells }]
  })
}

/** `A`, `B2`, or nothing. */
const LABEL = /^([A-Za-z]\d?)?$/
