import { expect, test } from 'vitest'
import { exerciseSchema } from '../../../../../src/shared/domain/exercises/exercise'
import { referenceFaults } from '../../../../../src/shared/domain/exercises/reference-faults'
import { record } from './sample-records'

const known = { exercises: new Set(['test-lift']), sources: new Set(['study']) }
const fieldsOf = (changes: object) => {
  const value = exerciseSchema.parse(record(changes))
  return referenceFaults({ file: 'own.json', value }, known).map((fault) => fault.field)
}

test('what exists may be pointed to', () => {
  expect(fieldsOf({ pairsWith: ['test-lift'], sources: ['study'] })).toEqual([])
})

test('a partner, a step or a reference lift that does not exist is named with its field', () => {
  const ladder = { family: 'x', step: 1, easier: ['gone'], harder: ['lost'] }
  expect(fieldsOf({ pairsWith: ['gone'], ladder, referenceLift: 'gone' })).toEqual([
    'ladder.easier',
    'ladder.harder',
    'pairsWith',
    'referenceLift',
  ])
})

test('a source that does not exist is named with the part that claims it', () => {
  const muscles = [{ muscle: 'quads', credit: 1, provenance: 'measured', sources: ['rumour'] }]
  const benefits = [{ text: 'Good.', sources: ['study', 'hearsay'] }]
  expect(fieldsOf({ muscles, benefits, sources: ['blog'] })).toEqual([
    'sources',
    'muscles.0.sources',
    'benefits.0.sources',
  ])
})
