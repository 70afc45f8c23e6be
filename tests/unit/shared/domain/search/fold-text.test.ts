import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedLine, foldText } from '../../../../../src/shared/domain/search/fold-text'

test('capitals, accents, hyphens and apostrophes do not tell names apart', () => {
  expect(foldedLine('Pull-up')).toBe('pull up')
  expect(foldedLine('  PULL   up ')).toBe('pull up')
  expect(foldedLine('Farmer’s carry')).toBe("farmer's carry".replace("'", ''))
  expect(foldedLine('José Núñez')).toBe('jose nunez')
  expect(foldedLine('Łukasz Øster Weiß')).toBe('lukasz oster weiss')
  expect(foldedLine('90/90 hip switch')).toBe('90 90 hip switch')
})

test('Greek and Cyrillic names keep their letters', () => {
  expect(foldedLine('Ελένη')).toBe('ελενη')
  expect(foldedLine('Наталья Ёлкина')).toBe('наталья елкина')
})

test('each letter remembers where it stood, also when one sign becomes two letters', () => {
  const folded = foldText('Weiß, Jo')
  expect(folded.compact).toBe('weissjo')
  expect(folded.words).toEqual(['weiss', 'jo'])
  expect(folded.offsets).toEqual([0, 5])
  expect(folded.starts).toEqual([0, 1, 2, 3, 3, 6, 7])
  expect(folded.ends).toEqual([1, 2, 3, 4, 4, 7, 8])
})

test('any text folds without loss of place: letters lie inside the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const { compact, words, starts, ends } = foldText(text)
      expect(words.join('')).toBe(compact)
      expect(starts.length).toBe(compact.length)
      for (const [i, start] of starts.entries()) {
        expect(start).toBeLessThan(ends[i] ?? 0)
        expect(ends[i]).toBeLessThanOrEqual(text.length)
        expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0)
      }
    }),
    { seed: 20, numRuns: 300 },
  )
})
