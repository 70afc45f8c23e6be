import { expect, it } from 'vitest'
import {
  columnOfHead,
  isHeadLine,
  orderOfHead,
  weekOfHead,
} from '../../../../../../src/shared/domain/notation/pasting/heads'

it.each([
  ['Week 3', 3],
  ['W3', 3],
  ['wk. 12', 12],
  ['Woche 2', 2],
  ['Week 4 (deload)', 4],
  ['3', undefined],
  ['Weekly', undefined],
])('%s is the head of week %s', (cell, week) => {
  expect(weekOfHead(cell)).toBe(week)
})

it('takes a bare number for a week only where it may be one', () => {
  expect(weekOfHead('3', true)).toBe(3)
  expect(weekOfHead('3x8', true)).toBeUndefined()
})

it('knows columns by their heads', () => {
  const heads = ['Exercise', 'Sets', 'Reps', 'Weight (kg)', 'RPE', 'Tempo', 'Rest', 'Notes']
  expect(heads.map(columnOfHead)).toEqual([
    ...['exercise', 'sets', 'reps', 'load', 'rpe', 'tempo', 'rest', 'note'],
  ])
  expect(columnOfHead('Squat')).toBeUndefined()
})

it('knows a line of heads from a row', () => {
  expect(isHeadLine(['Exercise', 'Week 1', 'Week 2'])).toBe(true)
  expect(isHeadLine(['Exercise', 'Sets', 'Reps'])).toBe(true)
  expect(isHeadLine(['Squat', '4x8', '@8'])).toBe(false)
})

it('reads which number comes first', () => {
  expect(orderOfHead('Exercise\tReps x Sets')).toBe('reps-first')
  expect(orderOfHead('Sets × Reps')).toBe('sets-first')
  expect(orderOfHead('Squat 3 sets x 8 reps')).toBeUndefined()
})
