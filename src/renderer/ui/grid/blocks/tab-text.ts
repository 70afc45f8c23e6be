/** Rows of cell texts, as spreadsheets put them on the clipboard. */
export type TextBlock = readonly (readonly string[])[]

/** Writes a block as tab-separated text; a cell with a tab, a quote or a line break is quoted. */
export function toTabText(block: TextBlock): string {
  return block.map((row) => row.map(quoted).join('\t')).join('\r\n')
}

/** Reads tab-separated text from a spreadsheet or any other text; quotes count only where a cell starts with one that closes. */
export function fromTabText(text: string): TextBlock {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    const cell = readCell(text, at)
    row.push(cell.text)
    at = cell.end
    if (text[at] === '\t') {
      at++
      continue
    }
    rows.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
    if (at === text.length) break
  }
  return rows
}

type ReadCell = { readonly text: string; readonly end: number }

function readCell(text: string, from: number): ReadCell {
  return (text[from] === '"' ? readQuoted(text, from) : undefined) ?? readPlain(text, from)
}

function readPlain(text: string, from: number): ReadCell {
  const breaks = /[\t\r\n]/g
  breaks.lastIndex = from
  const end = breaks.exec(text)?.index ?? text.length
  return { text: text.slice(from, end), end }
}

function readQuoted(text: string, from: number): ReadCell | undefined {
  let end = from + 1
  for (;;) {
    end = text.indexOf('"', end)
    if (end < 0) return undefined
    if (text[end + 1] !== '"') break
    end += 2
  }
  end++
  const isClosed = end === text.length || /[\t\r\n]/.test(text[end] ?? '')
  return isClosed ? { text: text.slice(from + 1, end - 1).replaceAll('""', '"'), end } : undefined
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
