import { expect, it } from 'vitest'
import { dayOfHeading } from '../../../../../../src/shared/domain/notation/pasting/day-heading'

it.each([
  ['Day 2 – Upper', 'Day 2 – Upper'],
  ['Monday:', 'Monday'],
  ['Tag 1', 'Tag 1'],
  ['Workout A', 'Workout A'],
  ['## Pull', 'Pull'],
  ['**Legs**', 'Legs'],
  ['Lower body:', 'Lower body'],
  ['Squat', undefined],
  ['Dayton press', undefined],
  ['Sunrise stretch', undefined],
  ['', undefined],
])('%s heads the day %s', (line, day) => {
  expect(dayOfHeading(line)).toBe(day)
})
