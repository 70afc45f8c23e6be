import { expect, it } from 'vitest'
import {
  END,
  firstOf,
  matchAt,
  phrase,
  reading,
} from '../../../../../../src/shared/domain/notation/reading/match'

it('matches a phrase only where it stands', () => {
  expect(matchAt(phrase('rest'), '3x8 rest', 0)).toBeUndefined()
  expect(matchAt(phrase('rest'), '3x8 rest', 4)?.[0]).toBe('rest')
})

it('takes the first reader that finds a meaning, and no half word', () => {
  const each = firstOf([
    reading(`each${END}`, () => 'side'),
    reading('e', () => 'letter'),
    reading('\\d', () => undefined),
  ])
  expect(each('each', 0)).toEqual({ value: 'side', to: 4 })
  expect(each('eachone', 0)).toEqual({ value: 'letter', to: 1 })
  expect(each('7', 0)).toBeUndefined()
})
