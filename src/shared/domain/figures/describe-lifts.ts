import { type Message, message } from '../../kernel/words'
import { kneeFlexion } from './joint-limits'
import type { Pose, Posture } from './pose'
import type { Skeleton } from './skeleton'

/** What is lifted off where it would rest: legs, knees, one leg, head or shoulders. */
export function describeLifts(
  pose: Pose,
  posture: Posture,
  skeleton: Skeleton,
): readonly Message[] {
  const isShrugged = pose.view === 'front' && (pose.shrug ?? 0) > 0.02
  const shoulders = isShrugged ? [message('figures.shouldersUp')] : []
  switch (posture) {
    case 'hanging':
      return [...legsUp(skeleton, skeleton.hip[1] - 0.12), ...shoulders]
    case 'lyingFaceUp':
      return [...headUp(skeleton), ...legsUp(skeleton, skeleton.hip[1] + 0.04)]
    case 'lyingOnSide':
    case 'sidePlank':
    case 'bridge':
    case 'plank':
    case 'onHandsAndKnees':
      return oneLegUp(skeleton)
    default:
      return shoulders
  }
}

/** Both knees above a height, straight or bent, and no foot on the floor. */
function legsUp({ legs: { near, far } }: Skeleton, above: number): readonly Message[] {
  const [knee, ankle] = [Math.min(near.knee[1], far.knee[1]), Math.min(near.ankle[1], far.ankle[1])]
  if (knee < above || ankle < 0.1) return []
  const isBent = Math.max(kneeFlexion(near), kneeFlexion(far)) > 45
  return [message(isBent ? 'figures.kneesUp' : 'figures.legsUp')]
}

function headUp({ head, hip }: Skeleton): readonly Message[] {
  const isOnFloor = hip[1] < 0.09
  return isOnFloor && head[1] - hip[1] > 0.04 ? [message('figures.headUp')] : []
}

function oneLegUp({ legs: { near, far } }: Skeleton): readonly Message[] {
  const apart = Math.max(
    Math.abs(near.knee[1] - far.knee[1]),
    Math.abs(near.ankle[1] - far.ankle[1]),
  )
  return apart > 0.12 ? [message('figures.oneLegUp')] : []
}
