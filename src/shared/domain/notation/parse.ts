import type { LoadUnit } from '../units/load'
import { CEILING } from './ceiling'
import { assembleWeek } from './lines/assemble'
import { inUnit } from './lines/client-unit'
import type { Line } from './lines/line'
import { noteStart } from './lines/note'
import type { Piece } from './lines/pieces'
import { readLine } from './lines/read-line'
import { withSuggestions } from './lines/suggest'
import { unreadOf } from './lines/unread'
import type { Prescription } from './prescription'
import { fold } from './reading/fold'

/**
 * `unit`: the client's, taken for loads typed without one; without it they stay in `client` units.
 * `suggests: false` where nobody will look at suggestions: they are most of the work on odd text.
 */
export type ParseOptions = { readonly unit?: LoadUnit; readonly suggests?: boolean }

/**
 * Reads a line of shorthand. Never refuses and never throws: what is not understood is kept in
 * `unread` with its place, and with a suggestion where it is within two edits of something known.
 */
export function parsePrescription(
  text: string,
  { unit, suggests = true }: ParseOptions = {},
): Prescription {
  const plain = readPrescription(text)
  const read = suggests ? withSuggestions(plain, readPrescription) : plain
  return unit === undefined ? read : inUnit(read, unit)
}

function readPrescription(src: string): Prescription {
  const noteAt = noteStart(src)
  const planEnd = noteAt ?? src.length
  const readEnd = cutOff(src, planEnd)
  const line: Line = { source: src, text: fold(src.slice(0, readEnd)) }
  const pieces = readLine(line)
  const weeks = weeksOf(pieces)
  const assembled = weeks.map((week) => assembleWeek(week.filter((piece) => fits(piece, weeks))))
  const [first = { groups: [] }, ...laterWeeks] = assembled.map(({ part }) => part)
  const beyond = src.slice(readEnd, planEnd).trim() === '' ? [] : [{ from: readEnd, to: planEnd }]
  const unread = unreadOf(src, {
    unknown: [...pieces.filter((piece) => piece.kind === 'unread'), ...beyond],
    saidTwice: assembled.flatMap(({ saidTwice }) => saidTwice),
    stepAndWeeks: pieces.filter((piece) => !fits(piece, weeks)),
  })
  return { v: 1, src, ...rowWords(pieces, src, noteAt), ...first, laterWeeks, unread }
}

/** Label, goal and note: what is said once for the whole row. */
function rowWords(pieces: readonly Piece[], src: string, noteAt: number | undefined) {
  const label = pieces.find((piece) => piece.kind === 'label')?.label
  const goal = pieces.findLast((piece) => piece.kind === 'goal')?.goal
  const note = noteAt === undefined ? '' : src.slice(noteAt + 2).trim()
  return { ...(label && { label }), ...(goal && { goal }), ...(note && { note }) }
}

/** Reads no further than a coach would ever type, and cuts between words where it can. */
function cutOff(src: string, end: number): number {
  if (end <= CEILING.text) return end
  const blank = src.lastIndexOf(' ', CEILING.text)
  return blank > 0 ? blank : CEILING.text
}

function weeksOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const weeks: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind === 'week') weeks.push([])
    else weeks.at(-1)?.push(piece)
  }
  return weeks
}

/** A step runs on from week to week by itself, so it does not go with weeks written out (rule R11). */
function fits(piece: Piece, weeks: readonly (readonly Piece[])[]): boolean {
  return weeks.length === 1 || piece.kind !== 'item' || piece.says.steps === undefined
}
