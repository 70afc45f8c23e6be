import { parseMilli, printMilli } from '../../../kernel/decimal'
import { ok, type Result, refuse } from '../../../kernel/result'
import { type Message, message } from '../../../kernel/words'
import type { LoadUnit } from '../../units/load'
import type { PlateStock } from '../implement'

const MOST_KINDS = 40
const MOST_PIECES = 500
const PIECE = /^(\d{1,4}(?:[.,]\d{1,3})?)(?:\s*(?:x|×|\*)\s*(\d{1,4}))?$/i

/**
 * Reads plates as they lie there, by pieces: `20x8, 15x2, 1.25x4`; a plate without a count is a pair.
 * Semicolons and blanks part them, too. Refused with the part that is none.
 */
export function readPlateList(
  text: string,
  unit: LoadUnit,
): Result<readonly PlateStock[], Message> {
  const parts = text
    .replace(/\s*([x×*])\s*/gi, '$1')
    .split(/[;\s]+|,(?=\s)|,$/)
    .filter((part) => part !== '')
  if (parts.length > MOST_KINDS)
    return refuse(message('strength.tooManyPlates', { most: MOST_KINDS }))
  const stock: PlateStock[] = []
  for (const part of parts) {
    const [, weight = '', pieces = '2'] = PIECE.exec(part) ?? []
    const milli = parseMilli(weight)
    const count = Number(pieces)
    if (!milli.ok || milli.value === 0 || count > MOST_PIECES) {
      return refuse(message('strength.noPlate', { part }))
    }
    stock.push({ plate: { milli: milli.value, unit }, count })
  }
  return ok(stock)
}

/** Plates as they are typed: `20x8, 15x2`. */
export function printPlateList(stock: readonly PlateStock[]): string {
  return stock.map(({ plate, count }) => `${printMilli(plate.milli)}x${count}`).join(', ')
}
