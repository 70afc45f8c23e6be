import { describe, expect, it } from 'vitest'
import { parsePrescription } from '../../../../../src/shared/domain/notation/parse'
import { prescriptionSchema } from '../../../../../src/shared/domain/notation/prescription-schema'
import { EXAMPLES } from '../../../../support/shorthand-examples'

const squat = parsePrescription('A1 4x8 @8 r90 // brace')

describe('a stored prescription', () => {
  it.each(EXAMPLES)('of %s is plain JSON that the schema accepts', (typed) => {
    const read = parsePrescription(typed)
    expect(prescriptionSchema.parse(JSON.parse(JSON.stringify(read)))).toEqual(read)
  })

  it.each([
    ['another grammar version', { ...squat, v: 2 }],
    ['a key it does not know', { ...squat, extra: 1 }],
    ['a label that is none', { ...squat, label: 'squat' }],
    [
      'an RPE of eleven',
      withGroup({ effort: { kind: 'rpe', amount: { kind: 'one', value: 11 } } }),
    ],
    ['a tempo of three signs', withGroup({ tempo: '301' })],
    ['half a second of rest', withGroup({ rest: { from: 0.5, to: 1 } })],
    ['an absent part written as undefined', { ...squat, note: undefined }],
  ])('with %s is refused', (_, value) => {
    expect(prescriptionSchema.safeParse(value).success).toBe(false)
  })
})

function withGroup(part: object) {
  return { ...squat, groups: [{ ...squat.groups[0], ...part }] }
}
