import { expect, test } from 'vitest'
import { sheetContext } from '../../../../../src/shared/domain/programs/sheet-context'
import { chooseMax } from '../../../../../src/shared/domain/strength/strength-profile'
import { load } from '../../../../../src/shared/domain/units/load'
import { dana, gym, lifts } from '../../../../support/sheet-builders'

const strength = {
  unit: 'kg',
  maxes: [
    { exerciseId: 'back-squat', kind: 'measured', day: '2026-11-02', load: load(75, 'kg') },
    { exerciseId: 'back-squat', kind: 'measured', day: '2026-11-02', load: load(77.5, 'kg') },
  ],
  bodyMass: null,
  equipment: gym,
} as const

test('of two maxes of one day the later entry is the correction', () => {
  const { profile } = sheetContext({ strength, exercises: lifts })
  expect(chooseMax(profile, 'back-squat', '1RM')?.max.load).toEqual(load(77.5, 'kg'))
})

test('estimates from the log stand beside what was measured', () => {
  const [exerciseId, family, set] = ['back-squat', 'rts-2025', '70 kg × 3 @8'] as const
  const worked = { exerciseId, family, set, day: '2026-11-10', load: load(80, 'kg') }
  const known = { ...strength, estimated: [worked] }
  const { profile } = sheetContext({ strength: known, exercises: lifts })
  expect(chooseMax(profile, 'back-squat', 'e1RM')?.max.load).toEqual(load(80, 'kg'))
  expect(chooseMax(profile, 'back-squat', '1RM')?.max.load).toEqual(load(77.5, 'kg'))
})

test('plates are worked out once for a kind of exercise; a bench is nothing to load', () => {
  const context = dana()
  expect(context.loaderOf('barbell')).toBe(context.loaderOf('barbell'))
  expect(context.loaderOf('barbell')?.sleeves).toBe(2)
  expect(context.loaderOf('kettlebell')).toBeUndefined()
})

test('body mass that was never weighed is absent', () => {
  expect(sheetContext({ strength, exercises: lifts }).profile.bodyMass).toBeUndefined()
  expect(dana().profile.bodyMass?.load).toEqual(load(65, 'kg'))
})
