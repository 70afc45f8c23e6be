import { expect, test } from 'vitest'
import type { Wish } from '../../../../../src/shared/domain/programs/resolve-context'
import { roundWish } from '../../../../../src/shared/domain/programs/resolve-rounding'
import { load } from '../../../../../src/shared/domain/units/load'
import { message } from '../../../../../src/shared/kernel/words'
import { shortLoad, squatter } from '../../../../support/resolve-builders'

function wish(change: Partial<Wish>): Wish {
  return {
    amounts: [load(100, 'kg')],
    as: 'one',
    of: 'load',
    isTyped: false,
    rule: message('strength.ruleWritten'),
    inputs: [],
    ...change,
  }
}

test('both ends of a range are rounded; a range that rounds to one load is one load', () => {
  const wide = roundWish(
    wish({ amounts: [load(98, 'kg'), load(105, 'kg')], as: 'range' }),
    squatter(),
  )
  expect([wide.as, wide.options.map(shortLoad)]).toEqual(['range', ['97.5 kg', '105 kg']])
  const narrow = roundWish(
    wish({ amounts: [load(99.5, 'kg'), load(100.4, 'kg')], as: 'range' }),
    squatter(),
  )
  expect([narrow.as, narrow.options.map(shortLoad)]).toEqual(['one', ['100 kg']])
})

test('of a typed choice the one that cannot be loaded is told', () => {
  const amounts = [load(100, 'kg'), load(103, 'kg')]
  const made = roundWish(wish({ amounts, as: 'choice', isTyped: true }), squatter())
  expect(made.rounding.kind).toBe('not-loadable')
  expect(made.options.map(shortLoad)).toEqual(['100 kg', '103 kg'])
  expect(shortLoad(made.load)).toBe('100 kg')
})

test('bodyweight alone meets no plates', () => {
  const made = roundWish(wish({ amounts: [], of: 'added', isTyped: true }), squatter())
  expect([shortLoad(made.load), made.perSide, made.rounding.kind]).toEqual([
    'bw',
    undefined,
    'as-written',
  ])
})
