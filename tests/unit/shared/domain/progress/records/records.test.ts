import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bySession } from '../../../../../../src/shared/domain/progress/lift/session-sets'
import type { PerformedSet } from '../../../../../../src/shared/domain/progress/performed'
import {
  liftedIn,
  recordsIn,
  recordsOf,
} from '../../../../../../src/shared/domain/progress/records/records'
import { course, day, session } from '../rows'

function records(texts: readonly (readonly string[] | string)[]) {
  const rows = texts.flatMap((text, index) => session(day(index * 4), text))
  return recordsIn(rows).map(({ mg, reps }) => `${mg / 1e6} x ${reps}`)
}

test('the first session sets the mark and is no record', () => {
  expect(records([['100 x 5', '90 x 8']])).toEqual([])
})

test('more load for the same reps and more reps with the same load are records', () => {
  expect(records(['100 x 5', '102.5 x 5', '102.5 x 6'])).toEqual(['102.5 x 5', '102.5 x 6'])
})

test('a heavier single after fives is a record, a lighter triple is not', () => {
  expect(records(['100 x 5', '110 x 1'])).toEqual(['110 x 1'])
  expect(records(['100 x 5', '100 x 3'])).toEqual([])
})

test('twelve light reps after heavy fives start a new mark without being a record', () => {
  expect(records(['80 x 5', '60 x 12', '60 x 13'])).toEqual(['60 x 13'])
})

test('of two equal sets in one session one is the record', () => {
  expect(records(['100 x 5', ['105 x 5', '105 x 5', '105 x 4']])).toEqual(['105 x 5'])
})

test('the record names what it beat', () => {
  const [record] = recordsIn(course(['100 x 5', '90 x 8', '102.5 x 5']))
  expect(record?.previous.mg).toBe(100e6)
})

test('220 lb do not beat 100 kg', () => {
  expect(records(['100 x 5', '220lb x 5'])).toEqual([])
  expect(records(['100 x 5', '221lb x 5'])).toHaveLength(1)
})

test('plain bodyweight counts as nothing added, a band as nothing at all', () => {
  expect(records(['bw x 5', 'bw+5 x 5'])).toEqual(['5 x 5'])
  const [band] = session(day(0), '', { load: { kind: 'none' }, reps: 10 }) as [PerformedSet] // as: one text makes one set
  expect(liftedIn(band)).toEqual([])
})

test('a record is never matched by anything before it', () => {
  const set = fc.tuple(fc.integer({ min: 50, max: 120 }), fc.integer({ min: 1, max: 10 }))
  fc.assert(
    fc.property(fc.array(set, { minLength: 2, maxLength: 20 }), (sets) => {
      const rows = course(sets.map(([kg, reps]) => `${kg} x ${reps}`))
      for (const record of recordsOf(bySession(rows))) {
        const before = rows.filter((row) => row.day < record.day).flatMap(liftedIn)
        expect(before.some((each) => each.mg >= record.mg && each.reps >= record.reps)).toBe(false)
      }
    }),
    { seed: 2, numRuns: 100 },
  )
})
