/** A place in the plane of a figure: stature is 1, x runs forward (to the right), y up, the floor is 0. */
export type Point = readonly [x: number, y: number]

/** A direction in degrees: 0 forward, 90 up, 180 backward, −90 down. */
export type Degrees = number

/** The point at a distance in a direction. */
export function along([x, y]: Point, direction: Degrees, distance: number): Point {
  const angle = (direction * Math.PI) / 180
  return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)]
}

/** The distance of two points. */
export function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x2 - x1, y2 - y1)
}

/** The direction from one point to another. */
export function directionOf([x1, y1]: Point, [x2, y2]: Point): Degrees {
  return (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI
}

/** The point at a share (0–1) of the way. */
export function between([x1, y1]: Point, [x2, y2]: Point, share: number): Point {
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]
}

/** The angle between two directions, 0–180. */
export function angleBetween(one: Degrees, other: Degrees): Degrees {
  const difference = Math.abs(one - other) % 360
  return difference > 180 ? 360 - difference : difference
}

/** Two bones of given lengths from a root towards a target. */
export type TwoBones = {
  readonly root: Point
  readonly target: Point
  readonly upper: number
  readonly lower: number
  /** Which way the joint between them points: +1 to the left of the way from root to target, −1 to the right. */
  readonly bend: 1 | -1
}

/**
 * The middle joint and the end of two bones (law of cosines). A target out of reach is met in direction
 * only: the limb is stretched towards it, or folded as far as its bones allow.
 */
export function reach({ root, target, upper, lower, bend }: TwoBones): {
  readonly joint: Point
  readonly end: Point
} {
  const [least, most] = [Math.abs(upper - lower) + 1e-6, upper + lower - 1e-6]
  const length = Math.min(most, Math.max(least, distance(root, target)))
  const towards = directionOf(root, target)
  const cosine = (upper ** 2 + length ** 2 - lower ** 2) / (2 * upper * length)
  const turn = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI
  return {
    joint: along(root, towards + bend * turn, upper),
    end: along(root, towards, length),
  }
}

/** How far a target lies beyond the reach of two bones; 0 where it can be met. */
export function beyondReach({ root, target, upper, lower }: Omit<TwoBones, 'bend'>): number {
  const length = distance(root, target)
  return Math.max(0, length - (upper + lower), Math.abs(upper - lower) - length)
}
