import { CEILING } from '../ceiling'
import { matchAt, phrase, type Read } from '../reading/match'
import { readGear, readItemBehindScheme, readSaidItem } from '../reading/read-item'
import { readLoadList } from '../reading/read-load'
import { readDose, readScheme } from '../reading/read-scheme'
import { readLabel, readMark, readSign } from '../reading/read-signs'
import { FILLERS } from '../reading/words'
import type { Before, Line } from './line'
import type { Piece, PieceMeaning } from './pieces'
import { tempoHere } from './tempo-or-sets'

/** A colon straight before two or three digits begins a time: `3x8 :90`. */
const SKIPPED = phrase('(?:[\\s[\\](){}.]|:(?!\\d{2,3}(?![\\dx:])))+')
const FILLER = phrase(`(?:${FILLERS})(?![a-zà-ÿ])\\s*`)
const WORD = phrase('[^\\s,;|]+|.')

/** Cuts a line into pieces, left to right; whatever is not understood becomes an `unread` piece. */
export function readLine(line: Line): readonly Piece[] {
  const pieces: Piece[] = []
  let before: Before = { isOpen: false, isAfterComma: false, isWeekStart: true, week: 0 }
  let at = pushLabel(pieces, line)
  while (at < line.text.length) {
    const read = readPiece(line, at, before)
    if (read?.value.kind === 'week' && before.week === CEILING.weeks) {
      pushUnread(pieces, at, line.text.trimEnd().length)
      break
    }
    if (read) {
      pieces.push({ ...read.value, from: at, to: read.to })
      before = after(before, read.value)
    } else pushUnread(pieces, at, at + (matchAt(WORD, line.text, at)?.[0].length ?? 1))
    at = skip(line.text, pieces.at(-1)?.to ?? line.text.length)
  }
  return pieces
}

function pushLabel(pieces: Piece[], { source, text }: Line): number {
  const from = skip(text, 0)
  const label = readLabel(source, from)
  if (!label || label.to > text.length) return from
  pieces.push({ ...label.value, from, to: label.to })
  return skip(text, label.to)
}

/** Words that follow each other unread are one stretch. */
function pushUnread(pieces: Piece[], from: number, to: number): void {
  const last = pieces.at(-1)
  if (last?.kind === 'unread') pieces[pieces.length - 1] = { ...last, to }
  else pieces.push({ kind: 'unread', from, to })
}

function readPiece(line: Line, at: number, before: Before): Read<PieceMeaning> | undefined {
  return readMeaning(line, at, before) ?? readBehindFiller(line, at, before)
}

function readMeaning(line: Line, at: number, before: Before): Read<PieceMeaning> | undefined {
  const { text } = line
  const mark = before.isWeekStart ? readMark(text, at) : undefined
  if (mark) return mark
  const sign = readSign(text, at)
  if (sign) return sign
  const said = readSaidItem(text, at) ?? readGear(line.source)(text, at)
  if (said) return { value: { kind: 'item', says: said.value }, to: said.to }
  const tempo = tempoHere(line, at, before)
  if (tempo) return { value: { kind: 'item', says: { tempo: tempo.value } }, to: tempo.to }
  const isGlued = /[/\d]/.test(text.charAt(at - 1))
  const loads = before.isOpen && !before.isAfterComma && !isGlued && readLoadList(text, at)
  if (loads) return { value: { kind: 'item', says: { load: loads.value } }, to: loads.to }
  const scheme = readScheme(text, at)
  if (scheme) return { value: { kind: 'scheme', scheme: scheme.value }, to: scheme.to }
  return before.isOpen ? behindScheme(text, at) : dose(text, at)
}

function behindScheme(text: string, at: number): Read<PieceMeaning> | undefined {
  const item = readItemBehindScheme(text, at)
  return item && { value: { kind: 'item', says: item.value }, to: item.to }
}

function dose(text: string, at: number): Read<PieceMeaning> | undefined {
  const read = readDose(text, at)
  return read && { value: { kind: 'scheme', scheme: read.value }, to: read.to }
}

/** `at`, `with`, `mit`: skipped where something readable follows, kept as unread otherwise. */
function readBehindFiller(line: Line, at: number, before: Before): Read<PieceMeaning> | undefined {
  const filler = matchAt(FILLER, line.text, at)
  const read = filler && readMeaning(line, skip(line.text, at + filler[0].length), before)
  const isValue = read?.value.kind === 'item' || read?.value.kind === 'scheme'
  return isValue ? read : undefined
}

function after(before: Before, read: PieceMeaning): Before {
  const next = { ...before, isAfterComma: false, isWeekStart: false }
  switch (read.kind) {
    case 'week':
      return { isOpen: false, isAfterComma: false, isWeekStart: true, week: before.week + 1 }
    case 'comma':
      return { ...next, isAfterComma: true }
    case 'then':
    case 'warm-ups-end':
    case 'role':
      return { ...next, isOpen: false }
    case 'scheme':
      return { ...next, isOpen: true }
    case 'label':
    case 'goal':
      return before
    case 'item':
    case 'mark':
    case 'unread':
      return next
  }
}

function skip(text: string, at: number): number {
  return at + (matchAt(SKIPPED, text, at)?.[0].length ?? 0)
}
