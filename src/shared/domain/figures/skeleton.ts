import { BODY } from './body'
import { along, beyondReach, type Degrees, type Point, reach } from './geometry'
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
  /** The middle of the back. */
  readonly waist: Point
  readonly shoulder: Point
  readonly head: Point
  /** Where the face looks; null from the front, where it looks at the reader. */
  readonly face: Degrees | null
  readonly legs: { readonly near: LegJoints; readonly far: LegJoints }
  readonly arms: { readonly near: ArmJoints; readonly far: ArmJoints }
  /** How far a hand or foot misses the place it was put, in shares of stature; 0 in a sound pose. */
  readonly misses: number
}

/** Works out the joints of a pose: planted feet and hands stay where they are, the rest follows. */
export function skeletonOf(pose: Pose): Skeleton {
  const { waist, shoulder, up } = backOf(pose)
  const looking = up + (pose.view === 'side' ? pose.head : 0)
  const head = along(shoulder, looking, BODY.neck * trunkSeen(pose))
  const sides = pose.view === 'side' ? sideRoots(pose.hip, shoulder) : frontRoots(pose, shoulder)
  const [nearLeg, farLeg = mirrored(nearLeg, pose)] = pose.legs
  const [nearArm, farArm = mirrored(nearArm, pose)] = pose.arms
  const way = pose.view === 'side' ? { near: 1, far: 1 } : ({ near: 1, far: -1 } as const)
  const foot = pose.view === 'side' ? 1 : FOOT_FROM_FRONT
  if (!nearLeg || !nearArm || !farLeg || !farArm) throw new Error('a pose has a leg and an arm')
  const legs = {
    near: legJoints(sides.hips.near, nearLeg, { way: way.near, foot }),
    far: legJoints(sides.hips.far, farLeg, { way: way.far, foot }),
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
  const face = pose.view === 'side' ? looking - 90 : null
  return { view: pose.view, hip: pose.hip, waist, shoulder, head, face, legs, arms, misses }
}

/** The back in two halves, each turned by half of the rounding. */
function backOf(pose: Pose): { waist: Point; shoulder: Point; up: Degrees } {
  const half = pose.view === 'side' ? (pose.round ?? 0) / 2 : 0
  const length = (BODY.trunk / 2) * trunkSeen(pose)
  const waist = along(pose.hip, pose.trunk + half, length)
  const up = pose.trunk - half
  return { waist, shoulder: along(waist, up, length), up }
}

/** From the front a trunk that leans or lies is seen shorter. */
function trunkSeen(pose: Pose): number {
  return pose.view === 'front' ? (pose.seen ?? 1) : 1
}

type Roots = Readonly<Record<'hips' | 'shoulders', { readonly near: Point; readonly far: Point }>>

function sideRoots(hip: Point, shoulder: Point): Roots {
  return { hips: { near: hip, far: hip }, shoulders: { near: shoulder, far: shoulder } }
}

function frontRoots(pose: Extract<Pose, { view: 'front' }>, top: Point): Roots {
  const { hip, trunk } = pose
  const across = trunk - 90
  const shoulder = along(top, trunk, pose.shrug ?? 0)
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

/** Feet turned out by about 35 degrees, as most people stand, are seen this long from the front. */
const FOOT_FROM_FRONT = 0.6

type LegSide = { readonly way: number; readonly foot: number }

function legJoints(hip: Point, leg: LegPose, { way, foot }: LegSide): LegJoints {
  const { knee, ankle } = 'foot' in leg ? reachedLeg(hip, leg, way) : turnedLeg(hip, leg)
  const sole = 'toe' in leg ? leg.toe : 0
  const forward = way === 1 ? sole : 180 - sole
  const ball = along(ankle, forward - 90 * way, BODY.ankleHeight)
  return {
    hip,
    knee,
    ankle,
    toe: along(ball, forward, BODY.foot * foot),
    heel: along(ball, forward + 180, BODY.heel * foot),
  }
}

function reachedLeg(hip: Point, leg: Extract<LegPose, { foot: Point }>, way: number) {
  const isForward = leg.knee === 'forward'
  const bend = (isForward ? 1 : -1) * way
  const { joint, end } = reach({
    ...{ root: hip, target: leg.foot, ...legBones(leg) },
    bend: bend === 1 ? 1 : -1,
  })
  return { knee: joint, ankle: end }
}

function turnedLeg(hip: Point, leg: Extract<LegPose, { thigh: number }>) {
  const { upper, lower } = legBones(leg)
  const knee = along(hip, leg.thigh, upper)
  return { knee, ankle: along(knee, leg.shank, lower) }
}

function armJoints(shoulder: Point, arm: ArmPose, way: number): ArmJoints {
  const { upper, lower } = armBones(arm)
  if ('upper' in arm) {
    const elbow = along(shoulder, arm.upper, upper)
    return { shoulder, elbow, hand: along(elbow, arm.fore, lower) }
  }
  const bend = (arm.elbow === 'forward' ? 1 : -1) * way
  const { joint, end } = reach({
    ...{ root: shoulder, target: arm.hand, upper, lower },
    bend: bend === 1 ? 1 : -1,
  })
  return { shoulder, elbow: joint, hand: end }
}

function legMiss(hip: Point, leg: LegPose): number {
  return 'foot' in leg ? beyondReach({ root: hip, target: leg.foot, ...legBones(leg) }) : 0
}

function armMiss(shoulder: Point, arm: ArmPose): number {
  return 'hand' in arm ? beyondReach({ root: shoulder, target: arm.hand, ...armBones(arm) }) : 0
}

/** Bones that point out of the plane are seen shorter. */
function legBones({ seen = 1 }: LegPose) {
  return { upper: BODY.thigh * seen, lower: BODY.shank * seen }
}

function armBones({ seen = 1 }: ArmPose) {
  return { upper: BODY.upperArm * seen, lower: BODY.forearm * seen }
}
