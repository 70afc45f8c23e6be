import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COPY_REASONS } from '../../../../src/main/files/backup-copy'
import { copiesToDrop } from '../../../../src/main/files/backup-retention'

const DAY = 86_400_000

const copies = fc
  .array(
    fc.record({
      reason: fc.constantFrom(...COPY_REASONS),
      takenAt: fc.integer({ min: -30 * 365, max: 30 * 365 }).map((day) => day * DAY),
    }),
    { minLength: 1, maxLength: 120 },
  )
  .map((list) => list.map((copy, i) => ({ ...copy, number: i + 1 })))

test('whatever the clocks say, the copy taken last stays, and so do the last five before each kind of danger', () => {
  fc.assert(
    fc.property(copies, (list) => {
      const dropped = new Set(copiesToDrop(list))
      const kept = list.filter((copy) => !dropped.has(copy))
      expect(kept).toContain(list.at(-1))
      for (const reason of COPY_REASONS.filter((name) => name !== 'daily')) {
        const pinned = list.filter((copy) => copy.reason === reason).slice(-5)
        expect(kept).toEqual(expect.arrayContaining(pinned))
      }
    }),
    { seed: 4, numRuns: 200 },
  )
})

test('after dropping once, nothing more is to be dropped', () => {
  fc.assert(
    fc.property(copies, (list) => {
      const dropped = new Set(copiesToDrop(list))
      expect(copiesToDrop(list.filter((copy) => !dropped.has(copy)))).toEqual([])
    }),
    { seed: 5, numRuns: 100 },
  )
})

test('of two years of daily copies about two dozen stay: a week, a month, a year', () => {
  const daily = Array.from({ length: 730 }, (_, i) => ({
    reason: 'daily' as const,
    takenAt: i * DAY,
    number: i + 1,
  }))
  let kept: typeof daily = []
  for (const copy of daily) {
    const dropped = new Set(copiesToDrop([...kept, copy]))
    kept = [...kept, copy].filter((one) => !dropped.has(one))
  }
  const ages = kept.map((copy) => 729 - copy.takenAt / DAY)
  expect(kept.length).toBeGreaterThan(14)
  expect(kept.length).toBeLessThan(26)
  expect(ages).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5, 6]))
  expect(Math.max(...ages)).toBeGreaterThan(300)
})
