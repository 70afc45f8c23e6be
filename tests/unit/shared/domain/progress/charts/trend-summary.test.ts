import { expect, test } from 'vitest'
import {
  currentCount,
  currentTrend,
  currentValue,
  formulaOf,
  headlineOf,
  subtitleOf,
  weeksOf,
} from '../../../../../../src/shared/domain/progress/charts/trend-summary'
import { rounded } from '../../../../../../src/shared/domain/progress/charts/value-words'
import type { LiftProgress } from '../../../../../../src/shared/domain/progress/trend/lift-progress'
import { sayEnglish } from '../../../../../../src/shared/messages/say'
import { course, day, progressOf, session, singles, words } from '../rows'

function title(progress: LiftProgress) {
  const { stands, change } = headlineOf(progress, words)
  return [stands, ...(change ? [change] : [])]
    .map(({ key, values }) => sayEnglish(key, values))
    .join(', ')
}

function subtitle(progress: LiftProgress) {
  return subtitleOf(progress).map(({ key, values }) => sayEnglish(key, values))
}

const rise = [100, 102, 104, 106, 108, 110, 112, 114]

test('the title is the answer', () => {
  expect(title(progressOf(singles(rise, 7)))).toBe('Squat e1RM 114 kg, up 14 kg in 7 weeks')
  expect(title(progressOf(singles(rise.toReversed(), 7)))).toBe(
    'Squat e1RM 100 kg, down 14 kg in 7 weeks',
  )
  expect(
    title(
      progressOf(
        singles(
          rise.map(() => 100),
          7,
        ),
      ),
    ),
  ).toBe('Squat e1RM 100 kg, level for 7 weeks')
  expect(title(progressOf([]))).toBe('No sets of Squat logged yet')
})

test('one bad session after five good ones is no verdict', () => {
  expect(title(progressOf(singles([100, 102, 104, 106, 60], 7)))).toBe('Squat e1RM 106 kg')
})

test('the subtitle gives slope, interval, sessions and formula', () => {
  expect(subtitle(progressOf(singles(rise, 7)))).toEqual([
    'Trend +2 kg a week (80 % interval 2 to 2)',
    '8 sessions',
    'RPE chart RTS (December 2025)',
  ])
})

test('too few sessions say what is missing', () => {
  const progress = progressOf(singles([100, 102], 7))
  expect(subtitle(progress)[0]).toBe('A trend needs 6 sessions over three weeks')
  expect(currentTrend(progress)).toBeUndefined()
  expect(currentCount(progress)).toBe(2)
})

test('without RPE the formula is named, with the assumption', () => {
  const progress = progressOf(course(['100 x 5', '102.5 x 5']))
  expect(formulaOf(progress).map(({ key, values }) => sayEnglish(key, values))).toEqual([
    'Wathan (1994) formula, sets taken as to failure where no RPE was logged',
  ])
})

test('a load for reps is told as it stood on the bar, not as a trend value', () => {
  const rows = [90, 92, 95, 97, 100, 104].flatMap((kg, index) =>
    session(day(index * 7), `${kg} x 12 @9`),
  )
  const progress = progressOf(rows)
  expect(currentValue(progress)).toBe(104)
  expect(title(progress)).toMatch(/^Squat 104 kg for 12 reps, up 1\d kg in 5 weeks$/)
  expect(formulaOf(progress)).toEqual([])
})

test('every kind of lift has its own words', () => {
  const kinds = [
    course(['bw x 8', 'bw x 9']),
    course(['bw+10 x 5', 'bw+12.5 x 5']),
    session(day(0), 'bw', { seconds: 45 }),
    session(day(0), '24', { metres: 40 }),
  ].map((rows) => title(progressOf(rows)))
  expect(kinds).toEqual([
    'Squat 9 reps',
    'Squat 12.5 kg added for 5 reps',
    'Squat 45 s',
    'Squat 40 m',
  ])
})

test('weeks are whole and zero has no minus', () => {
  const trend = currentTrend(progressOf(singles(rise, 7)))
  expect(trend && weeksOf(trend)).toBe(7)
  expect(Object.is(rounded(-0.04, 1), 0)).toBe(true)
})

test('a bodyweight lift that counts at bodyweight is not “0 kg added”, and help is not minus', () => {
  const bodyweight = course(['bw+5 x 5', 'bw x 5'])
  expect(title(progressOf(bodyweight))).toBe('Squat bodyweight for 5 reps')
  expect(title(progressOf(course(['bw-10 x 5', 'bw-5 x 5'])))).toBe(
    'Squat 5 kg assisted for 5 reps',
  )
})

test('where no session counts yet the subtitle says so instead of counting to zero', () => {
  const light = progressOf(session(day(0), '60 x 5 @7', { deload: true }))
  expect(subtitle(light)[1]).toBe('no session counts for it yet')
})
