import { expect, test } from 'vitest'
import { totalLoad } from '../../../../../src/shared/domain/strength/total-load'
import { load } from '../../../../../src/shared/domain/units/load'
import { accepted, refusalOf } from '../../../../support/outcome'

test('a barbell is its own total', () => {
  expect(accepted(totalLoad({ load: load(100, 'kg') }))).toEqual(load(100, 'kg'))
})

test('a weighted pull-up is the body and the belt, in the unit of the belt', () => {
  const bodyweight = { bodyMass: load(80, 'kg') }
  expect(accepted(totalLoad({ load: load(20, 'kg'), bodyweight }))).toEqual(load(100, 'kg'))
  expect(accepted(totalLoad({ load: load(0, 'lb'), bodyweight }))).toEqual(load(176.37, 'lb'))
})

test('assistance takes away from the body', () => {
  const bodyweight = { bodyMass: load(80, 'kg') }
  expect(accepted(totalLoad({ load: load(-15, 'kg'), bodyweight }))).toEqual(load(65, 'kg'))
})

test('without a body mass a bodyweight lift has no total', () => {
  expect(refusalOf(totalLoad({ load: load(20, 'kg'), bodyweight: {} }))).toBe(
    'Enter the body mass first: a bodyweight lift has a 1RM only as total load.',
  )
})

test('an empty load has no total', () => {
  expect(refusalOf(totalLoad({ load: load(0, 'kg') }))).toBe('A 1RM needs a load above zero.')
})
