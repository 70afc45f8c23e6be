import { expect, test } from 'vitest'
import { mainLift } from '../../../../../../src/shared/domain/progress/lift/main-lift'

const trained = [
  { exerciseId: 'warm-up', sessions: 138, hasMax: false, isLoaded: false },
  { exerciseId: 'cable-row', sessions: 20, hasMax: true, isLoaded: true },
  { exerciseId: 'hip-thrust', sessions: 12, hasMax: true, isLoaded: true },
  { exerciseId: 'back-squat', sessions: 12, hasMax: true, isLoaded: true },
]

test('the lift that opens a day of the program speaks first, not the one that happens to have most sessions', () => {
  expect(mainLift(['hip-thrust', 'back-squat'], trained)).toBe('hip-thrust')
})

test('of several opening lifts the one with most data wins', () => {
  const more = [...trained, { exerciseId: 'deadlift', sessions: 14, hasMax: true, isLoaded: true }]
  expect(mainLift(['hip-thrust', 'deadlift'], more)).toBe('deadlift')
})

test('where the program is new, the lift with a max that was trained most speaks, never a warm-up', () => {
  expect(mainLift(['front-squat'], trained)).toBe('cable-row')
})

test('where no lift has a max the one trained most speaks; where nothing was trained, none does', () => {
  expect(mainLift([], [{ exerciseId: 'plank', sessions: 3, hasMax: false, isLoaded: false }])).toBe(
    'plank',
  )
  expect(mainLift(['front-squat'], [])).toBeUndefined()
})

test('where no lift has a max, one with a load speaks before a warm-up done in every session', () => {
  const imported = [
    { exerciseId: 'warm-up', sessions: 138, hasMax: true, isLoaded: false },
    { exerciseId: 'hip-thrust-machine', sessions: 25, hasMax: false, isLoaded: true },
  ]
  expect(mainLift([], imported)).toBe('hip-thrust-machine')
})
