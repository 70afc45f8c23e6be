import type { Figure } from './figure-record'
import { jointFaults } from './joint-limits'
import { skeletonOf } from './skeleton'

/** A pose that no body could take, in words for whoever edits the data. */
export type FigureFault = { readonly figure: string; readonly at: string; readonly says: string }

/** How far a hand or foot may miss its place, in shares of stature (1 cm of 1.75 m is 0.006). */
const MAY_MISS = 0.012
/** How deep a foot, knee or hand may sink into the floor. */
const MAY_SINK = 0.03

/** What is wrong with the poses of a figure: joints beyond their limits, places out of reach, parts below the floor. */
export function figureFaults({ id, moments }: Figure): readonly FigureFault[] {
  return moments.flatMap(({ at, pose }) => {
    const skeleton = skeletonOf(pose)
    const { near, far } = skeleton.legs
    const lowest = Math.min(
      ...[near.ankle, near.toe, near.knee, far.ankle, far.toe, far.knee].map(([, y]) => y),
      skeleton.arms.near.hand[1],
      skeleton.arms.far.hand[1],
    )
    const joints = jointFaults(skeleton).map(
      ({ joint, side, degrees }) => `${side} ${joint} bent by ${Math.round(degrees)} degrees`,
    )
    return [
      ...joints,
      ...(skeleton.misses > MAY_MISS
        ? [`a place is ${skeleton.misses.toFixed(3)} out of reach`]
        : []),
      ...(lowest < -MAY_SINK ? [`something is ${(-lowest).toFixed(3)} below the floor`] : []),
    ].map((says) => ({ figure: id, at, says }))
  })
}
