import { expect, test } from 'vitest'
import type { SessionOutcome } from '../../../../../../src/shared/domain/progress/performed'
import { adherence } from '../../../../../../src/shared/domain/progress/work/adherence'
import { day, monday } from '../rows'

function planned(after: number, outcome: SessionOutcome) {
  return { sessionId: `s${after}`, day: day(after), outcome }
}

test('twelve weeks up to the current one, weeks off included', () => {
  const strip = adherence([planned(0, 'done')], day(30))
  expect(strip.weeks).toHaveLength(12)
  expect(strip.weeks.at(-1)).toMatchObject({ monday: day(28), isCurrent: true })
  expect(strip.weeks.find((week) => week.monday === monday)?.sessions).toHaveLength(1)
  expect(strip.weeks.at(-2)?.sessions).toEqual([])
})

test('sessions to come are not due, a sheet still to type in is', () => {
  const sessions = [
    planned(0, 'done'),
    planned(2, 'part'),
    planned(4, 'missed'),
    planned(7, 'moved'),
    planned(9, 'to-log'),
    planned(11, 'planned'),
  ]
  const { count } = adherence(sessions, day(10))
  expect(count).toEqual({
    done: 1,
    part: 1,
    missed: 1,
    moved: 1,
    'to-log': 1,
    planned: 1,
    due: 5,
  })
})

test('sessions of a week stand in the order of their days', () => {
  const strip = adherence([planned(4, 'missed'), planned(0, 'done'), planned(2, 'part')], day(6), 1)
  expect(strip.weeks[0]?.sessions.map(({ outcome }) => outcome)).toEqual(['done', 'part', 'missed'])
})

test('sessions beyond the current week or before the strip are not in it', () => {
  const strip = adherence([planned(-7, 'done'), planned(7, 'planned')], day(3), 1)
  expect(strip.count.due + strip.count.planned).toBe(0)
})
