import { expect, it } from 'vitest'
import { noteStart } from '../../../../../../src/shared/domain/notation/lines/note'

it('finds where a note begins, and takes no address for one', () => {
  expect(noteStart('3x8 // slow')).toBe(4)
  expect(noteStart('3x8 https://a.b // slow')).toBe(16)
  expect(noteStart('3x8 https://a.b')).toBeUndefined()
  expect(noteStart('3x8')).toBeUndefined()
})
