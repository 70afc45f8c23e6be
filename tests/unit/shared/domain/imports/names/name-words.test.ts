import { expect, test } from 'vitest'
import {
  bagOf,
  liftOf,
  nameWords,
} from '../../../../../../src/shared/domain/imports/names/name-words'

const bag = (name: string) => bagOf(nameWords(name))

test.each([
  ['Hip Thrust (Machine)', 'Machine hip thrusts'],
  ['Squat (Smith Machine)', 'Smith squat'],
  ['Bicep Curl (Dumbbell)', 'DB biceps curls'],
  ['Pull Up', 'Pull-ups'],
  ['Pullup', 'pull-up'],
  ['Single Arm Row', 'One-arm rows'],
  ['RDL', 'Romanian deadlift'],
  ['SL RDL', 'Single-leg Romanian deadlift'],
  ['Triceps Pressdown', 'Tricep push-down'],
  ['Chest Flye', 'Chest flies'],
  ['Calf Raises', 'Calves raise'],
  ['Leg Presses', 'Leg press'],
  ['EZ-Bar Curl', 'curl ez bar'],
  ['Hamstring Curl', 'Leg curl'],
  ['Hip thrust with band', 'Banded hip thrust'],
])('%s and %s are the same words', (one, other) => {
  expect(bag(one)).toBe(bag(other))
})

test.each([
  ['Incline Bench Press', 'Bench Press'],
  ['Squat (Barbell)', 'Squat (Dumbbell)'],
  ['Squat (Machine)', 'Squat (Smith Machine)'],
  ['Pull Up (Assisted)', 'Pull Up'],
  ['Seated Leg Curl', 'Lying Leg Curl'],
  ['Single-leg hip thrust', 'Hip thrust'],
  ['Push-up', 'Pull-up'],
])('%s and %s are not', (one, other) => {
  expect(bag(one)).not.toBe(bag(other))
})

test('a name falls apart into lift, equipment and posture', () => {
  const words = nameWords('Seated Shoulder Press (Machine)')
  expect(liftOf(words)).toBe('press shoulder')
  expect([...words.equipment, ...words.posture]).toEqual(['machine', 'seated'])
})

test('a name without letters has no words', () => {
  expect(bag('???')).toBe('')
})
