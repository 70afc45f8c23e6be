import { expect, test } from 'vitest'
import { eachSet, percentOf } from '../../../../../src/shared/domain/programs/resolve-amounts'
import { load } from '../../../../../src/shared/domain/units/load'
import { message } from '../../../../../src/shared/kernel/words'

test('percent of a load are exact to the thousandth', () => {
  expect(percentOf(load(140, 'kg'), 80_000)).toEqual(load(112, 'kg'))
  expect(percentOf(load(101.25, 'kg'), 72_500)).toEqual(load(73.406, 'kg'))
  expect(percentOf(load(200, 'kg'), 95_500)).toEqual(load(191, 'kg'))
})

test('sets that wish the same share one wish', () => {
  const loads = [60, 60, 65]
  const { sets } = eachSet(3, (index) => ({
    amounts: [load(loads[index] ?? 0, 'kg')],
    as: 'one',
    of: 'load',
    isTyped: true,
    rule: message('strength.ruleWritten'),
    inputs: [],
  }))
  expect(sets[1]).toBe(sets[0])
  expect(sets[2]?.amounts).toEqual([load(65, 'kg')])
})
