import { expect, test } from 'vitest'
import { prepareLoader } from '../../../../../src/shared/domain/strength/loader'
import { exactMass, load } from '../../../../../src/shared/domain/units/load'

test('collars count on both sleeves', () => {
  const barbell = {
    kind: 'barbell',
    bar: load(20, 'kg'),
    collar: load(2.5, 'kg'),
    plates: [],
  } as const
  expect(prepareLoader(barbell).bases).toEqual([exactMass(load(25, 'kg'))])
  expect(prepareLoader({ ...barbell, sleeves: 1 }).bases).toEqual([exactMass(load(22.5, 'kg'))])
})

test('every dumbbell of a rack is a base, heaviest first', () => {
  const weights = [
    { from: 2000, to: 10_000, step: 4000, unit: 'kg' },
    { from: 12_500, to: 12_500, step: 1, unit: 'kg' },
  ] as const
  const bases = [12.5, 10, 6, 2].map((kg) => exactMass(load(kg, 'kg')))
  expect(prepareLoader({ kind: 'fixed', weights }).bases).toEqual(bases)
})

test('a loader knows whether its units are mixed; plates that are not there do not count', () => {
  const bar = load(20, 'kg')
  const pounds = (count: number) => [{ plate: load(45, 'lb'), count }]
  expect(prepareLoader({ kind: 'barbell', bar, plates: pounds(2) }).unit).toBeUndefined()
  expect(prepareLoader({ kind: 'barbell', bar, plates: pounds(0) }).unit).toBe('kg')
})

test('an implement without any weight is a broken promise', () => {
  expect(() => prepareLoader({ kind: 'fixed', weights: [] })).toThrow('without any weight')
})
