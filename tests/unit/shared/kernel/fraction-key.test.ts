import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyBetween, keysBetween } from '../../../../src/shared/kernel/fraction-key'

test('a row can be put between any two neighbours, again and again', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 120 }), (places) => {
      const keys: string[] = []
      for (const place of places) {
        const at = place % (keys.length + 1)
        const key = keyBetween(keys[at - 1] ?? null, keys[at] ?? null)
        keys.splice(at, 0, key)
      }
      expect([...keys].sort()).toEqual(keys)
      expect(new Set(keys).size).toBe(keys.length)
    }),
    { seed: 24, numRuns: 300 },
  )
})

test('many rows added at the end keep short keys in order', () => {
  const keys = keysBetween(null, null, 200)
  expect([...keys].sort()).toEqual(keys)
  expect(Math.max(...keys.map((key) => key.length))).toBeLessThan(50)
})
