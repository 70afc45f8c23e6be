import { expect, test } from 'vitest'
import {
  changeName,
  valueWords,
} from '../../../../../../src/renderer/features/templates/review/change-words'
import { CHANGE_KINDS } from '../../../../../../src/shared/domain/programs/merge/merge-change'
import { sayEnglish } from '../../../../../../src/shared/messages/say'
import { reviewedChange } from './reviewed'

const words = { say: sayEnglish, locale: 'en-GB' }

test('every kind of change has words, none with a hole in it', () => {
  for (const kind of CHANGE_KINDS) {
    const name = changeName(reviewedChange('x', { kind }), sayEnglish)
    expect(name).not.toBe('')
    expect(name).not.toContain('{{')
  }
  expect(changeName(reviewedChange('x'), sayEnglish)).toBe('Back squat, week 2')
})

test('values are told in words of the coach: an empty cell inherits, weekdays and goals by name', () => {
  const told = (kind: (typeof CHANGE_KINDS)[number], value: string | null) =>
    valueWords(reviewedChange('x', { kind }), value, words)
  expect(told('cell', null)).toBe('as the week before')
  expect(told('cell', '4x5 @7')).toBe('4x5 @7')
  expect(told('week-kind', 'deload')).toBe('deload')
  expect(told('row-goal', null)).toBe('nothing')
  expect(told('day-weekday', '4')).toBe('Thursday')
  expect(told('row-add', 'Back squat')).toBeUndefined()
  expect(told('row-label', '')).toBe('nothing')
})
