import { CEILING } from '../ceiling'
import type { EntryPiece } from './entry-pieces'
import type { EntrySet, SetResult, Side } from './log-entry'
import type { SideResult } from './results'

/** Values of the plan for the set that is being logged. */
export type PlannedResult = Pick<SetResult, 'load' | 'reps' | 'seconds' | 'metres'>

type Draft =
  | { readonly kind: 'done'; results: readonly SideResult[] }
  | { readonly kind: 'as-planned'; result: SetResult }
  | { readonly kind: 'not-done' }

type Assembly = {
  readonly drafts: Draft[]
  readonly unread: EntryPiece[]
  open: Draft | undefined
  side: Side | undefined
}

/** The sets of an entry, and the pieces that found no set to belong to. */
export function assembleSets(
  pieces: readonly EntryPiece[],
  planned: PlannedResult | undefined,
): { readonly sets: readonly EntrySet[]; readonly unread: readonly EntryPiece[] } {
  const assembly: Assembly = { drafts: [], unread: [], open: undefined, side: undefined }
  for (const piece of pieces) if (!place(assembly, piece)) assembly.unread.push(piece)
  return { sets: numbered(assembly.drafts, planned), unread: assembly.unread }
}

function place(assembly: Assembly, piece: EntryPiece): boolean {
  switch (piece.kind) {
    case 'comma':
      assembly.open = undefined
      return true
    case 'side':
      assembly.side = piece.side
      return true
    case 'as-planned':
      return begin(assembly, { kind: 'as-planned', result: {} })
    case 'not-done':
      return begin(assembly, { kind: 'not-done' })
    case 'results':
      return placeResults(assembly, piece.results)
    case 'each-side':
      return change(assembly, ({ result }) => [
        { side: 'left', isPair: true, result },
        { side: 'right', isPair: true, result },
      ])
    case 'effort':
      return state(assembly, { effort: piece.effort })
    case 'load':
      return state(assembly, { load: piece.load })
    case 'pain':
      return true
    case 'unread':
      return false
  }
}

function begin(assembly: Assembly, draft: Draft): boolean {
  if (assembly.drafts.length >= CEILING.sets) return false
  assembly.drafts.push(draft)
  assembly.open = draft
  assembly.side = undefined
  return true
}

/**
 * Work behind a load alone completes that set (`80kg 20m`), and so does a load behind work alone; a
 * lone number beside a distance or a time is the load of it (`20m 40`).
 */
function placeResults(assembly: Assembly, results: readonly SideResult[]): boolean {
  const { open, side } = assembly
  if (open?.kind === 'done' && side === undefined) {
    const before = isCarried(results) ? open.results.map(withLoad) : open.results
    const more = isCarried(open.results) ? results.map(withLoad) : results
    if (before.length > 0 && complements(before, more)) {
      open.results = before.flatMap((old) =>
        more.map((add) => ({ ...old, ...add, result: { ...old.result, ...add.result } })),
      )
      return true
    }
  }
  if (setCount(assembly.drafts) + results.length > CEILING.sets) return false
  const own =
    side === undefined ? results : results.map(({ result }) => ({ side, isPair: false, result }))
  return begin(assembly, { kind: 'done', results: own })
}

function setCount(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, draft) => sum + (draft.kind === 'done' ? draft.results.length : 1), 0)
}

function isCarried(results: readonly SideResult[]): boolean {
  return results.every(({ result: { load, metres, seconds } }) => {
    return load === undefined && (metres ?? seconds) !== undefined
  })
}

function withLoad(side: SideResult): SideResult {
  const { asLoad, ...rest } = side
  return asLoad === undefined ? side : { ...rest, result: { load: asLoad } }
}

function complements(before: readonly SideResult[], more: readonly SideResult[]): boolean {
  const keys = new Set(before.flatMap(({ result }) => Object.keys(result)))
  const hasLoad = keys.has('load')
  const hasWork = ['reps', 'seconds', 'metres'].some((key) => keys.has(key))
  return more.every(({ result }) => (result.load === undefined ? !hasWork : !hasLoad))
}

function state(assembly: Assembly, said: SetResult): boolean {
  const { open } = assembly
  if (open?.kind === 'as-planned') open.result = { ...open.result, ...said }
  if (open?.kind === 'as-planned') return true
  if (!open)
    return begin(assembly, {
      kind: 'done',
      results: [{ side: 'both', isPair: false, result: said }],
    })
  const isNew = open.kind === 'done' && open.results.every(({ result }) => !overlaps(result, said))
  return isNew && change(assembly, (old) => [{ ...old, result: { ...old.result, ...said } }])
}

function overlaps(result: SetResult, said: SetResult): boolean {
  return Object.keys(said).some((key) => key in result)
}

function change(assembly: Assembly, to: (old: SideResult) => readonly SideResult[]): boolean {
  const { open } = assembly
  if (open?.kind !== 'done') return false
  open.results = open.results.flatMap(to)
  return true
}

/** Left and right one after the other are one set; each other result is a set of its own. */
function numbered(drafts: readonly Draft[], planned: PlannedResult = {}): readonly EntrySet[] {
  let ordinal = 0
  let lastSide: Side = 'both'
  return drafts.flatMap((draft): readonly EntrySet[] => {
    if (draft.kind !== 'done') {
      ordinal += 1
      lastSide = 'both'
      if (draft.kind === 'not-done') return [{ kind: 'not-done', ordinal }]
      return [{ kind: 'as-planned', ordinal, ...filled(draft.result, planned) }]
    }
    return draft.results.map(({ side, result }) => {
      if (!(lastSide === 'left' && side === 'right')) ordinal += 1
      lastSide = side
      return { kind: 'done', ordinal, side, ...filled(result, planned) }
    })
  })
}

/** What was not typed is taken from the plan, and said to be. */
function filled(result: SetResult, planned: PlannedResult): SetResult {
  const hasWork = 'reps' in result || 'seconds' in result || 'metres' in result
  const parts = hasWork ? (['load'] as const) : (['load', 'reps', 'seconds', 'metres'] as const)
  const taken = parts.filter((part) => result[part] === undefined && planned[part] !== undefined)
  if (taken.length === 0) return result
  const values = Object.fromEntries(taken.map((part) => [part, planned[part]]))
  return { ...values, ...result, taken }
}
