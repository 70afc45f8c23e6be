import type { Point } from '../geometry'
import type { Pose } from '../pose'
import { skeletonOf } from '../skeleton'

/** What a coach takes hold of; from the side `near` is towards the reader, from the front the right one. */
export const JOINTS = [
  'hip',
  'trunk',
  'head',
  'near-hand',
  'far-hand',
  'near-foot',
  'far-foot',
] as const
/** A joint that can be moved. */
export type Joint = (typeof JOINTS)[number]

/** Where the joints of a pose are, in the order of the Tab key. From the front a head has no turn of its own. */
export function jointPlaces(pose: Pose): ReadonlyMap<Joint, Point> {
  const { hip, shoulder, head, arms, legs } = skeletonOf(pose)
  const places: readonly (readonly [Joint, Point])[] = [
    ['hip', hip],
    ['trunk', shoulder],
    ['head', head],
    ['near-hand', arms.near.hand],
    ['far-hand', arms.far.hand],
    ['near-foot', legs.near.ankle],
    ['far-foot', legs.far.ankle],
  ]
  return new Map(places.filter(([joint]) => joint !== 'head' || pose.view === 'side'))
}
