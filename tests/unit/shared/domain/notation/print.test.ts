import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePrescription } from '../../../../../src/shared/domain/notation/parse'
import { prescriptionSchema } from '../../../../../src/shared/domain/notation/prescription-schema'
import { printPrescription, printWeek } from '../../../../../src/shared/domain/notation/print'
import { prescriptions } from '../../../../support/prescriptions'
import { groupsOf, meaning } from '../../../../support/shorthand'
import { EXAMPLES } from '../../../../support/shorthand-examples'

const printed = (text: string) => printPrescription(parsePrescription(text))

describe('the canonical spelling of a prescription', () => {
  it('reads back as the same prescription, whatever was prescribed', () => {
    fc.assert(
      fc.property(prescriptions, (prescription) => {
        prescriptionSchema.parse(prescription)
        const text = printPrescription(prescription)
        const again = parsePrescription(text)
        expect(meaning(again)).toEqual(meaning(prescription))
        expect(printPrescription(again)).toBe(text)
      }),
      { seed: 20260301, numRuns: 800 },
    )
  })

  it.each(EXAMPLES)('of %s stays the same when it is read again', (typed) => {
    expect(printed(printed(typed))).toBe(printed(typed))
    expect(meaning(parsePrescription(printed(typed)))).toEqual(meaning(parsePrescription(typed)))
  })

  it.each([
    ['4 x 8 @ RPE 8', '4x8 @8'],
    ['A1) 3×10 each 24 kg rest 90 secs', 'A1 3x10/side 24kg r90'],
    ['3x12,10,8 60/65/70kg', '12/10/8 60/65/70kg'],
    ['EMOM 10 x3 75%', '10x3 75% every 1:00'],
    ['4x8 @7 ;; @8 ;; deload', '4x8 @7 | @8 | deload'],
    ['wu 2x5 40%, 1x3 60%; 5x5 80%', 'wu 2x5 40%, 1x3 60%; 5x5 80%'],
    ['#hyp 3x8 // slow', '3x8 #hyp // slow'],
  ])('of %s is %s', (typed, canonical) => {
    expect(printed(typed)).toBe(canonical)
  })

  it('leaves a line as typed while something in it is not understood', () => {
    expect(printed('4 x 8 tmepo 3010')).toBe('4 x 8 tmepo 3010')
  })

  it('writes a rest that all groups share once, at the end', () => {
    expect(printWeek({ groups: groupsOf('1x3 @9, 3x5 -12% r3:00') })).toBe('1x3 @9, 3x5 -12% r3:00')
  })
})
