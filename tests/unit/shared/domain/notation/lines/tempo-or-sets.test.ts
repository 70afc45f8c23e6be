import { expect, it } from 'vitest'
import { tempoHere } from '../../../../../../src/shared/domain/notation/lines/tempo-or-sets'

const start = { isOpen: false, isAfterComma: false, isWeekStart: true, week: 0 }
const read = (source: string, before: Partial<typeof start>) =>
  tempoHere({ source, text: source.toLowerCase() }, 0, { ...start, ...before })?.value

it('takes four signs with an X behind a scheme as a tempo', () => {
  expect(read('31x1', { isOpen: true })).toBe('31X1')
  expect(read('10x3', { isOpen: true })).toBe('10X3')
})

it('takes them as sets where so many sets are plausible', () => {
  expect(read('10x3', { isOpen: true, isAfterComma: true })).toBeUndefined()
  expect(read('30x1', {})).toBeUndefined()
})

it('takes them as a tempo where they cannot be sets, or have a capital X', () => {
  expect(read('21x0', {})).toBe('21X0')
  expect(read('31X1', {})).toBe('31X1')
  expect(read('31x1', { week: 1 })).toBe('31X1')
})

it('takes falling single digits without a scheme as repetitions', () => {
  expect(read('5-4-3-2', {})).toBeUndefined()
  expect(read('3-1-1-0', {})).toBe('3110')
})
