import { expect, test } from 'vitest'
import { effectiveWeeks } from '../../../../../../src/shared/domain/notation/weeks/effective-weeks'
import { weekLoad } from '../../../../../../src/shared/domain/programs/roster-edit/week-load'
import {
  type SheetExercise,
  sheetContext,
} from '../../../../../../src/shared/domain/programs/sheet-context'

const squat: SheetExercise = {
  id: 'back-squat',
  name: 'Back squat',
  loadType: 'barbell',
  laterality: 'both-sides',
  muscles: [],
  referenceLift: 'back-squat',
}
const context = sheetContext({
  strength: {
    unit: 'kg',
    maxes: [
      {
        exerciseId: 'back-squat',
        kind: 'measured',
        day: '2026-11-01',
        load: { milli: 100_000, unit: 'kg' },
      },
    ],
    bodyMass: null,
    equipment: [],
  },
  exercises: [squat],
})
const how = { context, format: { locale: 'en-GB' } }

/** The load of the last of some weeks; the second is a deload. */
function load(cells: readonly (string | null)[], exerciseId = 'back-squat'): string {
  const week = effectiveWeeks(cells, { unit: 'kg', deloadWeeks: [1] }).at(-1)
  if (!week) throw new Error('no week')
  return weekLoad(week, exerciseId, how)
}

test('a percentage comes to the load the grid shows, lighter in a deload', () => {
  expect(load(['5x5 80%'])).toBe('80')
  expect(load(['5x5 80%', null])).toBe('70')
})

test('nothing stands where nothing is done, nothing is known, or the load is typed', () => {
  expect(load(['off'])).toBe('')
  expect(load(['5x5 80%'], 'unknown-lift')).toBe('')
  expect(load(['5x5 100kg'])).toBe('')
})
