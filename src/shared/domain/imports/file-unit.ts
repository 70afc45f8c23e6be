import { message } from '../../kernel/words'
import type { LoadUnit } from '../units/load'
import type { LogReading, LogRow } from './log-row'
import type { UnitHint } from './training-log'

/** The unit of a whole file, and its rows once nothing but weightless loads was open. */
export type SettledUnit = {
  readonly unit: LoadUnit | 'ask'
  readonly hint: UnitHint | null
  readonly rows: readonly LogRow[]
}

/**
 * Finds the unit of a file: asked as soon as one load above or below 0 has none. Where only zeros
 * have none, they take the unit the file names most (0 kg is 0 lb).
 */
export function settleUnit(rows: readonly LogRow[], reading: LogReading): SettledUnit {
  const named = { kg: 0, lb: 0 }
  let openZeros = false
  for (const { set } of rows) {
    if (!set?.load) continue
    if (set.load.unit !== 'ask') named[set.load.unit] += 1
    else if (set.load.milli !== 0) return { unit: 'ask', hint: hintOf(reading), rows }
    else openZeros = true
  }
  const unit = reading.unit ?? (named.lb > named.kg ? 'lb' : 'kg')
  return { unit, hint: null, rows: openZeros ? rows.map((row) => weightless(row, unit)) : rows }
}

function weightless(row: LogRow, unit: LoadUnit): LogRow {
  if (row.set?.load?.unit !== 'ask') return row
  return { ...row, set: { ...row.set, load: { ...row.set.load, unit } } }
}

function hintOf({ tally }: LogReading): UnitHint | null {
  const { kg, lb } = tally.shown
  if (kg > 0 === lb > 0) return null
  const unit = kg > 0 ? 'kg' : 'lb'
  const values = { weight: tally.shownBy[unit] ?? 0, count: tally.shown[unit] }
  const key = unit === 'kg' ? 'imports.looksLikeKilograms' : 'imports.looksLikePounds'
  return { unit, reason: message(key, values) }
}
