import { expect, it } from 'vitest'
import { printScheme } from '../../../../../../src/shared/domain/notation/printing/print-scheme'
import type { Scheme } from '../../../../../../src/shared/domain/notation/scheme'
import { groupOf } from '../../../../../support/shorthand'

const printed = (text: string) => {
  const { scheme } = groupOf(text)
  return scheme && printScheme(scheme)
}

it.each([
  ['4 x 8', '4x8'],
  ['3x12,10,8', '12/10/8'],
  ['3x8,8', '3x8,8'],
  ['2x8/8', '8/8'],
  ['3x(5+)', '3x(5+)'],
  ['5x2+2+2 i15s', '5x(2+2+2) i15'],
  ['3x60s', '3x1min'],
  ['3x90s', '3x90s'],
  ['AMRAP 8:00', 'AMRAP 8min'],
  ['3xAMRAP 45s', '3xAMRAP 45s'],
  ['6x1.5km', '6x1.5km'],
  ['build to 3RM', 'work to 3RM'],
  ['50 total', 'total 50'],
  ['3-4 rounds', '3-4 rounds'],
])('prints the scheme of %s as %s', (typed, canonical) => {
  expect(printed(typed)).toBe(canonical)
})

it('keeps blanks in a scheme that would look like a tempo', () => {
  const singles: Scheme = {
    kind: 'sets',
    sets: { from: 31, to: 31 },
    work: { kind: 'reps', reps: { kind: 'one', value: 1 } },
  }
  expect(printScheme(singles)).toBe('31 x 1')
})
