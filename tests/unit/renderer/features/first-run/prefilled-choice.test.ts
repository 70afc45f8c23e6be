import { expect, test } from 'vitest'
import { prefilledChoice } from '../../../../../src/renderer/features/first-run/prefilled-choice'

test('unit, paper and region follow the language of the computer', () => {
  expect(prefilledChoice('en-US')).toEqual({ unit: 'lb', paper: 'Letter', locale: 'en-US' })
  expect(prefilledChoice('en-GB')).toEqual({ unit: 'kg', paper: 'A4', locale: 'en-GB' })
  expect(prefilledChoice('fr-CA')).toEqual({ unit: 'kg', paper: 'Letter', locale: 'en-GB' })
  expect(prefilledChoice('zh-Hans-CN')).toMatchObject({ unit: 'kg', paper: 'A4' })
  expect(prefilledChoice('de')).toMatchObject({ unit: 'kg', paper: 'A4' })
})
