import { expect, it } from 'vitest'
import { sharedOnce } from '../../../../../../src/shared/domain/notation/lines/shared-once'
import { groupsOf } from '../../../../../support/shorthand'

it('leaves a rest that all groups share on the last one', () => {
  const rests = sharedOnce(groupsOf('1x3 @9, 3x5 r3:00')).map((group) => group.rest?.to)
  expect(rests).toEqual([undefined, 180])
})

it('keeps rests that differ, and changes of a rest alone', () => {
  const different = groupsOf('1x3 r3:00, 3x5 r90')
  expect(sharedOnce(different)).toEqual(different)
  const alone = groupsOf('top r90 then back r90')
  expect(sharedOnce(alone)).toEqual(alone)
})
