import { expect, it } from 'vitest'
import { sayWeek } from '../../../../../../src/shared/domain/notation/echoing/groups'
import { sayEnglish as say } from '../../../../../../src/shared/messages/say'
import { groupsOf } from '../../../../../support/shorthand'

it('names warm-ups, top and back-off sets, and says a shared rest once', () => {
  const groups = groupsOf('wu 2x5 40%; top 1x3 @9, back 3x5 -12% r3:00')
  expect(sayWeek({ groups }, say)).toBe(
    'warm-up: 2 sets of 5 at 40 % 1RM; then top: 1 set of 3 @ RPE 9; then back-off: 3 sets of 5 at −12 % vs previous group, rest 3 min',
  )
})

it('says how a week follows from the one before', () => {
  expect(sayWeek({ mark: 'same', groups: [] }, say)).toBe('same as the week before')
  expect(sayWeek({ mark: 'same', groups: groupsOf('@9') }, say)).toBe(
    'same as the week before, @ RPE 9',
  )
})

it('says of a percentage of nothing that no group stands before it', () => {
  const words = '4 sets of 4 at −10 % vs previous group'
  expect(sayWeek({ groups: groupsOf('4x4 -10%') }, say)).toBe(
    `${words}, but no group stands before it: write a load or a percent of the 1RM`,
  )
  expect(sayWeek({ groups: groupsOf('1x1 @8, 4x4 -10%') }, say)).not.toContain('no group')
  expect(sayWeek({ groups: groupsOf('-10%') }, say)).toBe('at −10 % vs previous group')
})
