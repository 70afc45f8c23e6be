import { expect, test } from 'vitest'
import { supersetLabels } from '../../../../../src/shared/domain/imports/superset-labels'

test('exercises done in turn share a letter, the others have their own, as on a sheet', () => {
  expect(supersetLabels([undefined, '1', '1', undefined])).toEqual(['A', 'B1', 'B2', 'C'])
})

test('a superset whose members do not follow each other keeps its letter', () => {
  expect(supersetLabels(['x', 'y', 'x', 'y'])).toEqual(['A1', 'B1', 'A2', 'B2'])
})

test('where the log knows no superset of two nothing is labelled', () => {
  expect(supersetLabels([undefined, undefined])).toEqual(['', ''])
  expect(supersetLabels(['1', undefined])).toEqual(['', ''])
  expect(supersetLabels([])).toEqual([])
})

test('after Z the letters double', () => {
  const many = [...Array(27).fill(undefined), 'z', 'z']
  expect(supersetLabels(many).slice(25)).toEqual(['Z', 'AA', 'AB1', 'AB2'])
})
