import { expect, test } from 'vitest'
import { withDots } from '../../../../../../src/renderer/features/programs/grid/template-dots'
import { EMPTY_CELL } from '../../../../../../src/renderer/ui/grid/model/grid-model'

const row = (id: string) => ({
  id,
  label: EMPTY_CELL,
  exercise: { text: id },
  weeks: [{ text: '4x5' }, { text: '@8' }],
  trailing: [],
})
const bands = [
  { id: 'lower', heading: 'Lower', rows: [row('squat'), row('thrust')] },
  { id: 'upper', heading: 'Upper', rows: [row('bench')] },
]
const columns = [{ id: 'week-1' }, { id: 'week-2' }]

test('a dot stands where the client’s program differs, everything else stays the same object', () => {
  const dots = {
    words: 'Differs from the template',
    rowIds: new Set(['thrust']),
    weeks: new Map([['squat', new Set([2])]]),
  }
  const [lower, upper] = withDots(bands, dots, columns)
  expect(upper).toBe(bands[1])
  expect(lower?.rows[0]?.weeks.map(({ dot }) => dot)).toEqual([undefined, dots.words])
  expect(lower?.rows[1]?.exercise.dot).toBe(dots.words)
  expect(lower?.rows[1]?.weeks.every(({ dot }) => dot === undefined)).toBe(true)
})
