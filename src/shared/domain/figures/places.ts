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
  const { arms, legs, hip, shoulder } = skeleton
  const up = directionOf(hip, shoulder)
  switch (place) {
    case 'hands':
      return between(arms.near.hand, arms.far.hand, 0.5)
    case 'near':
      return arms.near.hand
    case 'far':
      return arms.far.hand
    case 'back':
      return along(along(shoulder, up, 0.015), up + 90, 0.07)
    case 'front':
      return along(along(shoulder, up, 0.005), up - 90, 0.085)
    case 'chest':
      return along(along(shoulder, up, -0.06), up - 90, 0.11)
    case 'hip':
      return along(along(hip, up, 0.02), up - 90, 0.075)
    case 'foot':
      return legs.near.ankle
    case 'knees':
      return legs.near.knee
    default:
      return place
  }
}
