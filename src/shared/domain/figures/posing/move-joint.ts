import { directionOf, type Point } from '../geometry'
import type { ArmPose, LegPose, Pose } from '../pose'
import { type ArmJoints, type LegJoints, type Skeleton, skeletonOf } from '../skeleton'
import type { Joint } from './joints'

/** The most that a head turns against the trunk. */
const HEAD_TURN = 60

/**
 * Takes a joint to a place: hands and feet are put there and their limbs follow, the hips take the body
 * along between them, trunk and head turn towards it. The other limb of a pair that was posed as one
 * follows too; `moveApart` parts them first.
 */
export function moveJoint(pose: Pose, joint: Joint, to: Point): Pose {
  const place = rounded(to)
  switch (joint) {
    case 'hip':
      return { ...pose, hip: within(place) }
    case 'trunk':
      return { ...pose, trunk: Math.round(directionOf(pose.hip, place)) }
    case 'head':
      return pose.view === 'side' ? { ...pose, head: headTurn(pose, place) } : pose
    case 'near-hand':
    case 'far-hand':
      return { ...pose, arms: withArm(pose, sideOf(joint), within(place)) }
    case 'near-foot':
    case 'far-foot':
      return { ...pose, legs: withLeg(pose, sideOf(joint), within(place)) }
  }
}

/** Bends the elbow or knee of a limb the other way. */
export function bendOther(pose: Pose, joint: Joint): Pose {
  const place = placeOfLimb(skeletonOf(pose), joint)
  if (place === null) return pose
  const set = moveJoint(pose, joint, place)
  const at = indexOf(set, joint)
  const flipped = (bend: 'forward' | 'back') => (bend === 'forward' ? 'back' : 'forward')
  return joint.endsWith('hand')
    ? {
        ...set,
        arms: set.arms.map((arm, place) =>
          place === at && 'hand' in arm ? { ...arm, elbow: flipped(arm.elbow) } : arm,
        ),
      }
    : {
        ...set,
        legs: set.legs.map((leg, place) =>
          place === at && 'foot' in leg ? { ...leg, knee: flipped(leg.knee) } : leg,
        ),
      }
}

/** Turns the sole of a foot, in degrees; 0 is flat. */
export function turnSole(pose: Pose, joint: 'near-foot' | 'far-foot', by: number): Pose {
  const at = indexOf(pose, joint)
  const legs = pose.legs.map((leg, place) =>
    place === at ? { ...leg, toe: Math.max(-90, Math.min(90, leg.toe + by)) } : leg,
  )
  return { ...pose, legs }
}

/** Poses both limbs of each pair by themselves, so that one can move alone. */
export function moveApart(pose: Pose): Pose {
  const { arms, legs } = skeletonOf(pose)
  const [arm, otherArm] = pose.arms
  const [leg, otherLeg] = pose.legs
  return {
    ...pose,
    arms: arm && !otherArm ? [arm, armAt(arms.far.hand, arms.far, pose)] : pose.arms,
    legs: leg && !otherLeg ? [leg, legAt(legs.far.ankle, legs.far, { pose, leg })] : pose.legs,
  }
}

type Side = 'near' | 'far'

function sideOf(joint: Joint): Side {
  return joint.startsWith('near') ? 'near' : 'far'
}

/** Which entry of a pair a joint belongs to; one entry stands for both. */
function indexOf(pose: Pose, joint: Joint): number {
  const pair = joint.endsWith('hand') ? pose.arms : pose.legs
  return sideOf(joint) === 'near' || pair.length === 1 ? 0 : 1
}

function placeOfLimb({ arms, legs }: Skeleton, joint: Joint): Point | null {
  if (joint.endsWith('hand')) return arms[sideOf(joint)].hand
  return joint.endsWith('foot') ? legs[sideOf(joint)].ankle : null
}

function withArm(pose: Pose, side: Side, place: Point): Pose['arms'] {
  const at = indexOf(pose, `${side}-hand`)
  const joints = skeletonOf(pose).arms[side]
  const seen = pose.arms[at]?.seen
  const put = armAt(pairPlace(pose, side, pose.arms.length, place), joints, pose)
  const arm = seen === undefined ? put : { ...put, seen }
  return pose.arms.map((old, index) => (index === at ? arm : old))
}

function withLeg(pose: Pose, side: Side, place: Point): Pose['legs'] {
  const at = indexOf(pose, `${side}-foot`)
  const joints = skeletonOf(pose).legs[side]
  const old = pose.legs[at]
  if (!old) return pose.legs
  const leg = legAt(pairPlace(pose, side, pose.legs.length, place), joints, { pose, leg: old })
  return pose.legs.map((one, index) => (index === at ? leg : one))
}

/** From the front one entry is the right limb, and the left is its mirror image about the hips. */
function pairPlace(pose: Pose, side: Side, entries: number, [x, y]: Point): Point {
  if (side === 'near' || entries > 1 || pose.view === 'side') return [x, y]
  return [round(2 * pose.hip[0] - x), y]
}

function armAt(hand: Point, { shoulder, elbow, hand: was }: ArmJoints, pose: Pose): ArmPose {
  const isForward = bendOf(shoulder, elbow, was) * wayOf(pose, shoulder) > 0
  return { hand: rounded(hand), elbow: isForward ? 'forward' : 'back' }
}

function legAt(
  foot: Point,
  { hip, knee, ankle }: LegJoints,
  { pose, leg }: { readonly pose: Pose; readonly leg: LegPose },
): LegPose {
  const bend = bendOf(hip, knee, ankle) * wayOf(pose, hip)
  const seen = leg.seen === undefined ? {} : { seen: leg.seen }
  return {
    foot: rounded(foot),
    toe: leg.toe,
    // A straight leg bends forward, as almost every knee does.
    knee: Math.abs(bend) < 0.001 || bend > 0 ? 'forward' : 'back',
    ...seen,
  }
}

/** From the front the left limbs bend the other way round. */
function wayOf(pose: Pose, [x]: Point): 1 | -1 {
  return pose.view === 'side' || x >= pose.hip[0] ? 1 : -1
}

/** On which side of the way from root to end the middle joint lies: positive to the left. */
function bendOf([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  return (x2 - x0) * (y1 - y0) - (y2 - y0) * (x1 - x0)
}

function headTurn(pose: Extract<Pose, { view: 'side' }>, place: Point): number {
  const { shoulder } = skeletonOf(pose)
  const up = pose.trunk - (pose.round ?? 0) / 2
  const turn = directionOf(shoulder, place) - up
  const short = ((((turn + 180) % 360) + 360) % 360) - 180
  return Math.round(Math.min(HEAD_TURN, Math.max(-HEAD_TURN, short)))
}

/** Inside the paper that the schema allows. */
function within([x, y]: Point): Point {
  return [Math.min(3, Math.max(-2, x)), Math.min(2, Math.max(-0.5, y))]
}

function rounded([x, y]: Point): Point {
  return [round(x), round(y)]
}

/** To a thousandth of stature: 2 mm. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
