import { expect, test } from 'vitest'
import { adherenceStrip } from '../../../../../../src/shared/domain/progress/charts/adherence-strip'
import type { ScheduledSession } from '../../../../../../src/shared/domain/progress/performed'
import { adherence } from '../../../../../../src/shared/domain/progress/work/adherence'
import { day, words } from '../rows'

const sessions: readonly ScheduledSession[] = [
  { sessionId: 'a', day: day(0), outcome: 'done' },
  { sessionId: 'b', day: day(2), outcome: 'moved', movedTo: day(3) },
  { sessionId: 'c', day: day(4), outcome: 'missed' },
  { sessionId: 'd', day: day(9), outcome: 'planned' },
]

test('the sentence counts what was due; a moved session was done', () => {
  const strip = adherenceStrip(adherence(sessions, day(8), 2), words)
  expect(strip.sentence).toBe('2 of 3 sessions done in 2 weeks · 1 missed')
})

test('every mark has a word, every week a reading', () => {
  const strip = adherenceStrip(adherence(sessions, day(8), 3), words)
  expect(strip.weeks.map(({ marks }) => marks.length)).toEqual([0, 3, 1])
  expect(strip.weeks[1]?.marks[1]?.name).toBe('Wed, 9 Sept 2026, moved to 10 Sept')
  expect(strip.weeks[0]?.description).toBe('week of 31 Aug: no sessions')
  expect(strip.weeks[2]?.isCurrent).toBe(true)
})

test('the legend explains the marks that are there', () => {
  const strip = adherenceStrip(adherence(sessions, day(8), 2), words)
  expect(strip.legend.map(({ label }) => label)).toEqual(['done', 'missed', 'moved', 'planned'])
})

test('where nothing was due it says so instead of 0 of 0', () => {
  expect(adherenceStrip(adherence([], day(8), 12), words).sentence).toBe(
    'No session was due in 12 weeks',
  )
})
