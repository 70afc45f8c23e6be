import { GEAR_WORD } from '../gear'
import type { GroupChanges } from '../lines/pieces'
import type { Gear } from '../prescription'
import { END, firstOf, matchAt, phrase, type Read, type Reader } from './match'
import { readAfterAt, readSaidEffort } from './read-effort'
import { readExtra, readOnTheMinute } from './read-extras'
import { readSaidLoad, readTimesLoad, readUnitLoad } from './read-load'
import { readBareRest, readSaidRest } from './read-rest'
import { readBareTempo, readMarkedTempo, readSaidTempo } from './read-tempo'

/** Items that say what they are by a word or a unit; they mean the same anywhere in a line. */
export const readSaidItem: Reader<GroupChanges> = firstOf([
  readExtra,
  as('effort', readSaidEffort),
  as('tempo', readSaidTempo),
  as('tempo', readMarkedTempo),
  as('rest', readSaidRest),
  as('load', readUnitLoad),
  as('load', readSaidLoad),
  readAfterAt,
])

/** Items that mean what they mean only behind a scheme: a bare time is a rest, `x100` a load. */
export const readItemBehindScheme: Reader<GroupChanges> = firstOf([
  readOnTheMinute,
  as('load', readTimesLoad),
  as('rest', readBareRest),
])

const GEAR = phrase(`(?:@\\s*)?(band|chain|pin|box)(?:e?s)?${END}\\s*:?\\s*`)
const WORD_END = /[\s,;|@#/[\](){}.:]/

/** `band red`, `pin 7`: the word after it is taken as typed unless it says something else itself. */
export function readGear(source: string): Reader<GroupChanges> {
  return (text, at): Read<GroupChanges> | undefined => {
    const match = matchAt(GEAR, text, at)
    if (!match) return undefined
    const start = at + match[0].length
    const kind = match[1] as Gear['kind'] // as: the pattern holds these four words only
    const word = wordAt(source, start)
    const isWord =
      GEAR_WORD.test(word) && !meansSomething(text, { at: start, to: start + word.length }, kind)
    if (isWord) return { value: { gear: { kind, word } }, to: start + word.length }
    return { value: { gear: { kind } }, to: at + match[0].trimEnd().length }
  }
}

/** Chains are told apart by their mass, so `chain 20kg` is a word; other gear leaves a load alone. */
function meansSomething(text: string, word: Stretch, kind: Gear['kind']): boolean {
  if (matchAt(SCHEME_START, text, word.at) || readBareTempo(text, word.at)) return true
  const item = readSaidItem(text, word.at) ?? readItemBehindScheme(text, word.at)
  if (!item || item.to < word.to) return false
  return kind !== 'chain' || item.value.load === undefined
}

type Stretch = { readonly at: number; readonly to: number }

const SCHEME_START = phrase(
  `\\d+(?:-\\d+)?\\s*(?:x|sets?)|(?:then|amrap|emom|top|back|wu|all)${END}`,
)

function wordAt(source: string, at: number): string {
  let end = at
  while (end < source.length && end - at < 40 && !WORD_END.test(source.charAt(end))) end++
  return source.slice(at, end)
}

function as<K extends keyof GroupChanges>(
  field: K,
  reader: Reader<NonNullable<GroupChanges[K]>>,
): Reader<GroupChanges> {
  return (text, at) => {
    const read = reader(text, at)
    return read && { value: { [field]: read.value }, to: read.to }
  }
}
