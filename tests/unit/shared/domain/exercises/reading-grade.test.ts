import { expect, test } from 'vitest'
import {
  READING_GRADE_FORMULA,
  readingGrade,
  sentencesOf,
  syllablesOf,
  wordsOf,
} from '../../../../../src/shared/domain/exercises/reading-grade'

test.each([
  ['hip', 1],
  ['squeeze', 1],
  ['lowered', 2],
  ['pressed', 1],
  ['lifted', 2],
  ['muscle', 2],
  ['simple', 2],
  ['barbell', 2],
  ['plates', 1],
  ['raises', 2],
  ['hinges', 2],
  ['abdominal', 4],
  ['safely', 2],
  ['client’s', 1],
  ['extension', 3],
  ['the', 1],
  ['12', 2],
])('"%s" is spoken in %i syllables', (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables)
})

test('words are cut at hyphens and blanks, numbers count, signs do not', () => {
  expect(wordsOf('Single-leg work: 2–3 sets, the client’s choice.')).toEqual([
    'single',
    'leg',
    'work',
    '2',
    '3',
    'sets',
    'the',
    'client’s',
    'choice',
  ])
})

test('a decimal number does not end a sentence', () => {
  expect(sentencesOf('Add 2.5 kg. Then rest.')).toEqual(['Add 2.5 kg.', 'Then rest.'])
})

test('the grade is the printed formula, worked by hand', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
  expect(readingGrade(['The bar rests on the hips.'])).toBeCloseTo(-1.45, 2)
  expect(READING_GRADE_FORMULA).toContain('0.39 × words per sentence')
})

test('long sentences full of long words are harder than plain ones', () => {
  const plain = readingGrade(['Push the floor away. Stand tall.'])
  const hard = readingGrade([
    'Considerable posterior musculature activation necessitates appropriate intermuscular coordination throughout the concentric contraction.',
  ])
  expect(plain).toBeLessThan(3)
  expect(hard).toBeGreaterThan(12)
})
