import { drawArm, drawLeg, drawLegEdge, drawNearArm, drawTrunk } from './draw-body'
import { drawThing } from './draw-things'
import { type Box, boxOf, type Drawing, type Stroke } from './drawing'
import type { Pose } from './pose'
import { type Skeleton, skeletonOf } from './skeleton'

/** A pose as a drawing: floor, far limbs, what is behind, trunk, near limbs, what is before. */
export function drawFigure(pose: Pose): Drawing {
  const skeleton = skeletonOf(pose)
  const things = pose.things.map((thing) => drawThing(thing, skeleton))
  const body = pose.view === 'side' ? sideBody(skeleton) : frontBody(skeleton)
  const strokes = [
    ...things.flatMap((thing) => thing.behind),
    ...body.back,
    ...body.front,
    ...things.flatMap((thing) => thing.before),
    ...body.arm,
  ]
  const box = boxOf(strokes)
  return {
    strokes: [floor(box), ...strokes],
    box: { ...box, bottom: Math.min(box.bottom, -0.012) },
  }
}

type BodyParts = Readonly<Record<'back' | 'front' | 'arm', readonly Stroke[]>>

function sideBody(skeleton: Skeleton): BodyParts {
  const { legs, arms } = skeleton
  return {
    back: [...drawArm(arms.far, 'far'), ...drawLeg(legs.far, 'far')],
    front: [...drawLegEdge(legs.near), ...drawTrunk(skeleton), ...drawLeg(legs.near, 'near')],
    arm: drawNearArm(arms.near),
  }
}

function frontBody(skeleton: Skeleton): BodyParts {
  const { legs, arms } = skeleton
  return {
    back: [...drawLeg(legs.far, 'near'), ...drawLeg(legs.near, 'near')],
    front: drawTrunk(skeleton),
    arm: [...drawNearArm(arms.far), ...drawNearArm(arms.near)],
  }
}

function floor({ left, right }: Box): Stroke {
  return {
    kind: 'line',
    points: [
      [left, -0.006],
      [right, -0.006],
    ],
    width: 0.012,
    tone: 'far',
  }
}
