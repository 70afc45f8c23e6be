import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePrescription } from '../../../../../src/shared/domain/notation/parse'
import { prescriptionSchema } from '../../../../../src/shared/domain/notation/prescription-schema'
import { printPrescription, printWeek } from '../../../../../src/shared/domain/notation/print'
import { prescriptions } from '../../../../support/prescriptions'
import { groupsOf, meaning } from '../../../../support/shorthand'
import { EXAMPLES } from '../../../../support/shorthand-examples'

/** Every kind and every mark of the grammar, each with the field it stands in. */
const CONSTRUCTS: readonly string[] = [
  ...['sets', 'total', 'rep-max', 'myo', 'rounds'].map((kind) => `scheme:${kind}`),
  ...['work-up', 'test'].map((way) => `way:${way}`),
  ...['reps', 'time', 'distance', 'calories', 'amrap', 'cluster', 'ladder'].map(
    (kind) => `work:${kind}`,
  ),
  ...['last', 'every'].map((open) => `open:${open}`),
  ...['m', 'km', 'yd', 'ft', 'kg', 'lb', 'client', '%', 'rpe', 'rir', 'rep', 'set'].map(
    (unit) => `unit:${unit}`,
  ),
  ...['weight', 'percent', 'bodyweight', 'rep-max', 'relative'].map((kind) => `load:${kind}`),
  ...['one', 'range', 'each', 'ramp', 'choice'].map((kind) => `amount:${kind}`),
  ...['1RM', 'e1RM', 'TM', 'bw'].map((base) => `base:${base}`),
  ...['rpe', 'rir', 'failure'].map((kind) => `effort:${kind}`),
  ...['band', 'chain', 'pin', 'box'].map((kind) => `gear:${kind}`),
  ...['last', 'every'].map((after) => `after:${after}`),
  ...['work', 'top', 'backoff', 'warm-up'].map((role) => `role:${role}`),
  ...['same', 'off', 'deload'].map((mark) => `mark:${mark}`),
  ...['strength', 'hypertrophy', 'endurance', 'power'].map((goal) => `goal:${goal}`),
  ...['label', 'note', 'speed', 'velocityLoss', 'tempo', 'rest', 'every', 'perSide'],
  ...['pause', 'drop', 'restPause', 'steps', 'gap', 'added', 'laterWeeks'],
]

/** Names of fields, `field:value` of words, and `field:kind` of what stands in a field. */
function collect(value: unknown, field: string, into: Set<string>): void {
  if (typeof value === 'string') into.add(`${field}:${value}`)
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value) ? value.length > 0 : field !== '') into.add(field)
  for (const [key, inner] of Object.entries(value)) {
    const name = Array.isArray(value) ? field : key
    if (key === 'kind') into.add(`${field}:${inner}`)
    if (typeof inner !== 'object') into.add(name)
    collect(inner, name, into)
  }
}

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

  it('is tried on every construct there is', () => {
    const kinds = new Set<string>()
    for (const prescription of fc.sample(prescriptions, { seed: 4, numRuns: 2000 })) {
      collect(prescription, '', kinds)
    }
    expect([...kinds].filter((kind) => CONSTRUCTS.includes(kind)).sort()).toEqual(
      [...CONSTRUCTS].sort(),
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
