import type Database from 'better-sqlite3'

/** A column as its table declares it; generated ones are left out. */
export type Column = {
  readonly name: string
  readonly type: string
  readonly isRequired: boolean
  /** The words after the name in CREATE TABLE. */
  readonly words: string
}

/** The stored columns of a table with what its SQL says of each. */
export function columnsOfTable(db: Database.Database, table: string): readonly Column[] {
  const sql = String(db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table))
  const rows = db
    .prepare('SELECT name, type, "notnull" AS required FROM pragma_table_info(?)')
    .all(table)
  return (rows as { name: string; type: string; required: number }[]).map((row) => ({
    name: row.name,
    type: row.type,
    isRequired: row.required === 1,
    words: wordsOf(sql, row.name),
  })) // as: shape of the select
}

/** What CREATE TABLE says of a column, up to the comma that ends it; a later step adds columns on one line. */
function wordsOf(sql: string, name: string): string {
  const start = new RegExp(`(?:^|,)\\s*"?${name}"? (?=TEXT|INTEGER)`, 'm').exec(sql)
  if (!start) return ''
  const rest = sql.slice(start.index + start[0].length)
  let depth = 0
  const end = [...rest].findIndex((sign) => {
    if (sign === '(') depth++
    if (sign === ')') depth--
    return depth < 0 || (depth === 0 && (sign === ',' || sign === '\n'))
  })
  return end < 0 ? rest : rest.slice(0, end)
}

/** Text that a careless way through JSON, SQL or Unicode would alter. */
const TEXT = 'Zoë "Ж" \\ 🏋🏽 \u2028 \'; --'

/** A value of each column that is as odd as its CHECK lets it be; rows it points at have the key `row`. */
export function filledRow(
  columns: readonly Column[],
  key: string,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(columns.map((column) => [column.name, cellOf(column, key)]))
}

function cellOf({ name, type, words }: Column, key: string): string | number {
  if (name === 'id') return key
  if (words.includes('REFERENCES')) return 'row'
  const listed = /IN \(([^)]+)\)/.exec(words)?.[1]?.split(',').at(-1)?.trim()
  if (listed !== undefined) return listed.startsWith("'") ? listed.slice(1, -1) : Number(listed)
  if (words.includes('date(')) return '2028-02-29'
  const exact = /length\(\w+\) = (\d+)/.exec(words)?.[1]
  if (exact !== undefined) return 'x'.repeat(Number(exact))
  const most = /(?:<=|BETWEEN -?\d+ AND) (\d+)/.exec(words)?.[1]
  if (type === 'INTEGER') return most === undefined ? Number.MAX_SAFE_INTEGER : Number(most)
  return most === undefined ? TEXT : TEXT.slice(0, Number(most))
}
