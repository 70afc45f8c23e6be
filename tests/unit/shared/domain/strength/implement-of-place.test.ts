import { expect, test } from 'vitest'
import { implementSchema } from '../../../../../src/shared/domain/strength/implement'
import {
  implementOfPlace,
  type PlaceItem,
} from '../../../../../src/shared/domain/strength/implement-of-place'
import { load } from '../../../../../src/shared/domain/units/load'

const garage: readonly PlaceItem[] = [
  { kind: 'bar', load: load(20, 'kg'), count: 1 },
  { kind: 'plate', load: load(20, 'kg'), count: 2 },
  { kind: 'plate', load: load(10, 'kg'), count: 0 },
  { kind: 'dumbbells', load: load(5, 'kg'), topMilli: 25_000, stepMilli: 2500 },
  { kind: 'kettlebell', load: load(16, 'kg') },
  { kind: 'machine', load: load(5, 'kg'), topMilli: 80_000, stepMilli: 5000 },
  { kind: 'other' },
]
const plates = [{ plate: load(20, 'kg'), count: 2 }]

test('each kind of lift finds what it is loaded with', () => {
  expect(implementOfPlace(garage, 'barbell')).toEqual({
    kind: 'barbell',
    bar: load(20, 'kg'),
    plates,
  })
  expect(implementOfPlace(garage, 'two-dumbbells')).toEqual({
    kind: 'fixed',
    weights: [{ from: 5000, to: 25_000, step: 2500, unit: 'kg' }],
  })
  expect(implementOfPlace(garage, 'kettlebell')).toEqual({
    kind: 'fixed',
    weights: [{ from: 16_000, to: 16_000, step: 1, unit: 'kg' }],
  })
  expect(implementOfPlace(garage, 'machine-stack')).toMatchObject({ kind: 'stack' })
})

test('on a machine of plates and on a belt the plates alone count', () => {
  expect(implementOfPlace(garage, 'plate-loaded')).toMatchObject({
    bar: load(0, 'kg'),
    sleeves: 2,
    plates,
  })
  expect(implementOfPlace(garage, 'bodyweight-plus')).toMatchObject({
    bar: load(0, 'kg'),
    sleeves: 1,
    plates,
  })
})

test('an empty place says nothing, and bands are not loaded', () => {
  for (const type of [
    'barbell',
    'plate-loaded',
    'one-dumbbell',
    'cable',
    'bodyweight-plus',
  ] as const) {
    expect(implementOfPlace([], type)).toBeUndefined()
  }
  expect(implementOfPlace(garage, 'band')).toBeUndefined()
})

test('what a place gives can be stored as an implement', () => {
  for (const type of ['barbell', 'two-dumbbells', 'kettlebell', 'cable', 'plate-loaded'] as const) {
    expect(implementSchema.safeParse(implementOfPlace(garage, type)).success).toBe(true)
  }
})
