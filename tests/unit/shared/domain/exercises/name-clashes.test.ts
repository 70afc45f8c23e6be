import { expect, test } from 'vitest'
import { exerciseSchema } from '../../../../../src/shared/domain/exercises/exercise'
import { nameClashes, ownerOfName } from '../../../../../src/shared/domain/exercises/name-clashes'
import { record } from './sample-records'

const lift = (id: string, name: string, ...aliases: string[]) => ({
  file: `${id}.json`,
  value: exerciseSchema.parse(record({ id, name, aliases, referenceLift: id })),
})

test('two exercises with one alias are refused, over files and spellings', () => {
  const faults = nameClashes([lift('a', 'Pull-up', 'pu'), lift('b', 'Push-up', 'PU')])
  expect(faults).toMatchObject([
    {
      file: 'b.json',
      record: 'b',
      field: 'aliases',
      message: { values: { name: 'PU', other: 'a' } },
    },
  ])
})

test('a name that is the alias of another, and an id used twice, are refused', () => {
  const faults = nameClashes([lift('a', 'Squat', 'bsq'), lift('a', 'BSQ')])
  expect(faults.map((fault) => fault.field)).toEqual(['id', 'name'])
})

test('a coach who adds "pull up" is told that it exists', () => {
  const exercises = [lift('a', 'Pull-up', 'chins').value]
  expect(ownerOfName(exercises, 'pull up')?.id).toBe('a')
  expect(ownerOfName(exercises, 'Chins')?.id).toBe('a')
  expect(ownerOfName(exercises, 'muscle-up')).toBeNull()
})
