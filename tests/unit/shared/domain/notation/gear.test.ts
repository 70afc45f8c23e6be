import { expect, it } from 'vitest'
import { GEAR_WORD } from '../../../../../src/shared/domain/notation/gear'
import { groupOf } from '../../../../support/shorthand'

it('takes one word in any script to tell bands and pins apart', () => {
  expect(['red', '7', 'Grün', 'レッド', 'extra-heavy'].every((word) => GEAR_WORD.test(word))).toBe(
    true,
  )
  expect(['', 'two words', '-x', 'a'.repeat(41)].some((word) => GEAR_WORD.test(word))).toBe(false)
  expect(groupOf('3x15 band Grün r60').gear).toEqual({ kind: 'band', word: 'Grün' })
})
