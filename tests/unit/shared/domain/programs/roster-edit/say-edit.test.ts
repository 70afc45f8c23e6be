import { expect, test } from 'vitest'
import {
  readNewText,
  readStep,
} from '../../../../../../src/shared/domain/programs/roster-edit/cell-change'
import { readPattern } from '../../../../../../src/shared/domain/programs/roster-edit/read-pattern'
import {
  sayChange,
  sayPattern,
} from '../../../../../../src/shared/domain/programs/roster-edit/say-edit'
import { sayEnglish } from '../../../../../../src/shared/messages/say'

test.each([
  ['', 'any cell with work in it'],
  ['5x5', '5 sets of 5'],
  ['rpe>=9', 'RPE 9 or more'],
  ['>80% sets<4', 'more than 80%, and less than 4 sets'],
  ['% "belt"', 'the words “belt”, and a percentage'],
  ['no-load', 'no load'],
])('%j is looked for as: %s', (text, said) => {
  expect(sayPattern(readPattern(text, 'kg'), sayEnglish)).toBe(said)
})

test.each([
  ['+2.5%', '2.5% more'],
  ['-1 set', '1 set less'],
  ['+2 reps', '2 reps more'],
  ['+0.5 rpe', '0.5 RPE more'],
  ['-5 kg', '5 kg less'],
])('the step %s is said as: %s', (text, said) => {
  const read = readStep(text)
  expect(read.ok && sayChange(read.value, sayEnglish)).toBe(said)
})

test('new text is said with what stays', () => {
  const read = readNewText('3x8 @7')
  expect(read.ok && sayChange(read.value, sayEnglish)).toBe(
    '3 sets of 8 @ RPE 7; what this does not say stays',
  )
})
