import { expect, test } from 'vitest'
import { poseSchema } from '../../../../../../src/shared/domain/figures/pose'
import { poseFaults } from '../../../../../../src/shared/domain/figures/pose-faults'
import {
  blankFigure,
  blankPose,
} from '../../../../../../src/shared/domain/figures/posing/blank-figure'

test.each(['side', 'front'] as const)('a new figure seen from the %s stands soundly', (view) => {
  expect(poseSchema.parse(blankPose(view))).toEqual(blankPose(view))
  expect(poseFaults(blankPose(view))).toEqual([])
  expect(blankFigure(view).map(({ at }) => at)).toEqual(['start', 'end'])
})
