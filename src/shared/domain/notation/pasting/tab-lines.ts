/** A line of a pasted block and its cells; `line` counts from 1 in the pasted text. */
export type TabLine = {
  readonly line: number
  readonly text: string
  readonly cells: readonly string[]
}

/** A quoted cell is looked for no further than this: an open quote must not swallow the rest. */
const LONGEST_QUOTED = 2000
const BREAK = /\r\n|\r|\n/

/**
 * The lines of a text that are not blank, cut at tabs. Spreadsheets put cells with a line break or a tab
 * in quotes, with quotes inside doubled; such a cell becomes one line with blanks.
 */
export function tabLines(text: string): readonly TabLine[] {
  const physical = text.split(BREAK)
  const isTable = text.includes('\t')
  const lines: TabLine[] = []
  for (let at = 0; at < physical.length; ) {
    const count = isTable ? joinedLines(physical, at) : 1
    const whole = physical.slice(at, at + count).join('\n')
    if (whole.trim() !== '') lines.push({ line: at + 1, text: whole, cells: cellsOf(whole) })
    at += count
  }
  return lines
}

/** How many lines belong together because a quote is still open at their end. */
function joinedLines(physical: readonly string[], from: number): number {
  let open = leavesOpen(physical[from] ?? '', false)
  let length = physical[from]?.length ?? 0
  let count = 1
  while (open && from + count < physical.length && length < LONGEST_QUOTED) {
    const next = physical[from + count] ?? ''
    open = leavesOpen(next, true)
    length += next.length + 1
    count += 1
  }
  return open ? 1 : count
}

/** Whether a cell that began with a quote is still open at the end of the line. */
function leavesOpen(line: string, isOpen: boolean): boolean {
  if (!line.includes('"')) return isOpen
  let open = isOpen
  for (const [index, cell] of line.split('\t').entries()) {
    const begins = !(open && index === 0) && !open && cell.startsWith('"')
    const quotes = cell.split('"').length - 1
    if (begins) open = quotes % 2 === 1
    else if (open && quotes % 2 === 1) open = false
  }
  return open
}

const QUOTED = /^"((?:[^"]|"")*)"$/

function cellsOf(line: string): readonly string[] {
  const cells: string[] = []
  let open = ''
  for (const part of line.split('\t')) {
    const cell = open === '' ? part : `${open}\t${part}`
    const isOpen = cell.startsWith('"') && !QUOTED.test(cell) && cell.length < LONGEST_QUOTED
    open = isOpen && cell.split('"').length % 2 === 0 ? cell : ''
    if (open === '') cells.push(cleaned(cell))
  }
  return open === '' ? cells : [...cells, ...open.split('\t').map(cleaned)]
}

function cleaned(cell: string): string {
  const quoted = QUOTED.exec(cell.trim())?.[1]
  return (quoted?.replaceAll('""', '"') ?? cell).replace(/\s*\n\s*/g, ' ').trim()
}
