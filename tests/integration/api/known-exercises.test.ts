import { expect, test } from 'vitest'
import { editsOf, knownExercises, ownExercises } from '../../../src/main/api/known-exercises'

const row = { exerciseId: 'back-squat', field: 'cues', base: '["Old"]', mine: '["Chest up"]' }
const own = {
  ...{ id: '0192f0a0-0000-7000-8000-000000000001', name: 'Sled march', pattern: 'lunge' },
  ...{ loadType: 'other', referenceLift: null, cues: 'Low hips\nShort steps', isComplete: 1 },
}
const context = {
  read: {
    exercises: {
      edits: () => [row],
      own: () => [own],
      ownMuscles: () => [{ exerciseId: own.id, muscle: 'quads', creditMilli: 500 }],
    },
  },
} as never // as: only these reads are asked

test('what the coach wrote lies over the catalogue, for every reader', () => {
  expect(knownExercises(context).get('back-squat')?.cues).toEqual(['Chest up'])
  expect(editsOf(context, 'back-squat')).toEqual([
    { field: 'cues', base: ['Old'], mine: ['Chest up'] },
  ])
})

test('an own exercise stands beside the built-in ones as a record', () => {
  expect(knownExercises(context).get(own.id)).toEqual(ownExercises(context)[0])
  expect(ownExercises(context)[0]).toMatchObject({
    cues: ['Low hips', 'Short steps'],
    muscles: [{ muscle: 'quads', credit: 0.5 }],
  })
})
