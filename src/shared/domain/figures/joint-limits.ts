import { angleBetween, type Degrees, directionOf } from './geometry'
import type { ArmJoints, LegJoints, Skeleton } from './skeleton'

/** A joint bent further than a body can; `degrees` of flexion found. */
export type JointFault = {
  readonly joint: 'knee' | 'elbow' | 'hip'
  readonly side: 'near' | 'far'
  readonly degrees: Degrees
}

/**
 * The most flexion of each joint in degrees; a little beyond clinical norms, so that deep positions pass.
 * The hip is measured against the line from hip to shoulder, so the bend of the back counts in it: a
 * long lunge with the hands on the floor needs 160.
 */
const MOST = { knee: 155, elbow: 155, hip: 165 } as const

/** Joints of a figure that no body could bend so far. */
export function jointFaults(skeleton: Skeleton): readonly JointFault[] {
  const trunk = directionOf(skeleton.hip, skeleton.shoulder)
  return (['near', 'far'] as const).flatMap((side) => {
    const [leg, arm] = [skeleton.legs[side], skeleton.arms[side]]
    const found: JointFault[] = [
      { joint: 'knee', side, degrees: kneeFlexion(leg) },
      { joint: 'elbow', side, degrees: elbowFlexion(arm) },
    ]
    if (skeleton.view === 'side') {
      found.push({ joint: 'hip', side, degrees: hipFlexion(leg, trunk) })
    }
    return found.filter(({ joint, degrees }) => degrees > MOST[joint])
  })
}

/** 0 is a straight leg. */
export function kneeFlexion({ hip, knee, ankle }: LegJoints): Degrees {
  return angleBetween(directionOf(hip, knee), directionOf(knee, ankle))
}

/** 0 is a straight arm. */
export function elbowFlexion({ shoulder, elbow, hand }: ArmJoints): Degrees {
  return angleBetween(directionOf(shoulder, elbow), directionOf(elbow, hand))
}

/** 0 is a thigh in line with the trunk. */
export function hipFlexion({ hip, knee }: LegJoints, trunk: Degrees): Degrees {
  return angleBetween(directionOf(hip, knee), trunk + 180)
}
