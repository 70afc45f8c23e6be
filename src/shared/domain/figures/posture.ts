import { directionOf, type Point } from './geometry'
import { kneeFlexion } from './joint-limits'
import type { Pose, Posture, Thing } from './pose'
import type { LegJoints, Skeleton } from './skeleton'

/** The posture a pose names, or else the one its joints and what it lies, sits or hangs on tell. */
export function postureOf(pose: Pose, skeleton: Skeleton): Posture {
  return pose.posture ?? seenPosture(pose, skeleton)
}

function seenPosture(pose: Pose, skeleton: Skeleton): Posture {
  const trunk = directionOf(skeleton.hip, skeleton.shoulder)
  const isUpright = trunk > 40 && trunk < 130
  if (hangs(pose, skeleton)) return 'hanging'
  if (!isUpright && Math.abs(trunk) > 90) {
    return isUnderHip(pose, skeleton) ? 'onBenchFaceUp' : faceUp(skeleton)
  }
  const down = kneesDown(skeleton)
  if (!isUpright && trunk < 30 && !isStood(skeleton)) return faceDown(skeleton, down)
  if (down === 2) return isUpright ? 'kneeling' : 'onHandsAndKnees'
  if (sits(pose, skeleton)) return 'seated'
  if (down === 1) return 'halfKneeling'
  if (lowest(skeleton) > 0.06 && !isOnSomething(pose, skeleton)) return 'inTheAir'
  return onFeet(skeleton, trunk)
}

function onFeet(skeleton: Skeleton, trunk: number): Posture {
  const { near, far } = skeleton.legs
  const bends = [kneeFlexion(near), kneeFlexion(far)]
  const stride = Math.abs(near.ankle[0] - far.ankle[0])
  const isOnOneLeg = Math.abs(near.ankle[1] - far.ankle[1]) > 0.12
  const isLeaning = skeleton.view === 'side' && trunk < 58
  const deepest = Math.max(...bends)
  if (skeleton.view === 'side' && stride > 0.25 && deepest > 35) return 'lunging'
  if (isOnOneLeg && deepest < 120) return isLeaning ? 'bentOver' : 'onOneLeg'
  if (Math.min(...bends) > 50) {
    const isDeep = skeleton.hip[1] <= Math.max(near.knee[1], far.knee[1]) + 0.005
    return isDeep ? 'squattingDeep' : isLeaning && deepest < 75 ? 'bentOver' : 'squatting'
  }
  if (skeleton.view === 'front' && deepest > 50) return 'lunging'
  return isLeaning ? 'bentOver' : 'standing'
}

/** Shoulders above this lie on a bench or a ball, below it on the floor. */
const RAISED_BACK = 0.22

/** On the back: hips up between shoulders and feet, on the way there, or down. */
function faceUp({ hip, shoulder, legs }: Skeleton): Posture {
  const { near, far } = legs
  const planted = [near, far].find((leg) => isFlat(leg) && kneeFlexion(leg) >= 50)
  if (!planted) return 'lyingFaceUp'
  const { knee } = planted
  const share = (hip[0] - shoulder[0]) / (knee[0] - shoulder[0])
  const sag = shoulder[1] + (knee[1] - shoulder[1]) * share - hip[1]
  const isRaised = hip[1] > 0.14 && knee[1] > hip[1] - 0.08
  if (isRaised && sag < 0.035) return 'bridge'
  if (isRaised && sag < 0.1) return 'hipsHalfUp'
  return shoulder[1] > RAISED_BACK ? 'hipsLow' : 'lyingFaceUp'
}

function faceDown(skeleton: Skeleton, down: number): Posture {
  const { hip, shoulder, arms } = skeleton
  const isPropped = Math.min(arms.near.hand[1], arms.near.elbow[1]) < shoulder[1] - 0.12
  if (down === 2 && hip[1] > 0.15) return 'onHandsAndKnees'
  return isPropped && hip[1] > 0.1 && Math.min(arms.near.hand[1], arms.far.hand[1]) < 0.32
    ? 'plank'
    : 'lyingFaceDown'
}

function hangs({ things }: Pose, { arms, head, legs }: Skeleton): boolean {
  const hasBar = things.some(({ is }) => is === 'pull-up-bar')
  const hand = Math.max(arms.near.hand[1], arms.far.hand[1])
  return hasBar && hand > head[1] - 0.05 && Math.min(legs.near.toe[1], legs.far.toe[1]) > 0.03
}

function kneesDown({ legs }: Skeleton): 0 | 1 | 2 {
  const isDown = (leg: LegJoints) =>
    leg.knee[1] < 0.11 && leg.ankle[1] < 0.2 && kneeFlexion(leg) > 40
  const down = [legs.near, legs.far].filter(isDown).length
  return down === 2 ? 2 : down === 1 ? 1 : 0
}

/** Whether the feet carry the body: a foot flat below the hip. */
function isStood({ legs, hip }: Skeleton): boolean {
  return [legs.near, legs.far].some(
    (leg) => isFlat(leg) && hip[1] > 0.3 && Math.abs(leg.ankle[0] - hip[0]) < 0.25,
  )
}

function isFlat({ toe, heel }: LegJoints): boolean {
  return Math.abs(toe[1] - heel[1]) < 0.05
}

function sits({ things }: Pose, { hip, legs, view }: Skeleton): boolean {
  if (view === 'side' && legs.near.knee[1] < hip[1] - 0.17) return false
  return isUnderHip({ things }, { hip })
}

/** Whether a seat or bench carries the hip. */
function isUnderHip({ things }: Pick<Pose, 'things'>, { hip }: Pick<Skeleton, 'hip'>): boolean {
  return things.some((thing) => {
    const top = seatTop(thing, hip)
    return top !== null && hip[1] - top > 0 && hip[1] - top < 0.1
  })
}

function seatTop(thing: Thing, [x]: Point): number | null {
  switch (thing.is) {
    case 'bench':
    case 'box':
      return Math.abs(x - thing.x) < thing.width / 2 + 0.03 ? thing.height : null
    case 'pad':
      return Math.abs(x - thing.at[0]) < thing.length / 2 && Math.abs(thing.turn) < 45
        ? thing.at[1] + 0.025
        : null
    case 'ball':
      return Math.abs(x - thing.at[0]) < thing.radius ? thing.at[1] + thing.radius : null
    default:
      return null
  }
}

function lowest({ legs }: Skeleton): number {
  return Math.min(...[legs.near, legs.far].flatMap(({ toe, heel }) => [toe[1], heel[1]]))
}

/** Whether a foot stands on a box, a plate or a machine. */
function isOnSomething({ things }: Pose, { legs }: Skeleton): boolean {
  const feet = [legs.near, legs.far].flatMap(({ toe, heel }) => [toe, heel])
  return things.some((thing) => {
    if (thing.is === 'frame' || thing.is === 'pad') return true
    if (thing.is !== 'box' && thing.is !== 'bench') return false
    return feet.some(
      ([x, y]) =>
        Math.abs(x - thing.x) < thing.width / 2 + 0.08 && Math.abs(y - thing.height) < 0.09,
    )
  })
}
