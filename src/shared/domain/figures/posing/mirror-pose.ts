import type { Point } from '../geometry'
import type { ArmPose, LegPose, Pose, Thing } from '../pose'
import { skeletonOf } from '../skeleton'
import { moveApart } from './move-joint'

/**
 * The pose of the other side: from the side near and far limbs change places, from the front everything
 * is turned about the hips. Done twice it is the pose again.
 */
export function mirrorPose(pose: Pose): Pose {
  const [arm, otherArm] = pose.arms
  const [leg, otherLeg] = pose.legs
  if (pose.view === 'side') {
    return {
      ...pose,
      arms: arm && otherArm ? [otherArm, arm] : pose.arms,
      legs: leg && otherLeg ? [otherLeg, leg] : pose.legs,
    }
  }
  const apart = pose.arms.length === 1 && pose.legs.length === 1 ? pose : moveApart(pose)
  const near = skeletonOf(pose).arms.near.hand
  const flip = ([x, y]: Point): Point => [round(2 * pose.hip[0] - x), y]
  return {
    ...pose,
    trunk: 180 - pose.trunk,
    arms: swapped(apart.arms, (one) => mirroredArm(one, flip)),
    legs: swapped(apart.legs, (one) => mirroredLeg(one, flip)),
    things: pose.things.map((thing) => mirroredThing(thing, { flip, near })),
  }
}

/** A pair changes sides; one entry that stands for both is its own mirror image. */
function swapped<Limb>(limbs: readonly Limb[], mirror: (limb: Limb) => Limb): readonly Limb[] {
  return limbs.length === 1 ? limbs : limbs.map(mirror).toReversed()
}

function mirroredArm(arm: ArmPose, flip: (point: Point) => Point): ArmPose {
  if ('hand' in arm) return { ...arm, hand: flip(arm.hand) }
  return { ...arm, upper: 180 - arm.upper, fore: 180 - arm.fore }
}

function mirroredLeg(leg: LegPose, flip: (point: Point) => Point): LegPose {
  if ('foot' in leg) return { ...leg, foot: flip(leg.foot) }
  return { ...leg, thigh: 180 - leg.thigh, shank: 180 - leg.shank }
}

/** Points and places move; what hangs on the body follows by itself. */
function mirroredThing(
  thing: Thing,
  { flip, near }: { readonly flip: (point: Point) => Point; readonly near: Point },
): Thing {
  const entries = Object.entries(thing).map(([key, value]) => {
    if (isPoint(value)) return [key, flip(value)]
    if (key === 'points' && Array.isArray(value)) return [key, value.filter(isPoint).map(flip)]
    if (key === 'x' && typeof value === 'number') return [key, flip([value, 0])[0]]
    if (key === 'turn' && typeof value === 'number') return [key, 180 - value]
    if (value === 'far') return [key, 'near']
    // Only some things can hang on the far hand by name; the others go where that hand is.
    if (value === 'near') return [key, TWO_HANDED.includes(thing.is) ? 'far' : flip(near)]
    return [key, value]
  })
  return Object.fromEntries(entries) as Thing // as: the same keys with values of the same kinds
}

/** Things that know both hands by name. */
const TWO_HANDED: readonly Thing['is'][] = ['dumbbell', 'cable', 'band']

function isPoint(value: unknown): value is Point {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number')
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
