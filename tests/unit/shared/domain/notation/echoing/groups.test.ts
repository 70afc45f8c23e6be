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
