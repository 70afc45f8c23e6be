import { drawBench, drawBox, drawCable, drawIncline, drawPad, drawPullUpBar } from './draw-stations'
import {
  drawBag,
  drawBarbell,
  drawDumbbells,
  drawKettlebell,
  drawLandmine,
  drawLoop,
} from './draw-weights'
import type { Stroke } from './drawing'
import { along, directionOf, type Point } from './geometry'
import { before, behind, edged, type LaidThing, rod } from './laid-thing'
import { placeOf } from './places'
import type { Thing } from './pose'
import type { Skeleton } from './skeleton'

/** Draws one thing of the equipment kit where the pose puts it. */
export function drawThing(thing: Thing, skeleton: Skeleton): LaidThing {
  switch (thing.is) {
    case 'barbell':
      return drawBarbell(thing, skeleton)
    case 'dumbbell':
      return drawDumbbells(thing, skeleton)
    case 'kettlebell':
      return drawKettlebell(thing, skeleton)
    case 'landmine':
      return drawLandmine(thing.from, placeOf(thing.to, skeleton))
    case 'bag':
      return drawBag(placeOf(thing.at, skeleton), thing.turn)
    case 'loop':
      return drawLoop(thing.at, skeleton)
    case 'bench':
      return drawBench(thing)
    case 'incline':
      return drawIncline(thing.from, thing.to)
    case 'box':
      return drawBox(thing)
    case 'rack':
      return behind(upright(thing.x, thing.height, 0.022))
    case 'pull-up-bar':
      return drawPullUpBar(thing.at, skeleton)
    case 'cable':
      return drawCable(thing.from, placeOf(thing.to, skeleton))
    case 'band':
      return before(...edged([rod([thing.from, placeOf(thing.to, skeleton)])], 0.008))
    case 'pad':
      return drawPad(thing)
    case 'ball':
      return behind({
        ...{ kind: 'ring', at: thing.at, radius: thing.radius - 0.007 },
        ...{ width: 0.014, tone: 'thing' },
      })
    case 'bar':
      return before(...drawBar(thing, skeleton))
    case 'wheel':
      return before(
        { kind: 'disc', at: skeleton.arms.near.hand, radius: 0.055, tone: 'paper' },
        { kind: 'ring', at: skeleton.arms.near.hand, radius: 0.05, width: 0.02, tone: 'thing' },
      )
    case 'wall':
      return behind(upright(thing.x, 1.1, 0.02))
    case 'frame':
      return behind(rod(thing.points, 0.02))
    case 'arrow':
      return before(...arrow(thing.from, thing.to))
  }
}

/** A handle across the body, from the side its end; with a turn a stick in that direction. */
function drawBar(
  { at, length, turn }: Extract<Thing, { is: 'bar' }>,
  skeleton: Skeleton,
): readonly Stroke[] {
  const place = placeOf(at, skeleton)
  if (turn === undefined && skeleton.view === 'side') {
    return edged([{ kind: 'disc', at: place, radius: 0.022, tone: 'thing' }], 0.01)
  }
  const ends = [along(place, turn ?? 0, length / 2), along(place, turn ?? 0, -length / 2)]
  return edged([rod(ends, 0.018)], 0.008)
}

function upright(x: number, height: number, width: number): Stroke {
  const top: Point = [x, height]
  return rod([[x, 0], top], width)
}

function arrow(from: Point, to: Point): readonly Stroke[] {
  const back = directionOf(to, from)
  const head = [along(to, back + 28, 0.055), to, along(to, back - 28, 0.055)]
  return [
    { kind: 'line', points: [from, to], width: 0.014, tone: 'accent' },
    { kind: 'line', points: head, width: 0.014, tone: 'accent' },
  ]
}
