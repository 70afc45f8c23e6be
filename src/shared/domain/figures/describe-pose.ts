import { type Message, message } from '../../kernel/words'
import { directionOf } from './geometry'
import { elbowFlexion } from './joint-limits'
import type { Pose, Thing } from './pose'
import { type Posture, postureOf } from './posture'
import { type Skeleton, skeletonOf } from './skeleton'

/** What a pose shows, most telling first: posture, what the arms do, the weights and stations. */
export function describePose(pose: Pose): readonly Message[] {
  const skeleton = skeletonOf(pose)
  const posture = postureOf(pose, skeleton)
  const phrases = [
    message(`figures.posture.${posture}`),
    ...heels(posture, skeleton),
    ...arms(posture, skeleton),
    ...pose.things.flatMap((thing) => thingWords(thing)),
  ]
  return phrases.filter(({ key }, at) => phrases.findIndex((phrase) => phrase.key === key) === at)
}

/** On the toes. */
function heels(posture: Posture, { legs }: Skeleton): readonly Message[] {
  if (posture !== 'standing' && posture !== 'onOneLeg') return []
  const { toe, heel } = legs.near
  return heel[1] - toe[1] > 0.03
    ? [message('figures.heelsUp')]
    : toe[1] - heel[1] > 0.03
      ? [message('figures.toesUp')]
      : []
}

function arms(posture: Posture, skeleton: Skeleton): readonly Message[] {
  const { shoulder, elbow, hand } = skeleton.arms.near
  const isBent = elbowFlexion(skeleton.arms.near) > 55
  if (posture === 'bridge') return []
  if (posture === 'hanging') return [message(isBent ? 'figures.armsBent' : 'figures.armsStraight')]
  const trunk = directionOf(skeleton.hip, skeleton.shoulder)
  const upper = turned(directionOf(shoulder, elbow) - trunk)
  if (isBent) return [message('figures.armsBent')]
  const reached = turned(directionOf(shoulder, hand) - trunk)
  if (Math.abs(reached) < 40 && Math.abs(upper) < 60) return [message('figures.armsOverhead')]
  if (skeleton.view === 'front') {
    const isOut = Math.abs(Math.abs(reached) - 90) < 35
    return [message(isOut ? 'figures.armsOut' : 'figures.armsDown')]
  }
  const isForward = reached < -45 && reached > -130
  return [message(isForward ? 'figures.armsForward' : 'figures.armsDown')]
}

/** A direction within −180 to 180. */
function turned(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180
}

/** Equipment that the pose shows; lines and arrows need no words. */
function thingWords(thing: Thing): readonly Message[] {
  switch (thing.is) {
    case 'barbell':
      return [message(`figures.barbell.${typeof thing.at === 'string' ? thing.at : 'free'}`)]
    case 'dumbbell':
      return [message(thing.at === 'hands' ? 'figures.dumbbells' : dumbbellAt(thing.at))]
    case 'kettlebell':
      return [message('figures.kettlebell')]
    case 'frame':
      return [message('figures.machine')]
    case 'pad':
    case 'bar':
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
    case 'ball':
    case 'wheel':
    case 'wall':
      return [message(`figures.${thing.is}`)]
  }
}

function dumbbellAt(at: Extract<Thing, { is: 'dumbbell' }>['at']): string {
  if (at === 'hip') return 'figures.dumbbellHip'
  if (at === 'chest') return 'figures.dumbbellChest'
  return 'figures.dumbbell'
}
