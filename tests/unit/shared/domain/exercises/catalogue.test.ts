import { expect, test } from 'vitest'
import { loadCatalogue } from '../../../../../src/shared/domain/exercises/catalogue'
import { record } from './sample-records'

const load = (content: unknown, sources: unknown = []) =>
  loadCatalogue({
    exercises: [{ name: 'own.json', content }],
    sources: [{ name: 'sources.json', content: sources }],
  })

test('a sound catalogue is found by id, with its sources', () => {
  const study = { id: 'study', kind: 'study', label: 'A study' }
  const loaded = load([record({ sources: ['study'] })], [study])
  expect(loaded.ok && loaded.value.byId.get('test-lift')?.name).toBe('Test lift')
  expect(loaded.ok && loaded.value.sources.get('study')).toEqual(study)
  expect(loaded.ok && loaded.value.exercises).toHaveLength(1)
})

test('one broken record refuses the whole catalogue and names every fault', () => {
  const loaded = load([
    record({ muscles: [{ muscle: 'guns', credit: 1, provenance: 'judgement' }] }),
    record({ id: 'b', name: 'B', referenceLift: 'b', sources: ['rumour'] }),
    record({ id: 'c', name: 'b', referenceLift: 'c' }),
    record({
      id: 'd',
      name: 'D',
      referenceLift: 'd',
      ladder: { family: 'x', step: 1, harder: ['d'] },
    }),
  ])
  expect(loaded.ok).toBe(false)
  expect(loaded.ok ? [] : loaded.error.map((fault) => `${fault.record} ${fault.field}`)).toEqual([
    'test-lift muscles.0.muscle',
    'c name',
    'd ladder.harder',
    'd ladder',
    'b sources',
  ])
})

test('a broken sources file is refused too', () => {
  const loaded = load([], [{ id: 'x' }])
  expect(loaded.ok ? [] : loaded.error.map((fault) => fault.file)).toContain('sources.json')
})
