import { type Message, message } from '../../kernel/words'
import { jointFaults } from './joint-limits'
import type { Pose } from './pose'
import { skeletonOf } from './skeleton'

/** How far a hand or foot may miss its place, in shares of stature: 2 cm of 1.75 m. */
const MAY_MISS = 0.012
/** How deep a foot, knee or hand may sink into the floor. */
const MAY_SINK = 0.03

/** Why no body could take a pose, in words for the coach who draws it; empty where one could. */
export function poseFaults(pose: Pose): readonly Message[] {
  const skeleton = skeletonOf(pose)
  const { legs, arms } = skeleton
  const lowest = Math.min(
    ...[legs.near, legs.far].flatMap(({ ankle, toe, knee }) => [ankle[1], toe[1], knee[1]]),
    arms.near.hand[1],
    arms.far.hand[1],
  )
  const joints = jointFaults(skeleton).map(({ joint, side, degrees }) =>
    message(`posing.fault.${joint}`, {
      side: `posing.side.${pose.view}.${side}`,
      degrees: Math.round(degrees),
    }),
  )
  return [
    ...joints,
    ...(skeleton.misses > MAY_MISS
      ? [message('posing.fault.reach', { share: Math.round(skeleton.misses * 100) })]
      : []),
    ...(lowest < -MAY_SINK
      ? [message('posing.fault.floor', { share: Math.round(-lowest * 100) })]
      : []),
  ]
}
