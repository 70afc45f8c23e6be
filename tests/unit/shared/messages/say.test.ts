import { expect, test } from 'vitest'
import { sayEnglish, sayIn } from '../../../../src/shared/messages/say'

test('a known key is said in English, an unknown key is refused loudly', () => {
  expect(sayEnglish('common.cancel')).toBe('Cancel')
  expect(() => sayEnglish('common.noSuchKey')).toThrow(
    'no text for the message key common.noSuchKey',
  )
})

const max = { lift: 'Squat', load: 100, loadUnit: 'kg', on: Date.UTC(2026, 10, 24) }

test('a date inside a sentence is written as the coach’s region writes it, never American by default', () => {
  expect(sayEnglish('strength.inputMeasured', max)).toBe('Squat: 1RM 100 kg, measured 24 Nov 2026.')
  expect(sayIn('en', 'en-US')('strength.inputMeasured', max)).toContain('Nov 24, 2026')
  expect(sayIn('en-XA')('strength.inputMeasured', max)).toContain('24 Nov 2026')
  expect(sayIn('en', 'en-US')).toBe(sayIn('en', 'en-US'))
})

test('a number that goes down wears a real minus', () => {
  const slope = { slope: -0.4, low: -1, high: 0.2, unitName: ' kg' }
  expect(sayEnglish('progress.slope', slope)).toBe('Trend −0.4 kg a week (80 % interval −1 to 0.2)')
})
