import { expect, it } from 'vitest'
import { readRow } from '../../../../../../src/shared/domain/notation/pasting/read-row'

it.each([
  ['A1 Back squat 4x8 @8', 'A1', 'Back squat', '4x8 @8'],
  ['Back squat: 3 sets of 8 at 60kg', undefined, 'Back squat', '3 sets of 8 at 60kg'],
  ['b2) Box squat – 5 x [4-5], 31x1', 'B2', 'Box squat', '5 x [4-5], 31x1'],
  ['90/90 hip lift 3x5/side', undefined, '90/90 hip lift', '3x5/side'],
  ['45° hyper 12/10/8', undefined, '45° hyper', '12/10/8'],
  ['Plank 30s', undefined, 'Plank', '30s'],
  ['Bench top 1x3 @9, back 3x5 -12%', undefined, 'Bench', 'top 1x3 @9, back 3x5 -12%'],
  ['Squat wu 2x5 40%; 5x5 80%', undefined, 'Squat', 'wu 2x5 40%; 5x5 80%'],
  ['Clean EMOM 10 x3', undefined, 'Clean', 'EMOM 10 x3'],
  ['Deadlift // as last week', undefined, 'Deadlift', '// as last week'],
  ['4x8 @8', undefined, '', '4x8 @8'],
  ['Hip thrust', undefined, 'Hip thrust', ''],
])('parts %s into label, exercise and plan', (typed, label, exercise, plan) => {
  expect(readRow(typed)).toEqual({ ...(label !== undefined && { label }), exercise, plan })
})
