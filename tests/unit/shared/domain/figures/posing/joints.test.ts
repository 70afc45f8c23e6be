import { expect, test } from 'vitest'
import { blankPose } from '../../../../../../src/shared/domain/figures/posing/blank-figure'
import { JOINTS, jointPlaces } from '../../../../../../src/shared/domain/figures/posing/joints'

test('from the side every joint can be taken hold of, from the front all but the head', () => {
  expect([...jointPlaces(blankPose('side')).keys()]).toEqual(JOINTS)
  expect([...jointPlaces(blankPose('front')).keys()]).toEqual(
    JOINTS.filter((joint) => joint !== 'head'),
  )
})
