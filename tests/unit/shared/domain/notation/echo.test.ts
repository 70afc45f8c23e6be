import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { echo } from '../../../../../src/shared/domain/notation/echo'
import { parsePrescription } from '../../../../../src/shared/domain/notation/parse'
import { sayEnglish } from '../../../../../src/shared/messages/say'
import { prescriptions } from '../../../../support/prescriptions'
import { EXAMPLES } from '../../../../support/shorthand-examples'

const said = (text: string) => echo(parsePrescription(text), sayEnglish)

describe('what a coach is told a line was read as', () => {
  it.each(EXAMPLES)('%s means: %s', (typed, words) => {
    expect(said(typed)).toBe(words)
  })

  it('names the client’s unit once it is known', () => {
    const read = parsePrescription('5x3 @100', { unit: 'lb' })
    expect(echo(read, sayEnglish)).toBe('5 sets of 3 at 100 lb')
  })

  it('says the changes alone where a later week states nothing else', () => {
    expect(said('@8')).toBe('@ RPE 8')
    expect(said('75% r2:00')).toBe('at 75 % 1RM, rest 2 min')
    expect(said('deload @5')).toBe('deload week, @ RPE 5')
  })

  it('carries weeks off, deloads and repeats on', () => {
    expect(said('4x8 @7 | = | off | deload | @9')).toBe(
      'W1: 4 sets of 8 @ RPE 7 · W2: 4 sets of 8 @ RPE 7 · W3: off · W4: deload, 2 sets of 8 @ RPE 5 · W5: 4 sets of 8 @ RPE 9',
    )
  })

  it('names what was not read, and why where that is known', () => {
    expect(said('5x5 hello')).toBe('5 sets of 5 — not read: “hello”')
    expect(said('3x8 @8 @9')).toBe('3 sets of 8 @ RPE 8 — said twice: “@9”')
    expect(said('4x8 +2.5%/wk | @8')).toMatch(/pick one, steps or weeks: “\+2.5%\/wk”$/)
    expect(said('5x5 99999kg')).toBe('5 sets of 5 — not possible: “99999kg”')
  })

  it('says something of an empty cell, and of a note alone', () => {
    expect(said('  ')).toBe('nothing yet')
    expect(said('// easy week')).toBe('note “easy week”')
    expect(said('walk')).toBe('not read: “walk”')
  })

  it('takes braces and message marks in a note as plain text', () => {
    expect(said('3x8 // {{said}} $t(common.undo)')).toBe(
      '3 sets of 8 — note “{{said}} $t(common.undo)”',
    )
  })

  it('names the goal of a row', () => {
    expect(said('4x8 #hyp')).toBe('4 sets of 8, for hypertrophy')
  })

  it('has words for every construct, and all of them come from messages', () => {
    // Each message is set in brackets: what were glued to it would stand outside of them.
    const marked = (key: string, values?: object) => `‹${sayEnglish(key, { ...values })}›`
    fc.assert(
      fc.property(prescriptions, (prescription) => {
        const words = echo(prescription, sayEnglish)
        expect(words).not.toBe('')
        expect(words.replaceAll(prescription.note ?? '\0', '')).not.toMatch(/undefined|NaN|\{\{/)
        expect(echo(prescription, marked)).toMatch(/^‹.*›$/s)
      }),
      { seed: 12, numRuns: 500 },
    )
  })
})
