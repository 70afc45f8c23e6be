import { expect, it } from 'vitest'
import { addLoad } from '../../../../../../src/shared/domain/notation/echoing/load'
import { sayEnglish as say } from '../../../../../../src/shared/messages/say'
import { groupOf } from '../../../../../support/shorthand'

it.each([
  ['3x8 @100', 'so far at 100 (client unit)'],
  ['3x8 60>80kg', 'so far ramping 60 → 80 kg'],
  ['3x8 @60>80', 'so far ramping 60 → 80 (client unit)'],
  ['3x8 60>80%TM', 'so far ramping 60 → 80 % TM'],
  ['3x8 85%e1RM', 'so far at 85 % e1RM'],
  ['3x8 150%bw', 'so far at 150 % of body mass'],
  ['3x8 bw+10', 'so far at bodyweight + 10 (client unit)'],
  ['3x8 10RM', 'so far with the 10RM load'],
  ['3x8 +5kg', 'so far at +5 kg vs previous group'],
])('says the load of %s as “%s”', (typed, words) => {
  const { load } = groupOf(typed)
  expect(load && addLoad('so far', load, say)).toBe(words)
})

it('stands alone where a later week states nothing else', () => {
  expect(addLoad('', { kind: 'rep-max', reps: 10 }, say)).toBe('with the 10RM load')
  expect(addLoad('', { kind: 'bodyweight' }, say)).toBe('at bodyweight')
})
