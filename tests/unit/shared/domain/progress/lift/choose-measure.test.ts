import { expect, test } from 'vitest'
import { chooseMeasure } from '../../../../../../src/shared/domain/progress/lift/choose-measure'
import { bySession } from '../../../../../../src/shared/domain/progress/lift/session-sets'
import type { PerformedSet } from '../../../../../../src/shared/domain/progress/performed'
import { sayEnglish } from '../../../../../../src/shared/messages/say'
import { course, day, session } from '../rows'

function chosen(rows: readonly PerformedSet[]) {
  return chooseMeasure(bySession(rows))
}

test('a lift of fives shows an estimated max', () => {
  const { measure, reason } = chosen(course(['100 x 5 @8', '102.5 x 5 @8']))
  expect(measure).toEqual({ kind: 'one-rep-max', family: 'rts-2025' })
  expect(reason).toBeUndefined()
})

test('hip thrusts of twelve at RPE 9 show the best load for twelve and say why', () => {
  const { measure, reason } = chosen(course(['90 x 12 @9', '92 x 12 @9', '95 x 12 @10']))
  expect(measure).toEqual({ kind: 'load-at-reps', reps: 12 })
  expect(reason && sayEnglish(reason.key, reason.values)).toBe(
    'No 1RM is shown: only 1 of 3 sessions allow an estimate (12 reps to failure at most). The chart shows the best load for 12 reps.',
  )
})

test('half of the sessions are enough for an estimate', () => {
  expect(chosen(course(['90 x 12 @9', '95 x 12 @10'])).measure.kind).toBe('one-rep-max')
})

test('deload sessions do not vote', () => {
  const light = [0, 1, 2].flatMap((week) => session(day(30 + week), '50 x 15 @5', { deload: true }))
  expect(chosen([...course(['100 x 5 @8']), ...light]).measure.kind).toBe('one-rep-max')
})

test('weighted pull-ups show the added load, plain ones the reps', () => {
  expect(chosen(course(['bw+10 x 5', 'bw+12.5 x 5'])).measure).toEqual({
    kind: 'added-load',
    reps: 5,
  })
  expect(chosen(course(['bw x 8', 'bw x 9'])).measure).toEqual({ kind: 'reps' })
})

test('a plank shows seconds, a loaded carry metres', () => {
  expect(chosen(session(day(0), 'bw', { seconds: 60 })).measure).toEqual({ kind: 'seconds' })
  expect(chosen(session(day(0), '24', { metres: 40 })).measure).toEqual({ kind: 'metres' })
})

test('where no session allows an estimate, none is said instead of a count of nought', () => {
  const { reason } = chosen(course(['90 x 15 @9', '92 x 15 @9']))
  expect(reason && sayEnglish(reason.key, reason.values)).toBe(
    'No 1RM is shown: no session allows an estimate (12 reps to failure at most). The chart shows the best load for 15 reps.',
  )
})
