import { drawArm, drawHead, drawLeg, drawLegEdge, drawNearArm, drawTrunk } from './draw-body'
import { drawThing } from './draw-things'
import { type Box, boxOf, type Drawing, type Stroke } from './drawing'
import { angleBetween, directionOf } from './geometry'
import type { Pose } from './pose'
import { type Skeleton, skeletonOf } from './skeleton'

/** A pose as a drawing: floor, what is behind, far limbs, trunk, near limbs, what is before, head, near arm. */
export function drawFigure(pose: Pose): Drawing {
  const strokes = strokesOf(pose)
  const box = withFloor(boxOf(strokes))
  return { strokes: [floorLine(box), ...strokes], box }
}

/** Everything of a pose but the floor. */
export function strokesOf(pose: Pose): readonly Stroke[] {
  const skeleton = skeletonOf(pose)
  const things = pose.things.map((thing) => drawThing(thing, skeleton))
  const body = pose.view === 'side' ? sideBody(skeleton) : frontBody(skeleton)
  return [
    ...things.flatMap((thing) => thing.behind),
    ...body.back,
    ...body.front,
    ...inFront(
      drawHead(skeleton),
      things.flatMap((thing) => thing.before),
      pose,
    ),
    ...body.arm,
  ]
}

/** From the side a plate leaves the head free; from the front a bar is held before face or neck. */
function inFront(head: readonly Stroke[], things: readonly Stroke[], { view }: Pose) {
  return view === 'side' ? [...things, ...head] : [...head, ...things]
}

/** The floor from edge to edge of a box. */
export function floorLine({ left, right }: Box): Stroke {
  return {
    ...{ kind: 'line', width: FLOOR, tone: 'far' },
    points: [
      [left + FLOOR / 2, -FLOOR / 2],
      [right - FLOOR / 2, -FLOOR / 2],
    ],
  }
}

/** A box that holds the floor too. */
export function withFloor(box: Box): Box {
  return { ...box, bottom: Math.min(box.bottom, -FLOOR) }
}

const FLOOR = 0.012

type BodyParts = Readonly<Record<'back' | 'front' | 'arm', readonly Stroke[]>>

function sideBody(skeleton: Skeleton): BodyParts {
  const { legs, arms } = skeleton
  return {
    back: [...drawArm(arms.far, 'far'), ...drawLeg(legs.far, 'far')],
    front: [...drawLegEdge(legs.near), ...drawTrunk(skeleton), ...drawLeg(legs.near, 'near')],
    arm: isOverhead(skeleton) ? besideHead(skeleton) : drawNearArm(arms.near),
  }
}

function isOverhead({ hip, shoulder, arms }: Skeleton): boolean {
  const trunk = directionOf(hip, shoulder)
  return angleBetween(trunk, directionOf(shoulder, arms.near.elbow)) < 50
}

/** An arm that goes up past the head: its white edge must not cut the face away. */
function besideHead(skeleton: Skeleton): readonly Stroke[] {
  const arm = drawNearArm(skeleton.arms.near)
  const edges = arm.filter(({ tone }) => tone === 'paper')
  return [...edges, ...drawHead(skeleton), ...arm.slice(edges.length)]
}

function frontBody(skeleton: Skeleton): BodyParts {
  const { legs, arms } = skeleton
  const isCrossed = legs.far.ankle[0] > legs.near.ankle[0]
  const edge = isCrossed ? drawLegEdge(legs.near) : []
  return {
    back: [...drawLeg(legs.far, 'near'), ...edge, ...drawLeg(legs.near, 'near')],
    front: drawTrunk(skeleton),
    arm: [...drawNearArm(arms.far), ...drawNearArm(arms.near)],
  }
}
