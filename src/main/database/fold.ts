import type Database from 'better-sqlite3'

/** Text as it is compared: lower case, without accents, so that `muller` finds Müller. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Makes {@link fold} usable in SQL. */
export function registerFold(db: Database.Database): void {
  db.function('fold', { deterministic: true }, (text: unknown) =>
    typeof text === 'string' ? fold(text) : null,
  )
}
