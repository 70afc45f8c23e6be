import type { Read } from '../reading/match'
import { matchAt, phrase } from '../reading/match'
import { readBareTempo } from '../reading/read-tempo'
import type { Before, Line } from './line'

/** `31x1`: tempo 31X1, or 31 sets of 1. */
const DOUBTFUL = phrase('(\\d\\d)x(\\d)')
/** Nobody writes more sets than this in two digits and means them. */
const MOST_SETS = 20

/**
 * A tempo of four bare signs, where it is one (rule R7): always behind a scheme without a comma, and
 * always without repetitions (`21x0`); elsewhere `31x1` only where so many sets are implausible,
 * since it follows a comma, opens a later week or has a capital X.
 */
export function tempoHere(line: Line, at: number, before: Before): Read<string> | undefined {
  const read = readBareTempo(line.text, at)
  if (!read) return undefined
  const isGlued = read.value.startsWith('X') && /\S/.test(line.text.charAt(at - 1))
  if (isGlued) return undefined
  const isSeparated = read.to - at > 4
  if (isSeparated) return before.isOpen || /[0X]/.test(read.value) ? read : undefined
  const doubtful = matchAt(DOUBTFUL, line.text, at)
  if (!doubtful) return read
  if (before.isOpen && !before.isAfterComma) return read
  if (doubtful[2] === '0') return read
  const hint = before.isOpen || before.week > 0 || line.source.charAt(at + 2) === 'X'
  return hint && Number(doubtful[1]) > MOST_SETS ? read : undefined
}
