import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  parseSheetCode,
  printSheetCode,
  sheetAddress,
  sheetCode,
} from '../../../../../src/shared/domain/handouts/sheet-code'
import { uuidV7 } from '../../../../../src/shared/kernel/ids'

const dayIds = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 45 }), fc.uint8Array({ minLength: 10, maxLength: 10 }))
  .map(([now, random]) => uuidV7(now, random))

test('a day keeps its code for ever', () => {
  expect(sheetCode('0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee')).toBe('NMG7YH')
  expect(sheetCode('day-lower-a')).toBe('FG7M9P')
})

test('every code is six characters that cannot be mistaken, and is read back as printed', () => {
  fc.assert(
    fc.property(dayIds, (id) => {
      const code = sheetCode(id)
      expect(code).toMatch(/^[2-9CDFGHJKMNPQRTVWXY]{6}$/)
      expect(parseSheetCode(printSheetCode(code))).toEqual({ ok: true, value: code })
      expect(parseSheetCode(sheetAddress(code))).toEqual({ ok: true, value: code })
    }),
    { seed: 7 },
  )
})

test('five thousand days made in one minute have almost no code in common', () => {
  const ids = Array.from({ length: 5000 }, (_, i) => uuidV7(1.78e12 + i, new Uint8Array(10)))
  expect(new Set(ids.map(sheetCode)).size).toBeGreaterThan(4997)
})

test('a code is understood in small letters, with spaces, with a hyphen and from a scan', () => {
  for (const typed of ['k7m4qx', ' K7M 4QX ', 'k7m-4qx', 'rackside://session/K7M4QX']) {
    expect(parseSheetCode(typed)).toEqual({ ok: true, value: 'K7M4QX' })
  }
})

test('letters that are on no sheet are read as the figure they look like', () => {
  expect(parseSheetCode('KSM4ZB')).toEqual({ ok: true, value: 'K5M428' })
})

test('what is no code is refused', () => {
  for (const typed of ['', 'K7M4Q', 'K7M4QXX', 'hip thr', 'K7M4Q1', 'K7M4Q😀', 'Dana C']) {
    expect(parseSheetCode(typed)).toEqual({ ok: false, error: 'not-a-code' })
  }
})
