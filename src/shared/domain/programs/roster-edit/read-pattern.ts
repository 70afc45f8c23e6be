import { parseMilli } from '../../../kernel/decimal'
import { parsePrescription } from '../../notation/parse'
import type { Prescription } from '../../notation/prescription'
import { fold } from '../../notation/reading/fold'
import type { LoadUnit } from '../../units/load'
import type { CellPattern, ComparedPart, PatternPart, PatternTerm } from './cell-pattern'

const COMPARED =
  /(rpe|rir|sets?|reps?|rest|load|@)?\s*(>=|<=|>|<|≥|≤)\s*(\d{1,6}(?:[.,]\d{1,3})?)\s*(%|kg|lbs?|rpe|rir|sets?|reps?|s)?(?=$|\s)/g

const QUOTED = /"([^"]*)"/g

const WORDS: Readonly<Record<string, PatternPart>> = {
  '%': 'percent',
  kg: 'kg',
  lb: 'lb',
  bw: 'bodyweight',
  rpe: 'rpe',
  '@': 'rpe',
  rir: 'rir',
  tempo: 'tempo',
  rest: 'rest',
  'no-load': 'no-load',
}

/**
 * Reads what to look for: shorthand (`5x5`, `80%`, `@8 r2:00`), comparisons (`rpe >= 9`, `>80%`,
 * `sets>4`), parts by name (`%`, `rir`, `tempo`), words in quotes. What is none of these is looked for
 * as it stands, so nothing is refused. `unit`: of loads typed without one.
 */
export function readPattern(text: string, unit?: LoadUnit): CellPattern {
  const terms: PatternTerm[] = []
  const unquoted = text.replace(QUOTED, (_, words: string) => {
    if (words.trim() !== '') terms.push({ kind: 'text', text: words.trim() })
    return ' '
  })
  const folded = fold(unquoted)
  let rest = folded
  for (const match of folded.matchAll(COMPARED)) {
    const term = comparison(match, unit)
    if (!term) continue
    terms.push(term)
    rest = rest.replace(match[0], ' ')
  }
  return { terms: [...terms, ...restTerms(rest.trim(), unit)] }
}

function comparison(match: RegExpMatchArray, unit?: LoadUnit): PatternTerm | undefined {
  const [, before = '', sign = '', number = '', behind = ''] = match
  const part = comparedPart(before, behind, unit)
  const milli = parseMilli(number)
  if (!part || !milli.ok) return undefined
  const isLoad = part === 'percent' || part === 'kg' || part === 'lb'
  const value = isLoad ? milli.value : milli.value / 1000
  return { kind: 'compare', part, sign: SIGNS[sign] ?? '>=', value }
}

const SIGNS: Readonly<Record<string, '>' | '>=' | '<' | '<='>> = {
  '>': '>',
  '≥': '>=',
  '>=': '>=',
  '<': '<',
  '≤': '<=',
  '<=': '<=',
}

function comparedPart(before: string, behind: string, unit?: LoadUnit): ComparedPart | undefined {
  const word = behind === '' || (before === 'load' && behind !== '%') ? behind || before : behind
  switch (word.replace(/s$/, '')) {
    case '%':
      return 'percent'
    case 'kg':
      return 'kg'
    case 'lb':
      return 'lb'
    case '@':
    case 'rpe':
      return 'rpe'
    case 'rir':
      return 'rir'
    case 'set':
      return 'sets'
    case 'rep':
      return 'reps'
    case 'load':
      return unit ?? 'kg'
    case 'rest':
      return 'rest'
    default:
      return before === 'rest' ? 'rest' : undefined
  }
}

/** Named parts, then shorthand; one thing that is not understood makes all of the rest plain words. */
function restTerms(rest: string, unit?: LoadUnit): readonly PatternTerm[] {
  if (rest === '') return []
  const words = rest.split(/\s+/)
  const parts = words.flatMap((word) => {
    const part = WORDS[word]
    return part ? [{ kind: 'has', part } as const] : []
  })
  const others = words.filter((word) => WORDS[word] === undefined).join(' ')
  if (others === '') return parts
  const read = parsePrescription(others, unit ? { unit } : {})
  if (!isPlain(read)) return [{ kind: 'text', text: rest }]
  return [...parts, { kind: 'like', groups: read.groups }]
}

function isPlain(read: Prescription): boolean {
  const { unread, laterWeeks, groups, mark, label, goal, note } = read
  const saysMore = [mark, label, goal, note].some((word) => word !== undefined)
  return unread.length === 0 && laterWeeks.length === 0 && groups.length > 0 && !saysMore
}
