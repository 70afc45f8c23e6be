/** Ids that belong together: a row with its day, program and client. */
export type IdScope = Readonly<Record<string, string>>

/** Ids seen in answers, so that made-up calls are about things that exist. */
export type KnownIds = {
  /** Takes every id out of an answer. */
  learn(answer: unknown): void
  /** Groups of ids that belong together, oldest first. */
  scopes(): readonly IdScope[]
}

const KEPT = 1500

/** Starts without knowing anything. */
export function createKnownIds(): KnownIds {
  const scopes = new Map<string, IdScope>()

  function remember(scope: IdScope): void {
    const key = JSON.stringify(scope)
    scopes.delete(key)
    scopes.set(key, scope)
    const [oldest] = scopes.keys()
    if (scopes.size > KEPT && oldest !== undefined) scopes.delete(oldest)
  }

  function walk(value: unknown, name: string, above: IdScope): void {
    if (Array.isArray(value)) for (const item of value) walk(item, name, above)
    else if (typeof value === 'object' && value !== null) {
      const scope = { ...above, ...idsOf(value as Record<string, unknown>, name) } // as: an object, just checked
      if (Object.keys(scope).length > Object.keys(above).length) remember(scope)
      for (const [key, child] of Object.entries(value)) walk(child, key, scope)
    }
  }

  return { learn: (answer) => walk(answer, '', {}), scopes: () => [...scopes.values()] }
}

/** `programs: [{ id }]` tells a `programId`; `rowIds: […]` tells a `rowId`. */
function idsOf(value: Record<string, unknown>, name: string): IdScope {
  const pairs = Object.entries(value).flatMap(([key, cell]) => {
    if (typeof cell !== 'string') return Array.isArray(cell) ? firstOf(key, cell) : []
    if (key === 'id' && name !== '') return [[`${singular(name)}Id`, cell]]
    return /Id$/.test(key) ? [[key, cell]] : []
  })
  return Object.fromEntries(pairs) as IdScope // as: pairs of texts
}

function firstOf(key: string, cells: readonly unknown[]): string[][] {
  const [first] = cells
  return /Ids$/.test(key) && typeof first === 'string' ? [[key.slice(0, -1), first]] : []
}

/** `entries` are of an entry, `days` of a day. */
function singular(name: string): string {
  return name.replace(/ies$/, 'y').replace(/s$/, '')
}
