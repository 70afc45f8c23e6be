import { assertNever } from '../../../kernel/assert-never'
import { printMilli } from '../../../kernel/decimal'
import type { Scheme, Work } from '../scheme'
import type { Range, Spread } from '../spread'
import { printRange, printSpread } from './print-amount'

/** A scheme in canonical shorthand: `4x8`, `12/10/8`, `AMRAP 480s`, `myo 15+4x5`. */
export function printScheme(scheme: Scheme): string {
  switch (scheme.kind) {
    case 'sets':
      return printSets(scheme.sets, scheme.work)
    case 'total':
      return `total ${scheme.reps}`
    case 'rep-max':
      return `${scheme.way === 'test' ? 'test' : 'work to'} ${scheme.reps}RM`
    case 'myo':
      return `myo ${scheme.activation}+${scheme.minis}x${scheme.reps}`
    case 'rounds':
      return `${printRange(scheme.rounds)} rounds`
    default:
      return assertNever(scheme)
  }
}

function printSets(sets: Range, work: Work): string {
  const text = printWork(work, sets)
  const isOne = sets.from === 1 && sets.to === 1
  if (isOne && work.kind === 'amrap' && work.seconds !== undefined) return text
  if (isListOfSets(sets, work)) return text
  // Four signs such as 31x1 would read as a tempo.
  const looksLikeTempo = sets.from > 20 && /^\d(?!\d)/.test(text)
  return looksLikeTempo ? `${printRange(sets)} x ${text}` : `${printRange(sets)}x${text}`
}

/** `12/10/8` says three sets by itself. */
function isListOfSets(sets: Range, work: Work): boolean {
  if (work.kind !== 'reps' || work.reps.kind !== 'each' || work.open === 'every') return false
  return sets.from === sets.to && work.reps.values.length === sets.from
}

function printWork(work: Work, sets: Range): string {
  switch (work.kind) {
    case 'reps':
      return work.open === 'every'
        ? `(${printSpread(work.reps)}+)`
        : `${printReps(work.reps, sets)}${work.open ? '+' : ''}`
    case 'time':
      return printTime(work.seconds)
    case 'distance':
      return `${printSpread(work.distance, printMilli)}${work.unit}`
    case 'calories':
      return `${printSpread(work.calories)}cal`
    case 'amrap':
      return work.seconds === undefined ? 'AMRAP' : `AMRAP ${printTime(one(work.seconds))}`
    case 'cluster':
      return `(${work.parts.join('+')})${work.gap === undefined ? '' : ` i${work.gap}`}`
    case 'ladder':
      return `(${work.rungs.join('/')})`
    default:
      return assertNever(work)
  }
}

/** `3x8/8` would read as eight each side, so a list of two like numbers takes a comma. */
function printReps(reps: Spread, sets: Range): string {
  if (reps.kind !== 'each' || (sets.from === 2 && sets.to === 2)) return printSpread(reps)
  const [first, second] = reps.values
  const isLikePair = reps.values.length === 2 && first === second
  return isLikePair ? reps.values.join(',') : printSpread(reps)
}

/** Whole minutes as minutes, everything else in seconds. */
function printTime(seconds: Spread): string {
  const values = seconds.kind === 'each' ? [] : Object.values(seconds).filter(Number.isInteger)
  const isMinutes = values.length > 0 && values.every((value) => Number(value) % 60 === 0)
  if (!isMinutes) return `${printSpread(seconds)}s`
  return `${printSpread(seconds, (value) => String(value / 60))}min`
}

function one(value: number): Spread {
  return { kind: 'one', value }
}
