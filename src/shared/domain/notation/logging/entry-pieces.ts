import type { LoadUnit } from '../../units/load'
import { CEILING } from '../ceiling'
import type { Effort, LoadPlan } from '../prescription'
import { END, firstOf, matchAt, phrase, type Read, type Reader, reading } from '../reading/match'
import { readAfterAt, readSaidEffort } from '../reading/read-effort'
import { readUnitLoad } from '../reading/read-load'
import { readFactors } from './factors'
import type { EntryEffort, EntryLoad, Pain, Side } from './log-entry'
import { resultsOf, type SideResult } from './results'

/** One understood (or not understood) stretch of a log entry. */
export type EntryPiece = { readonly from: number; readonly to: number } & EntryMeaning

export type EntryMeaning =
  | { readonly kind: 'results'; readonly results: readonly SideResult[] }
  | { readonly kind: 'side'; readonly side: Side }
  | { readonly kind: 'each-side' }
  | { readonly kind: 'effort'; readonly effort: EntryEffort }
  | { readonly kind: 'load'; readonly load: EntryLoad }
  | { readonly kind: 'pain'; readonly pain: Pain }
  | { readonly kind: 'as-planned' }
  | { readonly kind: 'not-done' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'unread' }

const SKIPPED = phrase('[\\s()[\\].:]+')
const WORD = phrase('[^\\s,;!]+|.')
const SIDES = `(l|left|links|li|izq|gauche)|(?:r|right|rechts|re|der|droite|dir)`

/** Cuts a log entry into pieces; loads without a unit are in the client's. */
export function entryPieces(text: string, unit: LoadUnit): readonly EntryPiece[] {
  const pieces: EntryPiece[] = []
  for (let at = skip(text, 0); at < text.length; ) {
    const read = readMeaning(text, at, unit)
    if (read) pieces.push({ ...read.value, from: at, to: read.to })
    else pushUnread(pieces, at, at + (matchAt(WORD, text, at)?.[0].length ?? 1))
    at = skip(text, pieces.at(-1)?.to ?? text.length)
  }
  return pieces
}

const readWord: Reader<EntryMeaning> = firstOf<EntryMeaning>([
  reading('[,;]', () => ({ kind: 'comma' })),
  reading('=', () => ({ kind: 'as-planned' })),
  reading(`(?:x|-|missed|skipped|not done)(?![a-z\\d]|\\s*\\d)`, () => ({ kind: 'not-done' })),
  reading(`(?:/\\s*(?:side|leg|arm|s)|each(?:\\s+side)?|ea)${END}`, () => ({ kind: 'each-side' })),
  reading(`(?:${SIDES})\\s*:?\\s*(?=\\d|bw|x)`, ([, left]) => ({
    kind: 'side',
    side: left === undefined ? 'right' : 'left',
  })),
])

/** `!knee 3`, `!3`, `!lower back`; the place as folded, scores 0–10. */
const readPain: Reader<EntryMeaning> = reading(
  '!\\s*([a-zà-ÿ]+(?:\\s+[a-zà-ÿ]+){0,3}(?=\\s*(?:[\\d,;!]|$)))?\\s*(10|\\d)?(?!\\d)',
  ([text, place, score]) => {
    if (text.trim() === '!') return undefined
    const pain: Pain = {
      ...(score !== undefined && { score: Number(score) }),
      ...(place !== undefined && { place }),
    }
    return { kind: 'pain', pain }
  },
)

function readMeaning(text: string, at: number, unit: LoadUnit): Read<EntryMeaning> | undefined {
  const said = readWord(text, at) ?? readPain(text, at) ?? readEffort(text, at)
  if (said) return said
  const factors = readFactors(text, at)
  const results = factors && resultsOf(factors.value, unit)
  if (factors && results) return { value: { kind: 'results', results }, to: factors.to }
  return readLoad(unit)(text, at)
}

const readEffort: Reader<EntryMeaning> = (text, at) => {
  const said = readSaidEffort(text, at)
  const read = said ?? effortAfterAt(text, at)
  const effort = read && oneEffort(read.value)
  return read && effort && { value: { kind: 'effort', effort }, to: read.to }
}

function effortAfterAt(text: string, at: number): Read<Effort> | undefined {
  const read = readAfterAt(text, at)
  return read?.value.effort && { value: read.value.effort, to: read.to }
}

function oneEffort(effort: Effort): EntryEffort | undefined {
  if (effort.kind === 'failure') return effort
  return effort.amount.kind === 'one'
    ? { kind: effort.kind, value: effort.amount.value }
    : undefined
}

/** A load behind the work: `5 @100`, `20m @ 80kg`. */
function readLoad(unit: LoadUnit): Reader<EntryMeaning> {
  return (text, at) => {
    const said = readUnitLoad(text, at)
    const plan = said?.value ?? readAfterAt(text, at)?.value.load
    const to = said?.to ?? readAfterAt(text, at)?.to
    const load = plan && oneLoad(plan, unit)
    return load && to !== undefined ? { value: { kind: 'load', load }, to } : undefined
  }
}

function oneLoad(plan: LoadPlan, unit: LoadUnit): EntryLoad | undefined {
  if (plan.kind !== 'weight' || plan.amount.kind !== 'one') return undefined
  const known = plan.unit === 'client' ? unit : plan.unit
  return { kind: 'absolute', load: { milli: plan.amount.value, unit: known } }
}

function pushUnread(pieces: EntryPiece[], from: number, to: number): void {
  const last = pieces.at(-1)
  if (last?.kind === 'unread') pieces[pieces.length - 1] = { ...last, to }
  else pieces.push({ kind: 'unread', from, to })
}

function skip(text: string, at: number): number {
  return Math.min(at + (matchAt(SKIPPED, text, at)?.[0].length ?? 0), CEILING.text)
}
