import { expect, it } from 'vitest'
import { parsePrescription } from '../../../../../../src/shared/domain/notation/parse'
import { unreadSchema } from '../../../../../../src/shared/domain/notation/schema/unread-schema'

it('takes every stretch the reader leaves, with its suggestion or its reason', () => {
  for (const typed of ['4x8 tmepo 3010', '5x0', '3x8 @8 @9', '5x5 75% +2.5%/wk | @8']) {
    const { unread } = parsePrescription(typed)
    expect(unread.length).toBeGreaterThan(0)
    for (const stretch of unread) expect(unreadSchema.parse(stretch)).toEqual(stretch)
  }
})

it('refuses a place before the beginning', () => {
  expect(unreadSchema.safeParse({ from: -1, to: 2, text: 'x' }).success).toBe(false)
})
