import { type Message, message } from '../../kernel/words'
import { type Degrees, directionOf } from './geometry'
import { kneeFlexion } from './joint-limits'
import type { Posture } from './pose'
import type { LegJoints, Skeleton } from './skeleton'

/** What the legs do where the posture alone leaves it open: bent or straight, apart, which one is in front. */
export function describeLegs(posture: Posture, skeleton: Skeleton): readonly Message[] {
  const keys =
    skeleton.view === 'front' ? fromFront(posture, skeleton) : fromSide(posture, skeleton)
  return keys.map((key) => message(key))
}

const OTHER = 'figures.otherLegFront'
const BENT = 'figures.kneesBent'

/** Postures in which the bend of the knees is the movement. */
const OPEN: readonly Posture[] = ['seated', 'lyingFaceDown', 'onBenchFaceDown', 'hipsLow']

function fromSide(posture: Posture, { hip, legs }: Skeleton): readonly string[] {
  const { near, far } = legs
  const stride = far.ankle[0] - near.ankle[0]
  switch (posture) {
    case 'lunging':
      return [...(stride > 0.25 ? [OTHER] : []), ...(kneeFlexion(near) > 60 ? [BENT] : [])]
    case 'walking':
    case 'leaning':
    case 'halfKneeling':
      return stride > 0.25 ? [OTHER] : []
    case 'onOneLeg':
      return raised(hip[0], near.ankle[1] > far.ankle[1] ? near : far)
    case 'kneeling':
      return leaning(legs.near)
    default:
      if (!OPEN.includes(posture)) return []
      return posture === 'seated' ? [...bend(near), ...ankle(near)] : bend(near)
  }
}

function bend(leg: LegJoints): readonly string[] {
  const degrees = kneeFlexion(leg)
  if (degrees > 60) return [BENT]
  return degrees < 35 ? ['figures.legsStraight'] : []
}

/** The foot against the shin, where the leg is straight; 0 is a right angle. */
function ankle(leg: LegJoints): readonly string[] {
  if (kneeFlexion(leg) > 35) return []
  const neutral = directionOf(leg.knee, leg.ankle) + 90
  const turned = turn(directionOf(leg.heel, leg.toe) - neutral)
  if (turned < -15) return ['figures.toesAway']
  return turned > 8 ? ['figures.toesBack'] : []
}

function turn(degrees: Degrees): Degrees {
  return ((((degrees + 180) % 360) + 360) % 360) - 180
}

function raised(hip: number, { ankle, knee }: LegJoints): readonly string[] {
  if (ankle[0] < hip - 0.2) return ['figures.legBack']
  return knee[0] > hip + 0.17 ? ['figures.kneeUp'] : []
}

/** On the knees with the thighs behind them: leaning back. */
function leaning({ hip, knee }: LegJoints): readonly string[] {
  const thigh = directionOf(knee, hip)
  if (thigh > 112) return ['figures.hipsBack']
  return thigh < 75 ? ['figures.leaningForward'] : []
}

/** Postures on the feet, in which legs go out or cross. */
const ON_FEET: readonly Posture[] = ['standing', 'onOneLeg', 'lunging', 'squatting']

function fromFront(posture: Posture, { hip, legs: { near, far } }: Skeleton): readonly string[] {
  if (posture === 'walking') return near.ankle[1] > far.ankle[1] + 0.02 ? [OTHER] : []
  if (posture === 'seated') return knees(near.knee[0] - far.knee[0])
  if (!ON_FEET.includes(posture)) return []
  const [right, left] = [near.ankle[0] - hip[0], hip[0] - far.ankle[0]]
  if (Math.min(right, left) < -0.01) return ['figures.legAcross']
  return Math.max(right, left) > 0.22 && Math.abs(right - left) > 0.15 ? ['figures.legOut'] : []
}

function knees(apart: number): readonly string[] {
  if (apart > 0.32) return ['figures.kneesApart']
  return apart < 0.2 ? ['figures.kneesTogether'] : []
}
