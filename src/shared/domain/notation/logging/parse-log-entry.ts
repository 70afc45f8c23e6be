import type { LoadUnit } from '../../units/load'
import { CEILING } from '../ceiling'
import { noteStart } from '../lines/note'
import { unreadOf } from '../lines/unread'
import { fold } from '../reading/fold'
import { assembleSets, type PlannedResult } from './assemble-sets'
import { type EntryPiece, entryPieces } from './entry-pieces'
import type { LogEntry, Pain } from './log-entry'

/** `unit`: the client's, for loads typed without one. `planned` fills what was not typed. */
export type LogOptions = { readonly unit: LoadUnit; readonly planned?: PlannedResult }

/**
 * Reads one field of the log: load x reps, as a coach reads it off a sheet. Never refuses and never
 * throws: what is not understood is kept in `unread` with its place.
 */
export function parseLogEntry(src: string, { unit, planned }: LogOptions): LogEntry {
  const noteAt = noteStart(src)
  const end = noteAt ?? src.length
  const readEnd = Math.min(end, CEILING.text)
  const pieces = entryPieces(fold(src.slice(0, readEnd)), unit)
  const { sets, unread } = assembleSets(pieces, planned)
  const beyond = src.slice(readEnd, end).trim() === '' ? [] : [{ from: readEnd, to: end }]
  const pain = painAsTyped(src, pieces)
  const note = noteAt === undefined ? '' : src.slice(noteAt + 2).trim()
  return {
    src,
    sets,
    ...(pain && { pain }),
    ...(note && { note }),
    unread: unreadOf(src, { unknown: [...unread, ...beyond], saidTwice: [], stepAndWeeks: [] }),
  }
}

/** The last pain said, its place in the coach's own spelling. */
function painAsTyped(src: string, pieces: readonly EntryPiece[]): Pain | undefined {
  const piece = pieces.findLast((said) => said.kind === 'pain')
  if (piece?.pain.place === undefined) return piece?.pain
  const place = src
    .slice(piece.from + 1, piece.to)
    .replace(/\p{Nd}+\s*$/u, '')
    .trim()
  return { ...piece.pain, place }
}
