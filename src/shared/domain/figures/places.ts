import { along, between, directionOf, type Point } from './geometry'
import type { Skeleton } from './skeleton'

type Place =
  | 'hands'
  | 'back'
  | 'front'
  | 'hip'
  | 'near'
  | 'far'
  | 'chest'
  | 'foot'
  | 'knees'
  | Point

/** Where a named place of the body is. */
export function placeOf(place: Place, skeleton: Skeleton): Point {
  const { arms, legs, hip, shoulder, view } = skeleton
  const up = directionOf(hip, shoulder)
  /** Before the body; from the front that is towards the reader. */
  const ahead = (from: Point, by: number) => along(from, up - 90, view === 'side' ? by : 0)
  switch (place) {
    case 'hands':
      return between(arms.near.hand, arms.far.hand, 0.5)
    case 'near':
      return arms.near.hand
    case 'far':
      return arms.far.hand
    case 'back':
      return ahead(along(shoulder, up, 0.015), -0.07)
    case 'front':
      return ahead(along(shoulder, up, 0.005), 0.085)
    case 'chest':
      return ahead(along(shoulder, up, -0.06), 0.11)
    case 'hip':
      return ahead(along(hip, up, 0.02), 0.075)
    case 'foot':
      return legs.near.ankle
    case 'knees':
      return legs.near.knee
    default:
      return place
  }
}
