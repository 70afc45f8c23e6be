import { expect, test } from 'vitest'
import { exerciseSchema } from '../../../../../src/shared/domain/exercises/exercise'
import { openParts, ownExercise } from '../../../../../src/shared/domain/exercises/own-exercise'

const core = {
  id: '0192f0a0-0000-7000-8000-000000000001',
  name: 'Sled march',
  pattern: 'lunge',
  loadType: 'plate-loaded',
  referenceLift: null,
  cues: ['Low hips', ''],
  muscles: [{ muscle: 'glutes', credit: 1 }],
} as const

test('an own exercise is a record like the built-in ones, its percentages of its own max', () => {
  const own = ownExercise(core)
  expect(exerciseSchema.safeParse(own).error).toBeUndefined()
  expect(own).toMatchObject({ referenceLift: core.id, cues: ['Low hips'] })
})

test('a very long name and a lift that cannot be one still make a record', () => {
  const own = ownExercise({ ...core, name: 'x '.repeat(150), referenceLift: 'Back squat!' })
  expect(exerciseSchema.safeParse(own).success).toBe(true)
})

test('a page says which parts nobody wrote yet', () => {
  const own = ownExercise(core)
  expect(openParts(own)).toEqual([
    ...['summary', 'setUp', 'phases', 'breathing', 'mistakes', 'defaults', 'programming'],
    ...['warmUp', 'safety'],
  ])
  expect(openParts({ ...own, setUp: ['Load the sled.'] })).not.toContain('setUp')
})
