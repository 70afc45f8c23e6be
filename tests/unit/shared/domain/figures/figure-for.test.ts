import { expect, test } from 'vitest'
import { figureOf } from '../../../../../src/shared/domain/figures/built-in-figures'
import { figureFor } from '../../../../../src/shared/domain/figures/figure-for'

test('what a coach drew stands before the built-in figure, all others stay', () => {
  const drawn = figureOf('glute-bridge')?.moments ?? []
  const lookup = figureFor(new Map([['back-squat', drawn]]))
  expect(lookup('back-squat')?.moments).toBe(drawn)
  expect(lookup('hip-thrust-barbell')).toBe(figureOf('hip-thrust-barbell'))
  expect(lookup('nobody-drew-this')).toBeUndefined()
})
