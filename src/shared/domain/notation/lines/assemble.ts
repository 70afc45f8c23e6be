import type { Group, Role, WeekPart } from '../prescription'
import { type Chunk, chunksOf } from './chunks'
import type { GroupChanges, Piece } from './pieces'
import { settleGroups } from './settle'

/** A week put together, and the pieces of it that contradict what was said before them. */
export type AssembledWeek = { readonly part: WeekPart; readonly saidTwice: readonly Piece[] }

type Draft = { readonly role: Role; says: Omit<Group, 'role'> }
type Assembly = { readonly drafts: Draft[]; readonly saidTwice: Piece[] }

/**
 * Puts the pieces of one week into groups: each scheme opens one; items belong to the scheme of their
 * chunk, in any order; a chunk of items alone belongs to the group before it, unless it speaks of the
 * group before (`-10%`) or of what that group has said already.
 */
export function assembleWeek(pieces: readonly Piece[]): AssembledWeek {
  const assembly: Assembly = { drafts: [], saidTwice: [] }
  for (const chunk of chunksOf(pieces)) addChunk(assembly, chunk)
  const groups = settleGroups(assembly.drafts.map(({ role, says }) => ({ role, ...says })))
  const mark = pieces.find((piece) => piece.kind === 'mark')?.mark
  return { part: mark ? { mark, groups } : { groups }, saidTwice: assembly.saidTwice }
}

function addChunk({ drafts, saidTwice }: Assembly, chunk: Chunk): void {
  let open = continues(chunk, drafts.at(-1)) ? drafts.at(-1) : undefined
  let waiting: Piece[] = []
  const begin = (says: Omit<Group, 'role'>) => {
    open = { role: chunk.role, says }
    drafts.push(open)
    return open
  }
  const lastScheme = chunk.pieces.findLastIndex((piece) => piece.kind === 'scheme')
  for (const [index, piece] of chunk.pieces.entries()) {
    if (piece.kind === 'scheme') {
      const group = begin(piece.scheme)
      saidTwice.push(...waiting.filter((item) => !takes(group, item)))
      waiting = []
    } else if (index < lastScheme) {
      if (!open || !takes(open, piece)) waiting.push(piece)
    } else if (!takes(open ?? begin({}), piece)) saidTwice.push(piece)
  }
}

function continues(chunk: Chunk, group: Draft | undefined): boolean {
  if (!group || chunk.isApart) return false
  return chunk.pieces.every(
    (piece) =>
      piece.kind === 'item' && piece.says.load?.kind !== 'relative' && fits(group, piece.says),
  )
}

/** Adds an item to a group; false where the group has said that already. */
function takes(group: Draft, piece: Piece): boolean {
  if (piece.kind !== 'item' || !fits(group, piece.says)) return false
  const steps = [...(group.says.steps ?? []), ...(piece.says.steps ?? [])]
  group.says = { ...group.says, ...piece.says, ...(steps.length > 0 && { steps }) }
  return true
}

function fits({ says }: Draft, item: GroupChanges): boolean {
  return fieldsOf(item).every((field) => {
    if (field === 'perSide' || says[field] === undefined) return true
    if (field !== 'steps') return false
    return !item.steps?.some((step) => says.steps?.some((said) => said.unit === step.unit))
  })
}

function fieldsOf(says: GroupChanges): readonly (keyof GroupChanges)[] {
  return Object.keys(says) as (keyof GroupChanges)[] // as: items are made of these keys only
}
