import { expect, test } from 'vitest'
import { altText, momentTexts } from '../../../../../src/shared/domain/figures/alt-text'
import { FIGURE_FILES, figureOf } from '../../../../../src/shared/domain/figures/built-in-figures'
import { readFigures } from '../../../../../src/shared/domain/figures/figure-record'
import { sayEnglish } from '../../../../../src/shared/messages/say'

function figure(exercise: string) {
  const found = figureOf(exercise)
  if (!found) throw new Error(`no figure of ${exercise}`)
  return found
}

test('a back squat is told in words: where the bar is, and how deep it goes', () => {
  expect(altText(figure('back-squat'), sayEnglish, 'Back squat')).toBe(
    'Back squat. Start: standing, elbows bent, barbell on the back. End: hips below the knees.',
  )
})

test('a later moment says only what changed', () => {
  expect(momentTexts(figure('hip-thrust-barbell'), sayEnglish)).toEqual([
    'Start: upper back up, hips low, knees bent, elbows bent, with a bench, barbell on the hips.',
    'End: hips up, knees bent.',
  ])
})

test('every built-in figure has a sentence for each of its moments', () => {
  for (const one of readFigures(FIGURE_FILES)) {
    const texts = momentTexts(one, sayEnglish)
    expect(texts).toHaveLength(one.moments.length)
    expect(texts.join(' ')).toMatch(/^Start: .+\. .*End: .+\.$/)
  }
})
