import { expect, test } from 'vitest'
import { bySession } from '../../../../../../src/shared/domain/progress/lift/session-sets'
import { day, session } from '../rows'

test('sessions stand in the order they were trained, warm-ups left out', () => {
  const rows = [
    ...session(day(4), '100 x 5 @8'),
    ...session(day(0), '60 x 5 @6', { warmUp: true }),
    ...session(day(0), ['90 x 5 @8', '95 x 5 @9']),
  ]
  const sessions = bySession(rows)
  expect(sessions.map((each) => each.day)).toEqual([day(0), day(4)])
  expect(sessions[0]?.sets).toHaveLength(2)
})

test('a session is a deload only when all its work was', () => {
  const light = session(day(0), '70 x 5 @5', { deload: true })
  expect(bySession(light)[0]?.isDeload).toBe(true)
  const mixed = bySession([...light, ...session(day(0), '100 x 5 @8')])
  expect(mixed[0]?.isDeload).toBe(false)
  expect(mixed[0]?.sets.map(({ deload }) => deload)).toEqual([false])
})

test('a session of warm-ups only is no session of work', () => {
  expect(bySession(session(day(0), '60 x 5', { warmUp: true }))).toEqual([])
})
