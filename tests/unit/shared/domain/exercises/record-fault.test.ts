import { expect, test } from 'vitest'
import { exerciseSchema } from '../../../../../src/shared/domain/exercises/exercise'
import {
  place,
  printFaults,
  readRecords,
  schemaFaults,
} from '../../../../../src/shared/domain/exercises/record-fault'
import { sayEnglish } from '../../../../../src/shared/messages/say'
import { record } from './sample-records'

const read = (...content: unknown[]) => readRecords([{ name: 'own.json', content }], exerciseSchema)

test('one broken record does not take the sound ones with it', () => {
  const { records, faults } = read(record(), record({ id: 'other', cues: [] }))
  expect(records.map(({ file, value }) => [file, value.id])).toEqual([['own.json', 'test-lift']])
  expect(faults).toMatchObject([{ file: 'own.json', record: 'other', field: 'cues' }])
})

test('a record without an id is named by its position', () => {
  expect(read(record(), 'nonsense').faults).toMatchObject([{ record: '#2', field: '' }])
})

test('a file that is no list is one fault', () => {
  const { faults } = readRecords([{ name: 'own.json', content: { id: 'x' } }], exerciseSchema)
  expect(faults.map((fault) => sayEnglish(fault.message.key))).toEqual([
    'the file is not a list of records',
  ])
})

test('every kind of fault is a sentence', () => {
  const broken = [
    { loadType: 'sandbag' },
    { tempo: 1 },
    { name: 5 },
    { muscles: [{ muscle: 'quads', credit: -1, provenance: 'judgement' }] },
    { name: 'x'.repeat(81) },
    { id: 'Not Kebab' },
  ]
  const said = broken.map((changes) => {
    const [fault] = read(record(changes)).faults
    return fault ? sayEnglish(fault.message.key, fault.message.values) : ''
  })
  expect(said[0]).toMatch(/^not one of the known values: barbell, two-dumbbells/)
  expect(said[1]).toBe('unknown field: tempo')
  expect(said[2]).toBe('missing or of the wrong kind, expected string')
  expect(said[3]).toBe('too short, too long or out of range, the limit is 0')
  expect(said[4]).toBe('too short, too long or out of range, the limit is 80')
  expect(said[5]).toMatch(/^not in the expected form/)
})

test('a build log line names file, record and field', () => {
  const error = exerciseSchema.safeParse(record({ cues: [] })).error
  expect(printFaults(error ? schemaFaults(error, 'own.json', 'test-lift') : [])).toMatch(
    /^own\.json test-lift cues: /,
  )
  expect(place('a', 'b', 'c')).toEqual({ file: 'a', record: 'b', field: 'c' })
})
