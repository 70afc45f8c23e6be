import { expect, test } from 'vitest'
import { sayEnglish } from '../../../../src/shared/messages/say'

test('a known key is said in English, an unknown key is refused loudly', () => {
  expect(sayEnglish('common.cancel')).toBe('Cancel')
  expect(() => sayEnglish('common.noSuchKey')).toThrow(
    'no text for the message key common.noSuchKey',
  )
})
