import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseLogEntry } from '../../../../../../src/shared/domain/notation/logging/parse-log-entry'
import { printEntry } from '../../../../../../src/shared/domain/notation/logging/print-entry'

const entry = (text: string) => parseLogEntry(text, { unit: 'kg' })
const printed = (text: string) => printEntry(entry(text))

it.each([
  ['102,5 x 5 @8', '102.5kgx5 @8'],
  ['3x100x5', '100kgx5, 100kgx5, 100kgx5'],
  ['225lb x5', '225lbx5'],
  ['5x20kg', '20kgx5'],
  ['bw x12', 'bwx12'],
  ['bw-15x8', 'bw-15kgx8'],
  ['24x10/10', 'L24kgx10 R24kgx10'],
  ['12', 'x12'],
  ['60s', '60s'],
  ['20m 40', '40kgx20m'],
  ['x', '-'],
  ['= @9', '= @9'],
  ['100x5@8 !L Knee 3 // slow', '100kgx5 @8 !L Knee 3 // slow'],
])('%s is spelled %s', (typed, canonical) => {
  expect(printed(typed)).toBe(canonical)
})

it('stays as typed while something in it is not understood', () => {
  expect(printed('100 x 5 foo')).toBe('100 x 5 foo')
})

it('leaves out what was taken from the plan', () => {
  const planned = { load: { kind: 'absolute', load: { milli: 80_000, unit: 'kg' } } } as const
  expect(printEntry(parseLogEntry('x8 @9', { unit: 'kg', planned }))).toBe('x8 @9')
})

const number = fc.integer({ min: 1, max: 200 })
const load = fc.oneof(
  number.map((kg) => `${kg / 2}kg`),
  number.map((lb) => `${lb}lb`),
  fc.constantFrom('bw', 'bw+10', 'bw-12.5kg'),
)
const set = fc.oneof(
  fc.tuple(load, number).map(([one, reps]) => `${one} x ${reps}`),
  fc.tuple(load, number, number).map(([one, left, right]) => `L${one}x${left} R${one}x${right}`),
  number.map((reps) => `x${reps}`),
  number.map((seconds) => `${seconds}s`),
  fc.tuple(number, number).map(([metres, kg]) => `${metres}m ${kg}`),
  fc.constantFrom('-', '='),
)
const effort = fc.constantFrom('', ' @8', ' 2RIR', ' @7.5', ' fail')
const tail = fc.constantFrom('', ' !3', ' !knee 4', ' // slow', ' !back // stopped')

it('reads back as the same sets, whatever was lifted', () => {
  const entries = fc
    .tuple(fc.array(fc.tuple(set, effort), { minLength: 1, maxLength: 5 }), tail)
    .map(([sets, end]) => sets.map(([one, how]) => one + how).join(', ') + end)
  fc.assert(
    fc.property(entries, (typed) => {
      const { src: _, ...meant } = entry(typed)
      const text = printed(typed)
      const { src: __, ...again } = entry(text)
      if (meant.unread.length === 0) expect(again).toEqual(meant)
      expect(printed(text)).toBe(text)
    }),
    { seed: 3, numRuns: 600 },
  )
})
