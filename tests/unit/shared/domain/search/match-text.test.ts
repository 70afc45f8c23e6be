import { expect, test } from 'vitest'
import { foldText } from '../../../../../src/shared/domain/search/fold-text'
import {
  matchBeginning,
  matchInitials,
  matchWords,
} from '../../../../../src/shared/domain/search/match-text'
import { readAsTyped } from '../../../../../src/shared/domain/search/typed-query'

const bulgarian = foldText('Bulgarian split squat')

test('the beginning counts without blanks and hyphens', () => {
  expect(matchBeginning('pullup', foldText('Pull-up'))).toEqual({ score: 1, spans: [[0, 6]] })
  expect(matchBeginning('bulgariansp', bulgarian)?.score).toBeGreaterThan(0.93)
  expect(matchBeginning('split', bulgarian)).toBeNull()
})

test('first letters of all words beat first letters of some', () => {
  const all = matchInitials('bss', bulgarian)
  const some = matchInitials('bsp', bulgarian)
  expect(all).toEqual({
    score: 0.88,
    spans: [
      [0, 1],
      [9, 10],
      [14, 15],
    ],
  })
  expect(some?.score).toBeLessThan(all?.score ?? 0)
  expect(matchInitials('sq', bulgarian)).toBeNull()
})

test('words in another order are found, each word used once', () => {
  const words = (query: readonly string[]) => readAsTyped(query, bulgarian.words).words
  expect(matchWords(words(['squat', 'bulg']), bulgarian)?.spans).toEqual([
    [14, 19],
    [0, 4],
  ])
  expect(matchWords(words(['squat', 'squat']), bulgarian)).toBeNull()
  expect(matchWords(words([]), bulgarian)).toBeNull()
})
