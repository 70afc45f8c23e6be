import { expect, test } from 'vitest'
import {
  effectiveReps,
  mostEffectiveReps,
} from '../../../../../src/shared/domain/strength/effective-reps'
import { accepted, refusalOf } from '../../../../support/outcome'

test('reps in reserve count as if they had been done', () => {
  expect(accepted(effectiveReps({ reps: 5, rir: 2 })).reps).toBe(7)
  expect(accepted(effectiveReps({ reps: 5, rir: 1.5 })).reps).toBe(6.5)
  expect(accepted(effectiveReps({ reps: 5 })).reps).toBe(5)
})

test('up to ten reps are trusted, eleven and twelve a little, more not at all', () => {
  expect(accepted(effectiveReps({ reps: 10 })).confidence).toBe('normal')
  expect(accepted(effectiveReps({ reps: 10, rir: 0.5 })).confidence).toBe('low')
  expect(accepted(effectiveReps({ reps: mostEffectiveReps })).confidence).toBe('low')
  expect(refusalOf(effectiveReps({ reps: 10, rir: 3 }))).toBe(
    '13 reps to failure are too many to tell a 1RM from. Use a set of 12 or fewer.',
  )
})

test('more than four reps in reserve say nothing about a max', () => {
  expect(accepted(effectiveReps({ reps: 3, rir: 4 })).reps).toBe(7)
  expect(refusalOf(effectiveReps({ reps: 3, rir: 4.5 }))).toBe(
    'A set with 4.5 reps in reserve says too little about a max. Use one with 4 or fewer.',
  )
})

test('reps are whole and at least one, reps in reserve go in halves', () => {
  expect(refusalOf(effectiveReps({ reps: 0 }))).toBe('Reps are whole numbers from 1 up.')
  expect(refusalOf(effectiveReps({ reps: 4.5 }))).toBe('Reps are whole numbers from 1 up.')
  expect(refusalOf(effectiveReps({ reps: 4, rir: 0.3 }))).toBe(
    'Reps in reserve go up from 0 in half steps.',
  )
  expect(refusalOf(effectiveReps({ reps: 4, rir: -1 }))).toBe(
    'Reps in reserve go up from 0 in half steps.',
  )
})
