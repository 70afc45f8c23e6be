import { expect, test } from 'vitest'
import {
  EMPTY_FIELDS,
  withGear,
  withSeed,
} from '../../../../../src/renderer/features/calculators/calculator-fields'
import { load } from '../../../../../src/shared/domain/units/load'

test('the cell the coach is in fills the fields', () => {
  const seed = {
    unit: 'kg',
    load: load(102.5, 'kg'),
    reps: 6,
    rpe: 8,
    oneRepMax: load(140, 'kg'),
  } as const
  expect(withSeed(EMPTY_FIELDS, seed)).toMatchObject({
    load: '102.5',
    reps: '6',
    rpe: '8',
    rir: '2',
    oneRepMax: '140',
  })
})

test('what the cell does not say stays as it was typed', () => {
  const fields = { ...EMPTY_FIELDS, load: '77.5', reps: '3' }
  expect(withSeed(fields, { unit: 'kg' })).toEqual(fields)
})

test('a client who trains in pounds never sees numbers of kilograms in pounds', () => {
  const fields = withSeed({ ...EMPTY_FIELDS, bar: '20' }, { unit: 'lb', load: load(100, 'kg') })
  expect(fields).toMatchObject({ unit: 'lb', load: '', bar: '', plates: '' })
})

test('bar and plates of the client’s place are taken where they are of the unit', () => {
  const place = {
    kind: 'barbell',
    bar: load(15, 'kg'),
    plates: [{ plate: load(20, 'kg'), count: 4 }],
  } as const
  expect(withGear(EMPTY_FIELDS, place)).toMatchObject({ bar: '15', plates: '20x4' })
  expect(withGear({ ...EMPTY_FIELDS, unit: 'lb' }, place).bar).toBe('')
  expect(withGear(EMPTY_FIELDS, undefined)).toEqual(EMPTY_FIELDS)
})
