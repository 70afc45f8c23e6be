import { expect, test } from 'vitest'
import type { PerformedSet } from '../../../../../../src/shared/domain/progress/performed'
import {
  type CreditBook,
  HARD_FROM_RPE,
  isHard,
  weeklyHardSets,
} from '../../../../../../src/shared/domain/progress/work/hard-sets'
import { day, session } from '../rows'

const credits: CreditBook = new Map([
  [
    'squat',
    [
      { muscle: 'quads', credit: 1 },
      { muscle: 'glutes', credit: 0.5 },
    ],
  ],
  ['thrust', [{ muscle: 'glutes', credit: 1 }]],
])

test('RPE 7 is a hard set, 6.5 is not, a warm-up never is', () => {
  expect(HARD_FROM_RPE).toBe(7)
  const sets = [
    ...session(day(0), ['100 x 5 @7', '100 x 5 @6.5']),
    ...session(day(0), '60 x 5 @9', { warmUp: true }),
  ]
  expect(sets.map((set) => isHard(set))).toEqual([true, false, false])
})

test('indirect work counts half', () => {
  const rows = [
    ...session(day(0), ['100 x 5 @8', '100 x 5 @8', '100 x 5 @8']),
    ...session(day(2), ['80 x 10 @8', '80 x 10 @8'], { exerciseId: 'thrust' }),
  ]
  const [week] = weeklyHardSets(rows, credits)
  expect(week?.muscles).toEqual([
    { muscle: 'glutes', sets: 3.5, assumed: 0 },
    { muscle: 'quads', sets: 3, assumed: 0 },
  ])
})

test('the coach can count direct work only', () => {
  const [week] = weeklyHardSets(session(day(0), '100 x 5 @8'), credits, { counting: 'direct' })
  expect(week?.muscles.map(({ muscle }) => muscle)).toEqual(['quads'])
})

test('a set without RPE counts and is marked as assumed', () => {
  const [week] = weeklyHardSets(session(day(0), '80 x 10', { exerciseId: 'thrust' }), credits)
  expect(week?.muscles).toEqual([{ muscle: 'glutes', sets: 1, assumed: 1 }])
})

test('a set for one side is half a set', () => {
  const rows: PerformedSet[] = session(day(0), ['40 x 8 @8', '40 x 8 @8'], {
    exerciseId: 'thrust',
    perSideCount: 1,
  })
  expect(weeklyHardSets(rows, credits)[0]?.muscles[0]?.sets).toBe(1)
})

test('a lift nobody gave muscles to is named as such, not dropped', () => {
  const [week] = weeklyHardSets(session(day(0), '40 x 8 @8', { exerciseId: 'odd' }), credits)
  expect(week).toMatchObject({ muscles: [], withoutCredit: 1 })
})
