import { expect, test } from 'vitest'
import {
  BODY_AREAS,
  bodyAreaName,
  bodyAreaOf,
  saysOneOf,
} from '../../../../../src/shared/domain/sessions/body-areas'
import { sayEnglish as say } from '../../../../../src/shared/messages/say'

test('every place is known by its own name, as it is suggested and stored', () => {
  for (const area of BODY_AREAS) expect(bodyAreaOf(bodyAreaName(area, say), say)).toBe(area)
})

test('a place is read out of what people write', () => {
  expect(bodyAreaOf('Left knee, outside', say)).toBe('knee')
  expect(bodyAreaOf('Lower back / sacrum', say)).toBe('low-back')
  expect(bodyAreaOf('between back and ribs', say)).toBe('low-back')
  expect(bodyAreaOf('upper back', say)).toBe('upper-back')
  expect(bodyAreaOf('KNEES', say)).toBe('knee')
})

test('a word inside another word is no place', () => {
  expect(bodyAreaOf('feedback from the coach', say)).toBeUndefined()
  expect(bodyAreaOf('', say)).toBeUndefined()
})

test('kinds are found at the beginning of a word', () => {
  expect(saysOneOf('Radiating down the leg', 'sharp|radiat')).toBe(true)
  expect(saysOneOf('unsharpened', 'sharp|radiat')).toBe(false)
})
