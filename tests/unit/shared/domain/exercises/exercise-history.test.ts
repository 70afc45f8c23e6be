import { expect, test } from 'vitest'
import { exerciseHistory } from '../../../../../src/shared/domain/exercises/exercise-history'
import type { PerformedSet } from '../../../../../src/shared/domain/progress/performed'
import { load } from '../../../../../src/shared/domain/units/load'
import { calendarDate } from '../../../../../src/shared/kernel/calendar-date'

const set = (day: string, kg: number | null, reps: number, warmUp = false): PerformedSet => ({
  ...{ sessionId: day, day: calendarDate(day), exerciseId: 'x', reps, warmUp },
  ...{ perSideCount: 0, deload: false },
  load: kg === null ? { kind: 'bodyweight' } : { kind: 'absolute', load: load(kg, 'kg') },
})

test('the best set is the heaviest, then the one with most reps; warm-ups do not count', () => {
  const sets = [
    set('2026-11-02', 100, 5),
    set('2026-11-09', 100, 6),
    set('2026-11-16', 95, 8),
    set('2026-11-16', 120, 1, true),
  ]
  expect(exerciseHistory(sets)).toEqual({ best: sets[1], last: sets[2] })
})

test('of equal sets the first one was the record', () => {
  const sets = [set('2026-11-09', null, 12), set('2026-11-02', null, 12)]
  expect(exerciseHistory(sets)?.best.day).toBe('2026-11-02')
})

test('a client who only warmed up has no history', () => {
  expect(exerciseHistory([set('2026-11-09', 20, 10, true)])).toBeNull()
})
