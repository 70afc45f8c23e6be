import type { Connection } from '../../src/main/database/open'

/** A row that an answered act must have left behind. */
export type ExpectedRow = { readonly table: string; readonly id: string }

/** An act whose answer came back. */
export type AcknowledgedAct = { readonly commandId: string; readonly rows: readonly ExpectedRow[] }

/** What the file says of the acts that were answered, and of one that was not. */
export type Verdict = {
  /** Answered acts whose header, answer or rows are not there. */
  readonly lost: readonly string[]
  /** Acts in the journal that were neither answered nor in doubt. */
  readonly unexplained: readonly string[]
}

/** Compares a studio file with what its caller was told. */
export function judge(
  db: Connection,
  told: { readonly acts: readonly AcknowledgedAct[]; readonly inDoubt: readonly string[] },
): Verdict {
  const header = db.prepare('SELECT 1 FROM commands WHERE id = ?')
  const answer = db.prepare('SELECT 1 FROM command_answers WHERE command_id = ?')
  const isThere = ({ commandId, rows }: AcknowledgedAct) =>
    header.get(commandId) !== undefined &&
    answer.get(commandId) !== undefined &&
    rows.every(({ table, id }) => db.prepare(`SELECT 1 FROM ${table} WHERE id = ?`).get(id))
  const known = new Set([...told.acts.map((act) => act.commandId), ...told.inDoubt])
  const written = db.prepare('SELECT command_id FROM command_answers').pluck().all() as string[] // as: one text column
  return {
    lost: told.acts.filter((act) => !isThere(act)).map((act) => act.commandId),
    unexplained: written.filter((id) => !known.has(id)),
  }
}
