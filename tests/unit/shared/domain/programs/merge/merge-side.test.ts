import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bodyOfSide,
  rekeyed,
  sideOf,
  sidesOf,
} from '../../../../../../src/shared/domain/programs/merge/merge-side'
import { anyBody, planBody, planRow } from '../../../../../support/plan-bodies'

test('a body comes back from its side as it was', () => {
  fc.assert(
    fc.property(anyBody(''), (body) => {
      expect(
        bodyOfSide(
          sideOf(
            body,
            body.weeks.map((_, week) => `w${week}`),
          ),
        ),
      ).toEqual(body)
    }),
    { seed: 20261122 },
  )
})

test('of two rows copied from one, the first is the copy and the second is the coach’s own', () => {
  const body = planBody({ d: [planRow('one', ['4x5']), planRow('two', ['4x5'])] })
  const done = rekeyed(
    body,
    new Map([
      ['d', 'day'],
      ['one', 'squat'],
      ['two', 'squat'],
    ]),
  )
  expect(done.days.map((day) => [day.id, ...day.rows.map((row) => row.id)])).toEqual([
    ['day', 'squat', 'two'],
  ])
})

test('a week that only one side has is that side’s own', () => {
  const base = planBody({ d: [planRow('r', ['4x5', '@8'])] })
  const mine = planBody({ d: [planRow('r', ['4x5', '3x3', '@8'])] })
  const theirs = planBody({ d: [planRow('r', ['4x5', '@8', '@9'])] })
  const sides = sidesOf({ base, mine, theirs, origins: new Map() })
  expect(sides.mine.weeks.map(({ key }) => key)).toEqual(['w1', 'm2', 'w2'])
  expect(sides.theirs.weeks.map(({ key }) => key)).toEqual(['w1', 'w2', 't3'])
})
