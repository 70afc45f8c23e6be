import type { Role } from '../prescription'
import type { Piece } from './pieces'

/** Pieces between two separators. `isApart`: what stands here cannot belong to the group before. */
export type Chunk = {
  readonly role: Role
  readonly isApart: boolean
  readonly pieces: readonly Piece[]
}

type Cut = Chunk & { readonly endsAtRole: boolean }

/** Cuts the pieces of one week at commas, `then`, `;` and roles; warm-ups last until `;`. */
export function chunksOf(pieces: readonly Piece[]): readonly Chunk[] {
  const cuts: Cut[] = []
  let cut = { role: 'work' as Role, isApart: true, pieces: [] as Piece[] } // as: widens a literal
  const open = (role: Role, isApart: boolean, endsAtRole = false) => {
    const isEmpty = cut.pieces.length === 0
    if (!isEmpty) cuts.push({ ...cut, endsAtRole })
    cut = { role, isApart: isApart || (isEmpty && cut.isApart), pieces: [] }
  }
  for (const piece of pieces) {
    const standing = cut.role === 'warm-up' ? 'warm-up' : 'work'
    if (piece.kind === 'comma') open(standing, false)
    else if (piece.kind === 'then') open(standing, true)
    else if (piece.kind === 'warm-ups-end') open('work', true)
    else if (piece.kind === 'role') open(piece.role, true, true)
    else if (piece.kind === 'item' || piece.kind === 'scheme') cut.pieces.push(piece)
  }
  return joinAtRoles([...cuts, { ...cut, endsAtRole: false }])
}

/** `r90 top 1x3`: items straight before a role belong to the scheme behind it. */
function joinAtRoles(cuts: readonly Cut[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  let carried: readonly Piece[] = []
  for (const [index, cut] of cuts.entries()) {
    const pieces = [...carried, ...cut.pieces]
    carried = []
    const isLoose = cut.endsAtRole && !hasScheme(cut) && hasScheme(cuts[index + 1])
    if (isLoose) carried = pieces
    else chunks.push({ role: cut.role, isApart: cut.isApart, pieces })
  }
  return chunks
}

function hasScheme(chunk: Chunk | undefined): boolean {
  return chunk?.pieces.some((piece) => piece.kind === 'scheme') ?? false
}
