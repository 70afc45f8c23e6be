import { type Message, message } from '../../kernel/words'
import { BODY } from './body'
import { describeLegs } from './describe-legs'
import { describeLifts } from './describe-lifts'
import { directionOf, distance } from './geometry'
import { elbowFlexion } from './joint-limits'
import type { Pose, Posture, Thing } from './pose'
import { postureOf } from './posture'
import { type Skeleton, skeletonOf } from './skeleton'

/** What a pose shows, most telling first: posture, what the arms do, the weights and stations. */
export function describePose(pose: Pose): readonly Message[] {
  const skeleton = skeletonOf(pose)
  const posture = postureOf(pose, skeleton)
  const phrases = [
    message(`figures.posture.${posture}`),
    ...heels(posture, pose, skeleton),
    ...back(pose, posture),
    ...describeLegs(posture, skeleton),
    ...describeLifts(pose, posture, skeleton),
    ...arms(posture, skeleton),
    ...pose.things
      .filter((thing) => !isSaid(thing, posture, pose))
      .flatMap((thing) => thingWords(thing, pose)),
  ]
  return phrases.filter(({ key }, at) => phrases.findIndex((phrase) => phrase.key === key) === at)
}

/** On the toes. */
function heels(posture: Posture, { things }: Pose, { legs }: Skeleton): readonly Message[] {
  const isOnStep = posture === 'seated' && things.some(({ is }) => is === 'box')
  if (posture !== 'standing' && posture !== 'onOneLeg' && !isOnStep) return []
  const { toe, heel } = legs.near
  return heel[1] - toe[1] > 0.03
    ? [message('figures.heelsUp')]
    : toe[1] - heel[1] > 0.03
      ? [message('figures.toesUp')]
      : []
}

/** A back that is rounded or arched on purpose. */
function back(pose: Pose, posture: Posture): readonly Message[] {
  const bend = pose.view === 'side' ? (pose.round ?? 0) : 0
  if (posture !== 'onHandsAndKnees' && posture !== 'kneeling') return []
  if (bend > 40) return [message('figures.backRound')]
  return bend < -30 ? [message('figures.backArched')] : []
}

/** Postures in which the arms carry the body, or hold it up. */
const ON_ARMS: readonly Posture[] = [
  ...(['plank', 'onHandsAndKnees', 'hipsHigh', 'hanging', 'underBar', 'onArms'] as const),
]

function arms(posture: Posture, skeleton: Skeleton): readonly Message[] {
  if (posture === 'bridge' || posture === 'sidePlank') return []
  if (elbowFlexion(skeleton.arms.near) > 55) return [message('figures.armsBent')]
  if (ON_ARMS.includes(posture)) return [message('figures.armsStraight')]
  return [message(straightArms(posture, skeleton))]
}

/** Postures in which straight arms hang from the shoulders. */
const FREE: readonly Posture[] = ['bentOver', 'onBenchFaceDown', 'squatting', 'squattingDeep']

/** Where straight arms point: against the room for those who lie or bow, else against the trunk. */
function straightArms(posture: Posture, skeleton: Skeleton): string {
  const { view, arms } = skeleton
  const { shoulder, elbow, hand } = arms.near
  const inRoom = directionOf(shoulder, hand)
  if (FREE.includes(posture)) {
    if (Math.abs(inRoom + 90) < 30) return 'figures.armsHanging'
  }
  if (posture === 'lyingFaceUp' || posture === 'onBenchFaceUp') {
    if (Math.abs(inRoom - 90) < 35) return 'figures.armsUp'
  }
  const trunk = directionOf(skeleton.hip, skeleton.shoulder)
  const upper = turned(directionOf(shoulder, elbow) - trunk)
  const reached = turned(inRoom - trunk)
  if (Math.abs(reached) < 40 && Math.abs(upper) < 60) return 'figures.armsOverhead'
  if (view === 'side') {
    return reached < -45 && reached > -130 ? 'figures.armsForward' : 'figures.armsDown'
  }
  if (distance(shoulder, hand) < 0.4 * (BODY.upperArm + BODY.forearm)) return 'figures.armsForward'
  return Math.abs(Math.abs(reached) - 90) < 35 ? 'figures.armsOut' : 'figures.armsDown'
}

/** A direction within −180 to 180. */
function turned(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180
}

/** Whether the posture says already what the body lies on, or the weights that it is a handle of. */
function isSaid({ is }: Thing, posture: Posture, { things }: Pose): boolean {
  if (is === 'bar') return things.some((thing) => thing.is === 'barbell')
  return is === 'bench' && (posture === 'onBenchFaceUp' || posture === 'onBenchFaceDown')
}

/** Something round below this radius is a foam roller seen on its end. */
const ROLLER = 0.1

/** Equipment that the pose shows; lines and arrows need no words. */
function thingWords(thing: Thing, pose: Pose): readonly Message[] {
  switch (thing.is) {
    case 'barbell':
      return [message(barbellAt(thing.at, pose))]
    case 'dumbbell':
      return [message(thing.at === 'hands' ? 'figures.dumbbells' : dumbbellAt(thing.at))]
    case 'kettlebell':
      return [message('figures.kettlebell')]
    case 'ball':
      return [message(thing.radius < ROLLER ? 'figures.roller' : 'figures.ball')]
    case 'frame':
      return thing.shows === 'post' ? [] : [message(`figures.${thing.shows}`)]
    case 'pad':
    case 'arrow':
      return []
    case 'pull-up-bar':
      return [message('figures.pullUpBar')]
    case 'landmine':
    case 'bag':
    case 'loop':
    case 'bench':
    case 'incline':
    case 'box':
    case 'rack':
    case 'cable':
    case 'band':
    case 'wheel':
    case 'bar':
    case 'wall':
      return [message(`figures.${thing.is}`)]
  }
}

function barbellAt(at: Extract<Thing, { is: 'barbell' }>['at'], { things }: Pose): string {
  if (typeof at === 'string') return `figures.barbell.${at}`
  return things.some(({ is }) => is === 'frame') ? 'figures.plates' : 'figures.barbell.free'
}

function dumbbellAt(at: Extract<Thing, { is: 'dumbbell' }>['at']): string {
  if (at === 'hip') return 'figures.dumbbellHip'
  if (at === 'chest') return 'figures.dumbbellChest'
  return 'figures.dumbbell'
}
