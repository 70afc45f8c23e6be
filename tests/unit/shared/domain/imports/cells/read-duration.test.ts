import { expect, test } from 'vitest'
import { readDuration } from '../../../../../../src/shared/domain/imports/cells/read-duration'

test.each([
  ['1h 5m', 3900],
  ['35m', 2100],
  ['2h', 7200],
  ['1h 5m 10s', 3910],
  ['45s', 45],
  ['1 h 5 min', 3900],
  ['62h 43m', 225_780],
  ['1:05:00', 3900],
  ['3900', 3900],
  ['3900.0', 3900],
])('a workout of %s took %i seconds', (text, seconds) => {
  expect(readDuration(text)).toBe(seconds)
})

test('a blank says nothing, anything else is unreadable', () => {
  expect(readDuration('  ')).toBe('blank')
  expect(readDuration('an hour')).toBe('unreadable')
  expect(readDuration('5:30')).toBe('unreadable')
  expect(readDuration('-5m')).toBe('unreadable')
})
