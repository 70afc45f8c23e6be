import { describe, expect, test } from 'vitest'
import { effectiveWeeks } from '../../../../../../src/shared/domain/notation/weeks/effective-weeks'
import { matchesWeek } from '../../../../../../src/shared/domain/programs/roster-edit/match-week'
import { readPattern } from '../../../../../../src/shared/domain/programs/roster-edit/read-pattern'

/** Whether the last of some cells is found. */
function finds(pattern: string, ...cells: (string | null)[]): boolean {
  const week = effectiveWeeks(cells, { unit: 'kg' }).at(-1)
  if (!week) throw new Error('no week')
  return matchesWeek(readPattern(pattern, 'kg'), { week, own: cells.at(-1) ?? null, unit: 'kg' })
}

describe('what is found', () => {
  test('an empty pattern finds every week with work, and only these', () => {
    expect(finds('', '5x5')).toBe(true)
    expect(finds('', '5x5', 'off')).toBe(false)
    expect(finds('', null)).toBe(false)
  })

  test('5x5 is found however it was typed, also where the week inherits it', () => {
    expect(finds('5x5', '5 × 5 80%')).toBe(true)
    expect(finds('5x5', '5x5 80%', '@8')).toBe(true)
    expect(finds('5x5', '4x5')).toBe(false)
    expect(finds('5x5', '3x5, 5x5')).toBe(true)
  })

  test('several groups in a pattern are all the groups of the cell', () => {
    expect(finds('1x5 @8, 3x5', '1x5 @8, 3x5 -10%')).toBe(true)
    expect(finds('1x5 @8, 3x5', '1x5 @8, 3x5, 2x8')).toBe(false)
  })

  test('RPE 9 and more is also one rep in reserve, and to failure', () => {
    expect(finds('rpe>=9', '3x5 @9')).toBe(true)
    expect(finds('rpe>=9', '3x5 @7-9')).toBe(true)
    expect(finds('rpe>=9', '3x5 1RIR')).toBe(true)
    expect(finds('rpe>=9', '3x5 fail')).toBe(true)
    expect(finds('rpe>=9', '3x5 @8.5')).toBe(false)
    expect(finds('rpe>=9', '3x5')).toBe(false)
    expect(finds('rir<=1', '3x5 @9')).toBe(true)
  })

  test('loads compare across kilograms and pounds, percentages only with percentages', () => {
    expect(finds('>100kg', '3x5 225lb')).toBe(true)
    expect(finds('>100kg', '3x5 215lb')).toBe(false)
    expect(finds('>=80%', '3x5 80%')).toBe(true)
    expect(finds('>=80%', '3x5 100kg')).toBe(false)
    expect(finds('sets<3', '2x8')).toBe(true)
    expect(finds('reps>10', '3x8-12')).toBe(true)
    expect(finds('rest<=60s', '3x8 r60')).toBe(true)
  })

  test('parts by name', () => {
    expect(finds('%', '3x5 70%')).toBe(true)
    expect(finds('%', '3x5 @8')).toBe(false)
    expect(finds('kg', '3x5 70kg')).toBe(true)
    expect(finds('lb', '3x5 70kg')).toBe(false)
    expect(finds('bw', '3x5 bw+10')).toBe(true)
    expect(finds('tempo', '3x5 3010')).toBe(true)
    expect(finds('rest', '3x5 3010')).toBe(false)
    expect(finds('rir', '3x5 2RIR')).toBe(true)
    expect(finds('no-load', '3x5 2RIR')).toBe(true)
  })

  test('words stand in the typed text, whatever the case', () => {
    expect(finds('"Belt on"', '3x5 @8 // belt on for the last')).toBe(true)
    expect(finds('belt off', '3x5 @8 // belt on')).toBe(false)
  })

  test('warm-up sets are not looked at', () => {
    expect(finds('60%', 'wu 2x5 60%; 3x5 80%')).toBe(false)
  })
})
