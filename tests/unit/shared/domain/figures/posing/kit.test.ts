import { expect, test } from 'vitest'
import { poseSchema } from '../../../../../../src/shared/domain/figures/pose'
import { blankPose } from '../../../../../../src/shared/domain/figures/posing/blank-figure'
import {
  addPiece,
  isMovable,
  KIT,
  MOST_THINGS,
  moveThing,
  placeOfThing,
  removeThing,
} from '../../../../../../src/shared/domain/figures/posing/kit'

const standing = blankPose('side')

test.each(KIT)('a %s can be put in, moved where it stands alone, and taken out', (piece) => {
  const held = addPiece(standing, piece)
  expect(poseSchema.safeParse(held).error).toBeUndefined()
  const [thing] = held.things
  if (!thing) throw new Error('it was put in')
  const moved = moveThing(held, 0, [0.1, 0.05])
  expect(poseSchema.safeParse(moved).error).toBeUndefined()
  expect(isMovable(thing)).toBe(placeOfThing(thing) !== null)
  if (isMovable(thing)) expect(moved.things[0]).not.toEqual(thing)
  else expect(moved.things[0]).toEqual(thing)
  expect(removeThing(held, 0)).toEqual(standing)
})

test('a picture holds eight things at most', () => {
  let pose = standing
  for (let count = 0; count < 12; count++) pose = addPiece(pose, 'box')
  expect(pose.things.length).toBe(MOST_THINGS)
})
