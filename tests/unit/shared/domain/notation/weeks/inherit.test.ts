import { describe, expect, it } from 'vitest'
import { printWeek } from '../../../../../../src/shared/domain/notation/print'
import { inheritGroups } from '../../../../../../src/shared/domain/notation/weeks/inherit'
import { traced } from '../../../../../../src/shared/domain/notation/weeks/traced-group'
import { groupsOf } from '../../../../../support/shorthand'

const over = (before: string, stated: string) =>
  inheritGroups(
    groupsOf(before).map((group) => traced(group, 'inherited')),
    groupsOf(stated),
  )
const week = (before: string, stated: string) =>
  printWeek({ groups: over(before, stated).map(({ group }) => group) })

describe('a week laid over the one before', () => {
  it.each([
    ['4x8 @7 3010 r2:00', '@8', '4x8 @8 3010 r2:00'],
    ['4x8 @7 3010 r2:00', '2x8 @6', '2x8 @6 3010 r2:00'],
    ['top 1x3 @8, back 3x5 -12%', '@9', 'top 1x3 @9, back 3x5 -12%'],
    ['top 1x3 @8, back 3x5 -12%', 'back -15%', 'top 1x3 @8, back 3x5 -15%'],
    ['top 1x3 @8, back 3x5 -12%', '1x2 @9, 2x5', 'top 1x2 @9, back 2x5 -12%'],
    ['1x3 @8, 3x5 -12%', '@9, -10%', '1x3 @9, 3x5 -10%'],
    ['wu 2x5 40%; 5x5 80%', '82.5%', 'wu 2x5 40%; 5x5 82.5%'],
    ['wu 2x5 40%; 5x5 80%', 'wu 1x3 60%;', 'wu 1x3 60%; 5x5 80%'],
    ['4x8 @7 r2:00', '1x3 @9, 3x5 -10%', '1x3 @9, 3x5 -10% r2:00'],
    ['4x8 80% @7 r2:00', 'work to 1RM', 'work to 1RM r2:00'],
    ['3x8 60kg', '185/125lb', '3x8 185 or 125lb'],
  ])('%s, then %s, is %s', (before, stated, result) => {
    expect(week(before, stated)).toBe(result)
  })

  it('tells what was written in it from what it inherits', () => {
    expect(over('4x8 @7 r2:00', '@8')[0]?.origins).toEqual({
      scheme: 'inherited',
      effort: 'written',
      rest: 'inherited',
    })
  })
})
