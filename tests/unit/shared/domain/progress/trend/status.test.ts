import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trendStatus } from '../../../../../../src/shared/domain/progress/trend/status'
import { day, pointsOf, seriesOf, session, singles } from '../rows'

function status(weights: readonly number[], every = 4) {
  return trendStatus(pointsOf(weights, every))
}

const noise = fc.integer({ min: -30, max: 30 })
const steps = fc.tuple(
  fc.integer({ min: -15, max: 25 }),
  fc.array(noise, { minLength: 6, maxLength: 24 }),
)

/** A course with a slope in tenths of a kilogram per session, and noise of up to 3 kg. */
function weightsFrom([slope, noises]: readonly [number, readonly number[]]): readonly number[] {
  return noises.map((error, index) => 100 + (slope * index + error) / 10)
}

test('five sessions are never a plateau, nor anything else', () => {
  expect(status([100, 100, 100, 100, 100], 7)).toBe('not-enough')
  expect(status([100, 100, 100, 100, 100, 100], 4)).toBe('not-enough')
})

test('a kilogram a session is progress', () => {
  expect(status([100, 101, 102, 103, 104, 105, 106, 107])).toBe('progressing')
})

test('the same load again and again is a plateau', () => {
  expect(status([100, 100, 100, 100, 100, 100, 100])).toBe('plateau')
  expect(status([100, 101, 100, 99.5, 100, 100.5, 99, 100, 100.5, 100])).toBe('plateau')
})

test('a kilogram less a session is a decline', () => {
  expect(status([110, 109, 108, 107, 106, 105, 104, 103])).toBe('declining')
})

test('noise without a direction but with a slope is called unclear', () => {
  expect(status([100, 107, 98, 108, 99, 105, 107, 100])).toBe('unclear')
})

test('progress whose last sessions collapsed is not called progress any more', () => {
  const rise = Array.from({ length: 16 }, (_, index) => 100 + index)
  expect(status([...rise, 106, 105, 105, 104])).not.toBe('progressing')
})

test('one light day never turns progressing into declining', () => {
  const after = fc.integer({ min: 1, max: 13 })
  const light = fc.integer({ min: 20, max: 130 })
  fc.assert(
    fc.property(steps, after, light, (course, later, weight) => {
      const rows = singles(weightsFrom(course))
      const before = seriesOf(rows).points
      fc.pre(trendStatus(before) === 'progressing')
      const next = day((before.length - 1) * 4 + later)
      const added = seriesOf([...rows, ...session(next, `${weight} x 1 @10`)]).points
      expect(trendStatus(added)).not.toBe('declining')
    }),
    { seed: 7, numRuns: 400 },
  )
})

test('nor does one light day in the middle of the stretch', () => {
  const light = fc.integer({ min: 20, max: 130 })
  fc.assert(
    fc.property(steps, fc.nat({ max: 23 }), light, (course, place, weight) => {
      const rows = singles(weightsFrom(course))
      const before = seriesOf(rows).points
      fc.pre(trendStatus(before) === 'progressing' && place < before.length - 1)
      const between = day(place * 4 + 2)
      const added = seriesOf([...rows, ...session(between, `${weight} x 1 @10`)]).points
      expect(trendStatus(added)).not.toBe('declining')
    }),
    { seed: 8, numRuns: 300 },
  )
})

test('the verdict is the same in pounds as in kilograms', () => {
  fc.assert(
    fc.property(steps, (course) => {
      const weights = weightsFrom(course)
      const rows = weights.flatMap((weight, index) =>
        session(day(index * 4), `${weight.toFixed(1)}lb x 1 @10`),
      )
      const inPounds = seriesOf(rows, { exerciseId: 'squat', name: 'Squat', unit: 'lb' })
      expect(trendStatus(inPounds.points)).toBe(
        status(weights.map((each) => Number(each.toFixed(1)))),
      )
    }),
    { seed: 9, numRuns: 100 },
  )
})
