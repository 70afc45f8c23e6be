import { expect, test } from 'vitest'
import { dayTitle } from '../../../../../src/shared/domain/programs/day-title'
import { sayEnglish } from '../../../../../src/shared/messages/say'

const title = (number: number, name: string) => dayTitle({ number, name }, sayEnglish)

test('a day is titled by its number and its name', () => {
  expect(title(2, 'Lower A')).toBe('Day 2 · Lower A')
  expect(title(3, '')).toBe('Day 3')
})

test('a name that says the number already is not said after it again', () => {
  expect(title(1, 'Day 1')).toBe('Day 1')
  expect(title(1, 'day 1: squat')).toBe('day 1: squat')
  expect(title(1, 'Day 10')).toBe('Day 1 · Day 10')
})
