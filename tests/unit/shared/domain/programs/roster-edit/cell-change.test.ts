import { describe, expect, test } from 'vitest'
import { parsePrescription } from '../../../../../../src/shared/domain/notation/parse'
import { printWeek } from '../../../../../../src/shared/domain/notation/print'
import {
  changeGroups,
  readNewText,
  readStep,
} from '../../../../../../src/shared/domain/programs/roster-edit/cell-change'

function after(cell: string, change: ReturnType<typeof readStep>): string {
  if (!change.ok) throw new Error(change.error.key)
  const { groups } = parsePrescription(cell, { unit: 'kg' })
  return printWeek({ groups: changeGroups(groups, change.value) })
}
const stepped = (cell: string, step: string) => after(cell, readStep(step))
const laidOver = (cell: string, text: string) => after(cell, readNewText(text, 'kg'))

describe('a step', () => {
  test.each([
    ['4x5 70%', '+2.5%', '4x5 72.5%'],
    ['4x5 100kg', '+5%', '4x5 105kg'],
    ['4x5 97.5kg', '+2.5%', '4x5 100kg'],
    ['4x5 100kg', '-5 kg', '4x5 95kg'],
    ['4x5 @8', '+0.5 RPE', '4x5 @8.5'],
    ['4x5 2RIR', '-1 rir', '4x5 1RIR'],
    ['4x5 @8 3010 r2:00', '-1 set', '3x5 @8 3010 r2:00'],
    ['4x5 @8', '+2 reps', '4x7 @8'],
    ['3-4x8-10', '+1 set', '4-5x8-10'],
  ])('%s with %s is %s', (cell, step, said) => {
    expect(stepped(cell, step)).toBe(said)
  })

  test('leaves warm-ups and back-off loads alone, but not their sets', () => {
    expect(stepped('wu 2x5 60%; 1x5 80%, 3x5 -10%', '+2.5%')).toBe(
      'wu 2x5 60%; 1x5 82.5%, 3x5 -10%',
    )
    expect(stepped('1x5 80%, 3x5 -10%', '+1 set')).toBe('2x5 80%, 4x5 -10%')
  })

  test('changes nothing where there is no such part', () => {
    expect(stepped('4x5 @8', '+2.5%')).toBe('4x5 @8')
    expect(stepped('3x30s', '+2 reps')).toBe('3x30s')
  })

  test('goes no lower than one set and no higher than RPE 10', () => {
    expect(stepped('1x5', '-3 sets')).toBe('1x5')
    expect(stepped('3x5 @9.5', '+1 rpe')).toBe('3x5 @10')
  })

  test('keeps the step from week to week that the row has', () => {
    expect(stepped('4x5 70% +2.5%/wk', '+5%')).toBe('4x5 75% +2.5%/wk')
  })

  test.each(['', 'five', '+1 set +1 rep', '3x5', '+0%', '+0.5 set', '+1.5 reps'])(
    '%j is refused with a reason',
    (text) => {
      const read = readStep(text)
      expect(read.ok ? '' : read.error.key).toMatch(
        /^rosterEdits\.(notAStep|stepOfNothing|wholeOnly)$/,
      )
    },
  )
})

describe('new text', () => {
  test('says parts anew and keeps the others', () => {
    expect(laidOver('4x8 @8 3010 r2:00', '5x5')).toBe('5x5 @8 3010 r2:00')
    expect(laidOver('4x8 70% r2:00', '75%')).toBe('4x8 75% r2:00')
  })

  test('replaces the list where it states whole sets', () => {
    expect(laidOver('1x5 @8, 3x5 -10%', '3x8 @7')).toBe('3x8 @7')
  })

  test.each([
    ['', 'rosterEdits.oneWeekOnly'],
    ['3x5 | 3x4', 'rosterEdits.oneWeekOnly'],
    ['3x5 70% +5%/wk', 'rosterEdits.oneWeekOnly'],
    ['off', 'rosterEdits.oneWeekOnly'],
    ['3x5 // slow', 'rosterEdits.oneWeekOnly'],
    ['3x5 blargh', 'rosterEdits.notUnderstood'],
  ])('%j is refused with a reason', (text, key) => {
    const read = readNewText(text)
    expect(read.ok ? '' : read.error.key).toBe(key)
  })
})
