import { expect, it } from 'vitest'
import {
  columnsOf,
  rowByColumns,
} from '../../../../../../src/shared/domain/notation/pasting/by-columns'

const heads = ['Exercise', 'Sets', 'Reps', 'Load', 'RIR']

it('puts the cells of a line into one line of shorthand', () => {
  const columns = columnsOf(heads)
  if (!columns) throw new Error('no columns')
  const plan = (...cells: readonly string[]) => rowByColumns(['Squat', ...cells], columns).plan
  expect(plan('3', '8-10', '62,5', '2')).toBe('3x8-10 load 62.5 rir 2')
  expect(plan('3', '8', '80%', '')).toBe('3x8 80%')
  expect(plan('', '12/10/8', 'bw', '1-2')).toBe('12/10/8 bw rir 1-2')
  expect(plan('', '', '', '')).toBe('')
})

it('needs at least the exercise and the reps in columns', () => {
  expect(columnsOf(['Exercise', 'Week 1'])).toBeUndefined()
  expect(columnsOf(['Sets', 'Reps'])).toBeUndefined()
})
