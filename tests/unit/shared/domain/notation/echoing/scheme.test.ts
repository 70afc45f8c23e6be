import { expect, it } from 'vitest'
import { sayScheme } from '../../../../../../src/shared/domain/notation/echoing/scheme'
import { sayEnglish as say } from '../../../../../../src/shared/messages/say'
import { groupOf } from '../../../../../support/shorthand'

it.each([
  ['1x5', '1 set of 5'],
  ['3x8-12+', '3 sets of 8–12, last set 12+ (AMRAP)'],
  ['3x(8/6/4+)', '3 sets of 8, 6, 4+ (AMRAP every set)'],
  ['3x30/40/50s', '3 sets of 30, 40, 50 s'],
  ['4x1.5km', '4 sets of 1.5 km'],
  ['5x(1/2/3)', '5 sets of a ladder of 1, 2, 3'],
  ['5x(2+2)', '5 sets of cluster 2+2'],
  ['4 rounds', '4 rounds'],
  ['total 1', '1 total rep in as few sets as needed'],
  ['test 1RM', 'test a 1RM'],
  ['myo 15+1x5', 'myo-reps: activation 15, then 1 mini-set of 5'],
])('says %s as “%s”', (typed, words) => {
  const { scheme } = groupOf(typed)
  expect(scheme && sayScheme(scheme, say)).toBe(words)
})
