import { expect, test } from 'vitest'
import { exerciseReads, exerciseWrites } from '../../../src/main/stores/exercises'
import { emptyDatabase } from '../../support/empty-database'

test('an own exercise keeps its muscles by credit, its aliases, and leaves the list from the bin', () => {
  const db = emptyDatabase()
  const write = exerciseWrites(db)
  const read = exerciseReads(db)
  const plain = { pattern: 'lunge', load_type: 'barbell', reference_lift: null, cues: '' }
  write.add({ id: 'x', name: 'Sled march', ...plain, is_complete: 0 })
  write.putMuscle({ id: 'm1', exercise_id: 'x', muscle: 'calves', credit_milli: 250 })
  write.putMuscle({ id: 'm2', exercise_id: 'x', muscle: 'quads', credit_milli: 1000 })
  write.putAlias({ id: 'l', exercise_id: 'x', alias: 'sled' })
  expect(read.ownMuscles().map(({ muscle }) => muscle)).toEqual(['quads', 'calves'])
  expect(read.aliases()).toEqual([{ id: 'l', exerciseId: 'x', alias: 'sled' }])
  write.clearMuscles('x')
  write.removeAlias('l')
  expect([read.ownMuscles(), read.aliases()]).toEqual([[], []])
  expect(read.own()).toMatchObject([{ name: 'Sled march', isComplete: 0 }])
  write.change({ id: 'x', binned_on: '2026-11-24' })
  expect(read.own()).toEqual([])
  db.close()
})

test('an edit and a figure stay as written until they are taken away', () => {
  const db = emptyDatabase()
  const write = exerciseWrites(db)
  const read = exerciseReads(db)
  const edit = { exercise_id: 'back-squat', field: 'cues', base: '["a"]', mine: '["b"]' }
  write.putEdit({ id: 'back-squat/cues', ...edit })
  write.putFigure({ id: 'back-squat', moments: '[]' })
  expect(read.edits()).toEqual([
    { exerciseId: 'back-squat', field: 'cues', base: '["a"]', mine: '["b"]' },
  ])
  expect(read.ownFigures()).toEqual([{ id: 'back-squat', moments: '[]' }])
  write.removeEdit('back-squat/cues')
  write.removeFigure('back-squat')
  expect([read.edits(), read.ownFigures()]).toEqual([[], []])
  expect([read.uses('back-squat'), read.loggers('back-squat')]).toEqual([[], []])
  db.close()
})
