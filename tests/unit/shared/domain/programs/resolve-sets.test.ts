import { expect, test } from 'vitest'
import type { Work } from '../../../../../src/shared/domain/notation/scheme'
import {
  amountsAt,
  plannedSets,
  repsOfSet,
  spreadAt,
} from '../../../../../src/shared/domain/programs/resolve-sets'

function setsOf(work: Work) {
  return { kind: 'sets', sets: { from: 3, to: 4 }, work } as const
}

test('the most sets are planned for where a prescription leaves room', () => {
  expect(plannedSets(setsOf({ kind: 'amrap' }))).toBe(4)
  expect(plannedSets({ kind: 'rounds', rounds: { from: 5, to: 5 } })).toBe(5)
  expect(plannedSets({ kind: 'myo', activation: 15, minis: 4, reps: 5 })).toBe(5)
  expect(plannedSets({ kind: 'total', reps: 50 })).toBe(1)
  expect(plannedSets({ kind: 'rep-max', way: 'test', reps: 3 })).toBe(1)
  expect(plannedSets(undefined)).toBe(1)
})

test('reps are those of the set, its mini-sets and rungs together', () => {
  const spread = { kind: 'each', values: [12, 10, 8] } as const
  expect(repsOfSet(setsOf({ kind: 'reps', reps: spread }), 1)).toEqual({ from: 10, to: 10 })
  expect(repsOfSet(setsOf({ kind: 'cluster', parts: [2, 2, 2] }), 0)).toEqual({ from: 6, to: 6 })
  expect(repsOfSet(setsOf({ kind: 'ladder', rungs: [1, 2, 3] }), 0)).toEqual({ from: 6, to: 6 })
  const myo = { kind: 'myo', activation: 15, minis: 4, reps: 5 } as const
  expect([repsOfSet(myo, 0)?.to, repsOfSet(myo, 1)?.to]).toEqual([15, 5])
  expect(repsOfSet({ kind: 'total', reps: 50 }, 0)?.to).toBe(50)
  expect(repsOfSet(setsOf({ kind: 'amrap' }), 0)).toBeUndefined()
  expect(repsOfSet({ kind: 'rounds', rounds: { from: 2, to: 2 } }, 0)).toBeUndefined()
  expect(repsOfSet(undefined, 0)).toBeUndefined()
})

test('the last value of a list stands for the sets after it', () => {
  expect(spreadAt({ kind: 'each', values: [8, 6] }, 5)).toEqual({ from: 6, to: 6 })
  expect(spreadAt({ kind: 'range', from: 8, to: 12 }, 0)).toEqual({ from: 8, to: 12 })
})

test('a ramp runs linearly from the first set to the last, a single set gets the top', () => {
  const ramp = { kind: 'ramp', from: 60_000, to: 80_000 } as const
  const four = [0, 1, 2, 3].map((index) => amountsAt(ramp, index, 4).milli[0])
  expect(four).toEqual([60_000, 66_667, 73_333, 80_000])
  expect(amountsAt(ramp, 0, 1).milli).toEqual([80_000])
})

test('a range keeps both ends and a choice all of its loads', () => {
  expect(amountsAt({ kind: 'range', from: 1, to: 2 }, 0, 1)).toEqual({ as: 'range', milli: [1, 2] })
  expect(amountsAt({ kind: 'choice', values: [3, 1] }, 0, 1)).toEqual({
    as: 'choice',
    milli: [3, 1],
  })
})
