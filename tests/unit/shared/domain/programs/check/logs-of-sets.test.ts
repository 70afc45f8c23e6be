import { expect, test } from 'vitest'
import { logsOfSets } from '../../../../../../src/shared/domain/programs/check/logs-of-sets'
import type { PerformedSet } from '../../../../../../src/shared/domain/progress/performed'
import { calendarDate } from '../../../../../../src/shared/kernel/calendar-date'

const today = calendarDate('2026-11-24')

function set(day: string, change: Partial<PerformedSet> & { kg?: number } = {}): PerformedSet {
  const { kg = 100, ...others } = change
  return {
    ...{ sessionId: day, day: calendarDate(day), exerciseId: 'thrust' },
    load: { kind: 'absolute', load: { milli: kg * 1000, unit: 'kg' } },
    ...{ reps: 8, warmUp: false, perSideCount: 0, deload: false },
    ...others,
  }
}

function logsOf(done: readonly PerformedSet[]) {
  return logsOfSets({
    ...{ today, done, stalledLifts: 0, pains: new Map() },
    credits: new Map([['thrust', [{ muscle: 'glutes', credit: 1 }]]]),
    ladders: new Map([['thrust', { family: 'hip-thrust', step: 4 }]]),
    maxDays: new Map([['thrust', [calendarDate('2026-09-01'), calendarDate('2026-11-10')]]]),
  })
}

test('nobody who never trained has a log', () => {
  expect(logsOf([])).toBeNull()
  expect(logsOf([set('2026-11-20', { warmUp: true })])).toBeNull()
})

test('the last load is that of the last session which was no deload', () => {
  const logs = logsOf([set('2026-11-10', { kg: 105 }), set('2026-11-20', { kg: 60, deload: true })])
  expect(logs?.byLift.get('thrust')).toMatchObject({ sessions: 2, lastLoadMg: 105_000_000 })
  expect(logs?.daysSinceLast).toBe(4)
})

test('a target is met when all planned reps were done, and unknown where none were planned', () => {
  const met = (...reps: number[]) =>
    logsOf(reps.map((done) => set('2026-11-20', { reps: done, plannedReps: 8 })))?.byLift.get(
      'thrust',
    )
  expect(met(8, 9)?.hasMetTarget).toBe(true)
  expect(met(8, 7)?.hasMetTarget).toBe(false)
  expect(logsOf([set('2026-11-20')])?.byLift.get('thrust')?.hasMetTarget).toBeNull()
})

test('the age of a max is that of the newest one', () => {
  expect(logsOf([set('2026-11-20')])?.byLift.get('thrust')?.maxAgeWeeks).toBe(2)
})

test('usual sets are the mean of the three full weeks before this one', () => {
  const logs = logsOf([
    ...['2026-11-03', '2026-11-10', '2026-11-17'].flatMap((day) => [set(day), set(day)]),
    set('2026-11-24'),
  ])
  expect(logs?.weeklySets.get('glutes')).toBe(2)
  expect(logs?.ladderSteps.get('hip-thrust')).toBe(4)
})

test('loading weeks are counted back to the last lighter one', () => {
  const logs = logsOf([
    set('2026-10-27'),
    set('2026-11-03', { deload: true }),
    set('2026-11-10'),
    set('2026-11-17'),
  ])
  expect(logs?.weeksSinceLighter).toBe(2)
})
