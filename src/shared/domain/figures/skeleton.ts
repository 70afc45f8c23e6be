import { BODY } from './body'
import { along, beyondReach, type Point, reach } from './geometry'
import type { ArmPose, LegPose, Pose } from './pose'

/** A leg or an arm as points from the root outwards. */
export type LegJoints = {
  readonly hip: Point
  readonly knee: Point
  readonly ankle: Point
  readonly toe: Point
  readonly heel: Point
}
export type ArmJoints = { readonly shoulder: Point; readonly elbow: Point; readonly hand: Point }

/** All joints of a figure; `near` is the side towards the reader, from the front the right one. */
export type Skeleton = {
  readonly view: Pose['view']
  readonly hip: Point
  readonly shoulder: Point
  readonly head: Point
  readonly legs: { readonly near: LegJoints; readonly far: LegJoints }
  readonly arms: { readonly near: ArmJoints; readonly far: ArmJoints }
  /** How far a hand or foot misses the place it was put, in shares of stature; 0 in a sound pose. */
  readonly misses: number
}

/** Works out the joints of a pose: planted feet and hands stay where they are, the rest follows. */
export function skeletonOf(pose: Pose): Skeleton {
  const shoulder = along(pose.hip, pose.trunk, BODY.trunk)
  const turn = pose.view === 'side' ? pose.head : 0
  const head = along(shoulder, pose.trunk + turn, BODY.neck)
  const sides = pose.view === 'side' ? sideRoots(pose.hip, shoulder) : frontRoots(pose, shoulder)
  const [nearLeg, farLeg = mirrored(nearLeg, pose)] = pose.legs
  const [nearArm, farArm = mirrored(nearArm, pose)] = pose.arms
  const way = pose.view === 'side' ? { near: 1, far: 1 } : ({ near: 1, far: -1 } as const)
  if (!nearLeg || !nearArm || !farLeg || !farArm) throw new Error('a pose has a leg and an arm')
  const legs = {
    near: legJoints(sides.hips.near, nearLeg, way.near),
    far: legJoints(sides.hips.far, farLeg, way.far),
  }
  const arms = {
    near: armJoints(sides.shoulders.near, nearArm, way.near),
    far: armJoints(sides.shoulders.far, farArm, way.far),
  }
  const misses = Math.max(
    legMiss(sides.hips.near, nearLeg),
    legMiss(sides.hips.far, farLeg),
    armMiss(sides.shoulders.near, nearArm),
    armMiss(sides.shoulders.far, farArm),
  )
  return { view: pose.view, hip: pose.hip, shoulder, head, legs, arms, misses }
}

type Roots = Readonly<Record<'hips' | 'shoulders', { readonly near: Point; readonly far: Point }>>

function sideRoots(hip: Point, shoulder: Point): Roots {
  return { hips: { near: hip, far: hip }, shoulders: { near: shoulder, far: shoulder } }
}

function frontRoots({ hip, trunk }: Pose, shoulder: Point): Roots {
  const across = trunk - 90
  return {
    hips: { near: along(hip, across, BODY.hip), far: along(hip, across, -BODY.hip) },
    shoulders: {
      near: along(shoulder, across, BODY.shoulder),
      far: along(shoulder, across, -BODY.shoulder),
    },
  }
}

/** From the front the other limb is the mirror image about the hip; from the side it is the same. */
function mirrored<Limb extends LegPose | ArmPose>(
  limb: Limb | undefined,
  pose: Pose,
): Limb | undefined {
  if (!limb || pose.view === 'side') return limb
  const flip = ([x, y]: Point): Point => [2 * pose.hip[0] - x, y]
  const turned = (direction: number) => 180 - direction
  const mirror =
    'foot' in limb
      ? { ...limb, foot: flip(limb.foot) }
      : 'hand' in limb
        ? { ...limb, hand: flip(limb.hand) }
        : 'thigh' in limb
          ? { ...limb, thigh: turned(limb.thigh), shank: turned(limb.shank) }
          : { ...limb, upper: turned(limb.upper), fore: turned(limb.fore) }
  return mirror as Limb // as: each branch mirrors its own shape
}

function legJoints(hip: Point, leg: LegPose, way: number): LegJoints {
  const { knee, ankle } = 'foot' in leg ? reachedLeg(hip, leg, way) : turnedLeg(hip, leg)
  const sole = 'toe' in leg ? leg.toe : 0
  const forward = way === 1 ? sole : 180 - sole
  const ball = along(ankle, forward - 90 * way, BODY.ankleHeight)
  return {
    hip,
    knee,
    ankle,
    toe: along(ball, forward, BODY.foot),
    heel: along(ball, forward + 180, BODY.heel),
  }
}

function reachedLeg(hip: Point, leg: Extract<LegPose, { foot: Point }>, way: number) {
  const isForward = leg.knee === 'forward'
  const bend = (isForward ? 1 : -1) * way
  const { joint, end } = reach({
    ...{ root: hip, target: leg.foot, upper: BODY.thigh, lower: BODY.shank },
    bend: bend === 1 ? 1 : -1,
  })
  return { knee: joint, ankle: end }
}

function turnedLeg(hip: Point, leg: Extract<LegPose, { thigh: number }>) {
  const knee = along(hip, leg.thigh, BODY.thigh)
  return { knee, ankle: along(knee, leg.shank, BODY.shank) }
}

function armJoints(shoulder: Point, arm: ArmPose, way: number): ArmJoints {
  if ('upper' in arm) {
    const elbow = along(shoulder, arm.upper, BODY.upperArm)
    return { shoulder, elbow, hand: along(elbow, arm.fore, BODY.forearm) }
  }
  const bend = (arm.elbow === 'forward' ? 1 : -1) * way
  const { joint, end } = reach({
    ...{ root: shoulder, target: arm.hand, upper: BODY.upperArm, lower: BODY.forearm },
    bend: bend === 1 ? 1 : -1,
  })
  return { shoulder, elbow: joint, hand: end }
}

function legMiss(hip: Point, leg: LegPose): number {
  if (!('foot' in leg)) return 0
  return beyondReach({ root: hip, target: leg.foot, upper: BODY.thigh, lower: BODY.shank })
}

function armMiss(shoulder: Point, arm: ArmPose): number {
  if (!('hand' in arm)) return 0
  return beyondReach({
    root: shoulder,
    target: arm.hand,
    upper: BODY.upperArm,
    lower: BODY.forearm,
  })
}
