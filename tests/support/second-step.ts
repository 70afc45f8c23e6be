import { type Migration, SCHEMA_VERSION } from '../../src/main/database/migrate'

/** A step as the next release might bring one: columns, indices, and data that moves. */
export const SECOND_STEP_STATEMENTS: readonly string[] = [
  'ALTER TABLE clients ADD COLUMN nickname TEXT CHECK (length(nickname) <= 300)',
  "UPDATE clients SET nickname = lower(name) WHERE name <> ''",
  'ALTER TABLE client_notes ADD COLUMN title TEXT CHECK (length(title) <= 300)',
  'UPDATE client_notes SET title = substr(body, 1, 20)',
  'CREATE INDEX clients_by_nickname ON clients (nickname)',
  'DROP INDEX client_notes_by_client',
  'CREATE INDEX client_notes_by_client ON client_notes (client_id, day)',
]

/** The next step of a made-up release; after each statement comes what `between` says. */
export function secondStep(between: (statement: number) => string = () => ''): Migration {
  const parts = SECOND_STEP_STATEMENTS.map((sql, i) => `${sql};\n${between(i)}`)
  return { number: SCHEMA_VERSION + 1, name: 'made-up', additive: true, up: parts.join('\n') }
}
