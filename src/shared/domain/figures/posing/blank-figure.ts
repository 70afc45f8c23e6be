import type { OwnMoments } from '../figure-for'
import type { Pose } from '../pose'

/** A body that stands upright with hanging arms, to begin with. */
export function blankPose(view: Pose['view']): Pose {
  const common = { hip: [0, 0.53], trunk: 90, things: [] } as const
  return view === 'side'
    ? {
        ...{ ...common, view, head: 0 },
        legs: [{ foot: [0, 0.045], toe: 0, knee: 'forward' }],
        arms: [{ hand: [0.03, 0.5], elbow: 'back' }],
      }
    : {
        ...{ ...common, view },
        legs: [{ foot: [0.09, 0.045], toe: 0, knee: 'forward' }],
        arms: [{ hand: [0.17, 0.49], elbow: 'forward' }],
      }
}

/** Start and end of a figure that nobody drew yet. */
export function blankFigure(view: Pose['view']): OwnMoments {
  return [
    { at: 'start', pose: blankPose(view) },
    { at: 'end', pose: blankPose(view) },
  ]
}
