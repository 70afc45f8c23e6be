import type Database from 'better-sqlite3'
import { SYNCED_TABLES, TABLES } from './tables'

/** Makes the triggers that journal every row of every synced table; the end of each migration. */
export function createJournalTriggers(db: Database.Database): void {
  for (const table of SYNCED_TABLES) {
    const columns = columnsOf(db, table)
    // A table of a later step is not there yet when an older schema is built for a test.
    if (columns.length > 0) db.exec(triggersOf(table, columns))
  }
}

/** Takes the triggers away while a schema step works: its own writes are no edits of a coach. */
export function dropJournalTriggers(db: Database.Database): void {
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'journal_*'")
    .pluck()
    .all()
  for (const name of names) db.exec(`DROP TRIGGER ${String(name)}`)
}

/** The stored columns of a table (generated ones are worked out, not journaled). */
export function columnsOf(db: Database.Database, table: string): readonly string[] {
  const rows = db.prepare('SELECT name FROM pragma_table_info(?)').all(table)
  return rows.map((row) => (row as { name: string }).name) // as: shape of the pragma
}

function triggersOf(table: string, columns: readonly string[]): string {
  return (['insert', 'update', 'delete'] as const)
    .map((op) => {
      const name = `journal_${table}_${op}`
      const when = op === 'update' ? `WHEN ${changed(columns)}` : ''
      return `CREATE TRIGGER ${name} AFTER ${op.toUpperCase()} ON ${table} ${when} BEGIN
  SELECT RAISE(ABORT, 'a write outside a command') WHERE (SELECT command_id FROM journal_context) IS NULL;
  ${op === 'update' ? "SELECT RAISE(ABORT, 'a key never changes') WHERE OLD.id IS NOT NEW.id;" : ''}
  INSERT INTO journal_pending (command_id, table_name, row_id, scope, op, body)
  SELECT command_id, '${table}', ${side(op)}.id, ${scopeOf(table, side(op))}, '${op}', ${body(op, columns)}
  FROM journal_context;
END;`
    })
    .join('\n')
}

function side(op: 'insert' | 'update' | 'delete'): 'OLD' | 'NEW' {
  return op === 'delete' ? 'OLD' : 'NEW'
}

function scopeOf(table: string, row: 'OLD' | 'NEW'): string {
  const scope = TABLES[table]?.scope ?? "'studio'"
  if (scope === 'client-or-studio') return `coalesce(${row}.client_id, 'studio')`
  return scope.startsWith("'") ? scope : `${row}.${scope}`
}

function changed(columns: readonly string[]): string {
  return columns.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ')
}

function body(op: 'insert' | 'update' | 'delete', columns: readonly string[]): string {
  if (op !== 'update') {
    const row = side(op)
    return `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`
  }
  const pairs = columns
    .map((column) => `SELECT '${column}' AS name, OLD.${column} AS was, NEW.${column} AS now`)
    .join(' UNION ALL ')
  return `(SELECT json_group_object(name, json_array(was, now)) FROM (${pairs}) WHERE was IS NOT now)`
}
