import { expect, test } from 'vitest'
import { painRule } from '../../../../../src/shared/domain/sessions/pain-rule'
import type { Say } from '../../../../../src/shared/kernel/words'
import { sayEnglish } from '../../../../../src/shared/messages/say'

const rule = (score: number, bodyPart: string, note = '', say: Say = sayEnglish) =>
  painRule({ score, bodyPart, note }, say)

test('any pain in the low back or the knees holds the next increase, however small', () => {
  expect(rule(1, 'low back').holds).toBe(true)
  expect(rule(2, 'Left knee').holds).toBe(true)
})

test('sharp or radiating pain counts like it anywhere', () => {
  expect(rule(3, 'hip', 'sharp').holds).toBe(true)
  expect(rule(3, 'hip', 'radiating down the leg').holds).toBe(true)
})

test('other pain is noted, and no pain lets the program go on', () => {
  expect(rule(3, 'hip', 'dull').holds).toBe(false)
  expect(rule(0, 'knee').holds).toBe(false)
})

test('the advice names what to do and no diagnosis', () => {
  const { advice } = rule(4, 'low back')
  const said = sayEnglish(advice.key, advice.values)
  expect(said).toContain('stop the set')
  expect(said).toContain('refer')
})

test('places are known by the words of the language spoken, not by English', () => {
  const german: Say = (key, values) => {
    if (key === 'sessions.areaWords.knee') return 'knie'
    if (key === 'sessions.areaWords.low-back') return 'kreuz|rücken'
    return sayEnglish(key, values)
  }
  expect(rule(2, 'linkes Knie', '', german).holds).toBe(true)
  expect(rule(2, 'unterer Rücken', '', german).holds).toBe(true)
  expect(rule(2, 'Hüfte', '', german).holds).toBe(false)
})
