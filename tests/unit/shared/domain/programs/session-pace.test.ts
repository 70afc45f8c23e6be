import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Group } from '../../../../../src/shared/domain/notation/prescription'
import type { Scheme, Work } from '../../../../../src/shared/domain/notation/scheme'
import { groupSeconds, USUAL_PACE } from '../../../../../src/shared/domain/programs/session-pace'
import { sets } from '../../../../support/resolve-builders'

const rest = (seconds: number) => ({ from: seconds, to: seconds })

function working(work: Work, more: Partial<Group> = {}): Group {
  return {
    role: 'work',
    scheme: { kind: 'sets', sets: { from: 4, to: 4 }, work },
    rest: rest(60),
    ...more,
  }
}

function scheme(value: Scheme): number {
  return groupSeconds({ role: 'work', scheme: value, rest: rest(60) })
}

test('4x8 with 90 s rest is four sets of 24 s and four rests', () => {
  expect(groupSeconds({ ...sets(4, 8), rest: rest(90) })).toBe(4 * (8 * 3 + 90))
})

test('a tempo says how long a rep takes, a pause is added', () => {
  expect(groupSeconds({ ...sets(1, 5), tempo: '31X0', rest: rest(0) })).toBe(5 * 5)
  expect(groupSeconds({ ...sets(1, 5), pause: 2, rest: rest(0) })).toBe(5 * 5)
})

test('work for each side takes twice as long, the rest does not', () => {
  expect(groupSeconds({ ...sets(3, 10), perSide: true, rest: rest(60) })).toBe(3 * (60 + 60))
})

test('sets on a clock take their clock', () => {
  expect(groupSeconds({ ...sets(10, 3), every: 60 })).toBe(600)
})

test('warm-up sets rest less where nothing is written, ranges take their middle', () => {
  expect(groupSeconds(sets(1, 5, { role: 'warm-up' }))).toBe(15 + 60)
  expect(groupSeconds({ ...sets(1, 5), rest: { from: 120, to: 180 } })).toBe(15 + 150)
})

test('holds, carries, calories and open sets have their own time', () => {
  expect(groupSeconds(working({ kind: 'time', seconds: { kind: 'one', value: 30 } }))).toBe(4 * 90)
  const carry: Work = { kind: 'distance', distance: { kind: 'one', value: 20_000 }, unit: 'm' }
  expect(groupSeconds(working(carry))).toBe(4 * 80)
  expect(groupSeconds(working({ kind: 'calories', calories: { kind: 'one', value: 12 } }))).toBe(
    4 * 96,
  )
  expect(groupSeconds(working({ kind: 'amrap', seconds: 480 }))).toBe(4 * 540)
  expect(groupSeconds(working({ kind: 'amrap' }))).toBe(4 * (USUAL_PACE.openSetSeconds + 60))
  expect(groupSeconds(working({ kind: 'cluster', parts: [2, 2, 2], gap: 15 }))).toBe(
    4 * (18 + 30 + 60),
  )
})

test('stretches are estimated as sets', () => {
  expect(scheme({ kind: 'total', reps: 45 })).toBe(5 * (30 + 60))
  expect(scheme({ kind: 'rep-max', way: 'work-up', reps: 3 })).toBe(5 * (9 + 60))
  expect(scheme({ kind: 'myo', activation: 15, minis: 4, reps: 5 })).toBe(35 * 3 + 4 * 15 + 60)
  expect(scheme({ kind: 'rounds', rounds: { from: 4, to: 4 } })).toBe(240)
})

test('drops and short rests make a set longer', () => {
  const plain = groupSeconds(working({ kind: 'reps', reps: { kind: 'one', value: 10 } }))
  const reps: Work = { kind: 'reps', reps: { kind: 'one', value: 10 } }
  const drop = { count: 2, percent: 20 } as const
  expect(groupSeconds(working(reps, { drop: { ...drop, after: 'last' } }))).toBe(plain + 2 * 30)
  expect(groupSeconds(working(reps, { drop: { ...drop, after: 'every' } }))).toBe(plain + 8 * 30)
  expect(groupSeconds(working(reps, { restPause: { count: 2, seconds: 15 } }))).toBe(plain + 8 * 25)
})

test('more sets, more reps or more rest never take less time', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.nat(19), fc.nat(300), (count, reps, pause) => {
      const seconds = groupSeconds({ ...sets(count + 1, reps + 1), rest: rest(pause) })
      expect(groupSeconds({ ...sets(count + 2, reps + 1), rest: rest(pause) })).toBeGreaterThan(
        seconds,
      )
      expect(groupSeconds({ ...sets(count + 1, reps + 2), rest: rest(pause) })).toBeGreaterThan(
        seconds,
      )
      expect(groupSeconds({ ...sets(count + 1, reps + 1), rest: rest(pause + 1) })).toBeGreaterThan(
        seconds,
      )
    }),
    { seed: 60 },
  )
})
