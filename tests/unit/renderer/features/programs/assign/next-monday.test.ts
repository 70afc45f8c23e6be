import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nextMonday } from '../../../../../../src/renderer/features/programs/assign/next-monday'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const writtenOn = (day: string) => {
  vi.setSystemTime(new Date(`${day}T10:00:00`))
  return nextMonday()
}

test('a program written late in the week starts on the Monday to come, never in a week that is over', () => {
  expect(writtenOn('2026-11-22')).toBe('2026-11-23') // a Sunday
  expect(writtenOn('2026-11-20')).toBe('2026-11-23') // a Friday
})

test('one written on Monday to Wednesday starts in this week', () => {
  expect(writtenOn('2026-11-23')).toBe('2026-11-23')
  expect(writtenOn('2026-11-25')).toBe('2026-11-23')
})
