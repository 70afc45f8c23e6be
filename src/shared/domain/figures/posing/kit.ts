import type { Point } from '../geometry'
import type { Pose, Thing } from '../pose'
import { skeletonOf } from '../skeleton'

/** What a coach can put into a figure, in the order of the list. */
export const KIT = [
  'barbell-hands',
  'barbell-back',
  'barbell-hip',
  'dumbbells',
  'dumbbell-chest',
  'kettlebell',
  'bench',
  'incline',
  'box',
  'rack',
  'pull-up-bar',
  'cable',
  'band',
  'loop-knees',
  'ball',
  'wall',
  'arrow',
] as const
/** A piece of the kit. */
export type KitPiece = (typeof KIT)[number]

/** The most things in one picture: more cannot be told apart at 20 mm. */
export const MOST_THINGS = 8

/** Puts a piece of the kit where it usually is beside this body. */
export function addPiece(pose: Pose, piece: KitPiece): Pose {
  if (pose.things.length >= MOST_THINGS) return pose
  return { ...pose, things: [...pose.things, pieceOf(piece, pose)] }
}

/** Takes a thing out of the picture. */
export function removeThing(pose: Pose, at: number): Pose {
  return { ...pose, things: pose.things.filter((_, index) => index !== at) }
}

/** Whether a thing has a place of its own; what hangs on the body moves with it. */
export function isMovable(thing: Thing): boolean {
  return 'x' in thing || pointsOf(thing).length > 0
}

/** Moves a thing that has a place of its own. */
export function moveThing(pose: Pose, at: number, [dx, dy]: Point): Pose {
  const things = pose.things.map((thing, index) => (index === at ? moved(thing, [dx, dy]) : thing))
  return { ...pose, things }
}

/** Where a thing is taken hold of; null where it hangs on the body. */
export function placeOfThing(thing: Thing): Point | null {
  if ('x' in thing) {
    return [thing.x, 'height' in thing ? thing.height / 2 : 0.6]
  }
  return pointsOf(thing)[0] ?? null
}

function pieceOf(piece: KitPiece, pose: Pose): Thing {
  const { hip, arms, head } = skeletonOf(pose)
  const [x] = hip
  switch (piece) {
    case 'barbell-hands':
      return { is: 'barbell', at: 'hands', small: false }
    case 'barbell-back':
      return { is: 'barbell', at: 'back', small: false }
    case 'barbell-hip':
      return { is: 'barbell', at: 'hip', small: false }
    case 'dumbbells':
      return { is: 'dumbbell', at: 'hands', turn: 0 }
    case 'dumbbell-chest':
      return { is: 'dumbbell', at: 'chest', turn: 90 }
    case 'kettlebell':
      return { is: 'kettlebell', at: 'hands', turn: 0 }
    case 'bench':
      return { is: 'bench', x: round(x - 0.3), width: 0.3, height: 0.22 }
    case 'incline':
      return { is: 'incline', from: [round(x), 0.22], to: [round(x - 0.3), 0.5] }
    case 'box':
      return { is: 'box', x: round(x + 0.25), width: 0.25, height: 0.2 }
    case 'rack':
      return { is: 'rack', x: round(x + 0.3), height: 1.1 }
    case 'pull-up-bar':
      return { is: 'pull-up-bar', at: rounded(arms.near.hand) }
    case 'cable':
      return { is: 'cable', from: [round(x + 0.7), 0.2], to: 'hands' }
    case 'band':
      return { is: 'band', from: [round(x + 0.6), 0.05], to: 'hands' }
    case 'loop-knees':
      return { is: 'loop', at: 'knees' }
    case 'ball':
      return { is: 'ball', at: [round(x - 0.25), 0.19], radius: 0.19 }
    case 'wall':
      return { is: 'wall', x: round(x - 0.35) }
    case 'arrow':
      return {
        is: 'arrow',
        from: [round(head[0] + 0.35), 0.4],
        to: [round(head[0] + 0.35), 0.65],
      }
  }
}

function moved(thing: Thing, [dx, dy]: Point): Thing {
  const shift = ([x, y]: Point): Point => [round(x + dx), round(y + dy)]
  const entries = Object.entries(thing).map(([key, value]) => {
    if (isPoint(value)) return [key, shift(value)]
    if (key === 'points' && Array.isArray(value)) return [key, value.filter(isPoint).map(shift)]
    if (key === 'x' && typeof value === 'number') return [key, round(value + dx)]
    if (key === 'height' && typeof value === 'number') {
      return [key, Math.max(0.05, round(value + dy))]
    }
    return [key, value]
  })
  return Object.fromEntries(entries) as Thing // as: the same keys with values of the same kinds
}

function pointsOf(thing: Thing): readonly Point[] {
  return Object.entries(thing).flatMap(([key, value]) => {
    if (isPoint(value)) return [value]
    return key === 'points' && Array.isArray(value) ? value.filter(isPoint) : []
  })
}

function isPoint(value: unknown): value is Point {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number')
}

function rounded([x, y]: Point): Point {
  return [round(x), round(y)]
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
