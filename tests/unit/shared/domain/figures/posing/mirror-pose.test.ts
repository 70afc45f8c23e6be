import { expect, test } from 'vitest'
import { FIGURE_FILES } from '../../../../../../src/shared/domain/figures/built-in-figures'
import { readFigures } from '../../../../../../src/shared/domain/figures/figure-record'
import { distance } from '../../../../../../src/shared/domain/figures/geometry'
import { poseSchema } from '../../../../../../src/shared/domain/figures/pose'
import { jointPlaces } from '../../../../../../src/shared/domain/figures/posing/joints'
import { mirrorPose } from '../../../../../../src/shared/domain/figures/posing/mirror-pose'

const figures = readFigures(FIGURE_FILES)

test('every built-in pose mirrored twice shows the same joints', () => {
  for (const { id, moments } of figures) {
    for (const { pose } of moments) {
      const once = mirrorPose(pose)
      expect(poseSchema.safeParse(once).error, id).toBeUndefined()
      const twice = jointPlaces(mirrorPose(once))
      for (const [joint, place] of jointPlaces(pose)) {
        expect(distance(twice.get(joint) ?? [9, 9], place), `${id} ${joint}`).toBeLessThan(0.01)
      }
    }
  }
})

test('a split squat changes legs', () => {
  const split = figures
    .flatMap(({ moments }) => moments)
    .find(({ pose }) => pose.view === 'side' && pose.legs.length === 2)?.pose
  if (!split) throw new Error('some figure stands on one leg')
  expect(mirrorPose(split).legs).toEqual(split.legs.toReversed())
})
