import { expect, test } from 'vitest'
import { mainLift } from '../../../../../../src/shared/domain/progress/lift/main-lift'

const trained = [
  { exerciseId: 'cable-row', sessions: 20 },
  { exerciseId: 'hip-thrust', sessions: 12 },
  { exerciseId: 'back-squat', sessions: 12 },
]

test('the lift that opens a day of the program speaks first, not the one that happens to have most sessions', () => {
  expect(mainLift(['hip-thrust', 'back-squat'], trained)).toBe('hip-thrust')
})

test('of several opening lifts the one with most data wins', () => {
  const more = [...trained, { exerciseId: 'deadlift', sessions: 14 }]
  expect(mainLift(['hip-thrust', 'deadlift'], more)).toBe('deadlift')
})

test('where the program is new, the lift trained most speaks; where nothing was trained, none does', () => {
  expect(mainLift(['front-squat'], trained)).toBe('cable-row')
  expect(mainLift(['front-squat'], [])).toBeUndefined()
})
