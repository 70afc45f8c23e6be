import { describe, expect, test } from 'vitest'
import { withMarks } from '../../../../../../src/renderer/features/programs/check/check-marks'
import type { GridBand, GridRow } from '../../../../../../src/renderer/ui/grid/model/grid-model'
import { KEPT, shown } from './shown'

const row = (id: string): GridRow => ({
  ...{ id, label: { text: 'A' }, exercise: { text: 'Back squat' }, trailing: [] },
  weeks: [{ text: '3x5' }, { text: '3x5' }],
})
const BANDS: readonly GridBand[] = [
  { id: 'monday', heading: 'Day 1', rows: [row('squat'), row('bench')] },
]
const WEEKS = [{ id: 'week-1' }, { id: 'week-2' }]

const squat = (bands: readonly GridBand[]) => bands[0]?.rows[0]

describe('a mark in the grid', () => {
  test('of one week hangs on its cell; rows without one stay the same', () => {
    const marked = withMarks(BANDS, [shown()], WEEKS)
    expect(squat(marked)?.weeks.map(({ mark }) => mark?.tone)).toEqual([undefined, 'warn'])
    expect(squat(marked)?.exercise.mark).toBeUndefined()
    expect(marked[0]?.rows[1]).toBe(BANDS[0]?.rows[1])
  })

  test('of all weeks hangs on the exercise, once', () => {
    for (const weeks of [[], [1, 2]]) {
      const marked = withMarks(BANDS, [shown({ weeks, severity: 'block' })], WEEKS)
      expect(squat(marked)?.exercise.mark?.tone).toBe('danger')
      expect(squat(marked)?.weeks.every(({ mark }) => mark === undefined)).toBe(true)
    }
  })

  test('is that of the most serious, and says all of them', () => {
    const stop = shown({ severity: 'block', says: 'Stop here.' })
    const marked = withMarks(BANDS, [shown(), stop], WEEKS)
    const mark = squat(marked)?.weeks[1]?.mark
    expect(mark?.tone).toBe('danger')
    expect(mark?.words.split('\n')).toEqual(['Back squat: 12 % more load.', 'Stop here.'])
  })

  test('is not there for what is only good to know or kept with a reason', () => {
    const quiet = [shown({ severity: 'info' }), shown({ kept: KEPT })]
    expect(withMarks(BANDS, quiet, WEEKS)[0]).toBe(BANDS[0])
  })
})
