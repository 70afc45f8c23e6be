import { expect, test } from 'vitest'
import { jaccard, nearDuplicates } from '../../../../../src/shared/domain/exercises/near-duplicates'
import type { PageText } from '../../../../../src/shared/domain/exercises/page-texts'

const fix = (exerciseId: string, text: string): PageText => ({ exerciseId, part: 'fixes', text })
const LIMITS = { likeness: 0.8, words: 4 }

test('likeness is the share of common words, whatever their order', () => {
  expect(jaccard(['a', 'b', 'c', 'd'], ['d', 'c', 'b', 'a'])).toBe(1)
  expect(jaccard(['a', 'b', 'c', 'd'], ['a', 'b', 'x', 'y'])).toBeCloseTo(2 / 6)
  expect(jaccard([], [])).toBe(0)
})

test('two pages that mend a mistake with nearly the same words are found', () => {
  const found = nearDuplicates(
    [
      fix('a', 'Take plates off until every rep reaches the same height'),
      fix('b', 'Take the plates off, until every rep reaches the same height.'),
      fix('c', 'Hold the top for a second.'),
    ],
    LIMITS,
  )
  expect(found.map(({ one, other }) => [one.exerciseId, other.exerciseId].sort())).toEqual([
    ['a', 'b'],
  ])
})

test('one page may repeat itself, and a few words may stand on two pages', () => {
  const same = 'Keep the bar over the middle of the foot'
  expect(nearDuplicates([fix('a', same), fix('a', same)], LIMITS)).toEqual([])
  expect(nearDuplicates([fix('a', 'No helper.'), fix('b', 'No helper.')], LIMITS)).toEqual([])
})

test('nothing that a slow comparison of all pairs finds is missed', () => {
  const words = ['bar', 'hips', 'knees', 'feet', 'floor', 'breath', 'chest']
  const texts = Array.from({ length: 60 }, (_, at) =>
    fix(
      `e${at}`,
      words
        .map((word, place) => ((at * 7 + place * 3) % 5 < 4 ? word : `${word}${'xyz'[at % 3]}`))
        .join(' '),
    ),
  )
  const slow = texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter((other) => jaccard(one.text.split(' '), other.text.split(' ')) >= LIMITS.likeness),
  )
  expect(slow.length).toBeGreaterThan(0)
  expect(nearDuplicates(texts, LIMITS)).toHaveLength(slow.length)
})
