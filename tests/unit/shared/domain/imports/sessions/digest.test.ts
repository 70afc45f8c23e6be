import { expect, test } from 'vitest'
import { digestOf } from '../../../../../../src/shared/domain/imports/sessions/digest'

test('the fingerprint of a text never changes, so that old imports are known again', () => {
  expect(digestOf('Lower A|2026-05-04|17:30|0')).toBe(digestOf('Lower A|2026-05-04|17:30|0'))
  expect(digestOf('')).toMatchInlineSnapshot(`"ab3e7c0bebb6c2289ca70078d9aaf7d3"`)
  expect(digestOf('Lower A|2026-05-04|17:30|0')).toMatchInlineSnapshot(
    `"dd48767d186dce2110929f3c14e3bb17"`,
  )
})

test('a hundred thousand starts have a hundred thousand fingerprints', () => {
  const prints = new Set(Array.from({ length: 100_000 }, (_, n) => digestOf(`A|${n % 997}|${n}`)))
  expect(prints.size).toBe(100_000)
})
