import { expect, test } from 'vitest'
import { load } from '../../../../../src/shared/domain/units/load'
import { loadValues } from '../../../../../src/shared/domain/units/load-values'

test('a load goes into a sentence as a number and its unit', () => {
  expect(loadValues(load(80.4, 'kg'))).toEqual({ load: 80.4, loadUnit: 'kg' })
})
