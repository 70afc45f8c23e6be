import { afterEach, beforeEach, expect, test } from 'vitest'
import { clientWrites } from '../../../src/main/stores/clients'
import { screeningReads, screeningWrites } from '../../../src/main/stores/screening'
import { sessionWrites } from '../../../src/main/stores/sessions'
import { emptyDatabase } from '../../support/empty-database'

let db: ReturnType<typeof emptyDatabase>
beforeEach(() => {
  db = emptyDatabase()
  clientWrites(db).add({ id: 'dana', name: 'Dana Cruz', goal: '', unit: 'kg' })
})
afterEach(() => db.close())

const screening = (id: string, day: string) => ({
  ...{ id, client_id: 'dana', day, form_name: 'PAR-Q+', form_year: 2026, topics: '[]' },
  ...{ follow_up: 'not-needed', is_signed: 1, is_active: 1, has_disease: 0, has_symptoms: 0 },
  ...{ medications: '[]', limits: '' },
})

test('the newest screening comes first, and can be changed and removed', () => {
  const { add, change, remove } = screeningWrites(db)
  add(screening('old', '2025-01-10'))
  add(screening('new', '2026-11-01'))
  change({ id: 'new', changed_on: '2026-11-20' })
  const { ofClient } = screeningReads(db)
  expect(ofClient('dana').map(({ id, changedOn }) => [id, changedOn])).toEqual([
    ['new', '2026-11-20'],
    ['old', null],
  ])
  remove('new')
  expect(ofClient('dana').map(({ id }) => id)).toEqual(['old'])
})

test('nobody said who spots, until somebody does', () => {
  const { hasSpotter } = screeningReads(db)
  expect([hasSpotter('dana'), hasSpotter('nobody')]).toEqual([null, null])
  screeningWrites(db).setSpotter('dana', false)
  expect(hasSpotter('dana')).toBe(false)
  screeningWrites(db).setSpotter('dana', null)
  expect(hasSpotter('dana')).toBeNull()
})

test('conditions are kept by their id', () => {
  const { putCondition, removeCondition } = screeningWrites(db)
  const knee = { id: 'knee', weight: 'relative', tags: '["knee-pain"]', spares_failure: 0 }
  putCondition({ ...knee, name: 'Knee' })
  putCondition({ ...knee, name: 'Left knee' })
  expect(screeningReads(db).conditions()).toEqual([
    { id: 'knee', name: 'Left knee', weight: 'relative', tags: '["knee-pain"]', sparesFailure: 0 },
  ])
  removeCondition('knee')
  expect(screeningReads(db).conditions()).toEqual([])
})

test('pain is told session by session, the strongest of each, without missed ones', () => {
  const sessions = sessionWrites(db)
  const session = (id: string, day: string, status: string) =>
    sessions.add({
      ...{ id, client_id: 'dana', day, status, name: '', note: '' },
      ...{ source: 'free', is_deload: 0 },
    })
  session('first', '2026-11-02', 'done')
  session('second', '2026-11-05', 'done')
  session('third', '2026-11-09', 'missed')
  const entry = { id: 'squats', client_id: 'dana', session_id: 'first', exercise_id: 'back-squat' }
  sessions.addEntry({
    ...entry,
    position: 'a',
    kind: 'lift',
    label: '',
    prescription: '',
    note: '',
  })
  for (const [id, score] of [
    ['mild', 2],
    ['strong', 5],
  ] as const) {
    sessions.addPain({
      ...{ id, client_id: 'dana', session_id: 'first', session_exercise_id: 'squats' },
      ...{ set_id: null, score, body_part: `${id} knee`, note: '' },
    })
  }
  const { painCourse } = screeningReads(db)
  expect(painCourse('dana', '2026-11-01')).toEqual([
    { day: '2026-11-05', score: 0, bodyPart: '', exerciseId: null },
    { day: '2026-11-02', score: 5, bodyPart: 'strong knee', exerciseId: 'back-squat' },
  ])
  expect(painCourse('dana', '2026-11-03')).toHaveLength(1)
})
