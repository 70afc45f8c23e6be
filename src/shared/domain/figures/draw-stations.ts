import type { Stroke } from './drawing'
import { along, between, type Point } from './geometry'
import { behind, type LaidThing, rod } from './laid-thing'
import type { Thing } from './pose'
import type { Skeleton } from './skeleton'

/** A flat bench on two legs. */
export function drawBench({ x, width, height }: Extract<Thing, { is: 'bench' }>): LaidThing {
  const [left, right] = [x - width / 2, x + width / 2]
  const leg = (at: number): Stroke => {
    const top: Point = [at, height - 0.03]
    return rod([[at, 0], top], 0.018)
  }
  return behind(
    block({ left, right, bottom: height - 0.045, top: height }),
    leg(left + 0.04),
    leg(right - 0.04),
  )
}

/** The back rest of a bench, on two feet. */
export function drawIncline(from: Point, to: Point): LaidThing {
  const foot = (share: number) => {
    const [x, y] = between(from, to, share)
    const top: Point = [x, y - 0.015]
    return rod([[x, 0], top], 0.018)
  }
  return behind(rod([from, to], 0.045), foot(0.12), foot(0.75))
}

/** A box, a step, a plate on the floor. */
export function drawBox({ x, width, height }: Extract<Thing, { is: 'box' }>): LaidThing {
  return behind(block({ left: x - width / 2, right: x + width / 2, bottom: 0, top: height }))
}

/** A bar to hang from: from the side its end. */
export function drawPullUpBar([x, y]: Point, { view }: Skeleton): LaidThing {
  if (view === 'side') return behind({ kind: 'disc', at: [x, y], radius: 0.022, tone: 'thing' })
  const ends: readonly Point[] = [
    [x - 0.45, y],
    [x + 0.45, y],
  ]
  return behind(rod(ends, 0.022))
}

/** A cable from its pulley on a column. */
export function drawCable(from: Point, to: Point): LaidThing {
  const top: Point = [from[0], Math.max(1.15, from[1] + 0.05)]
  return {
    behind: [rod([[from[0], 0], top], 0.026)],
    before: [rod([from, to], 0.01), { kind: 'disc', at: from, radius: 0.026, tone: 'thing' }],
  }
}

/** Upholstery of a machine. */
export function drawPad({ at, turn, length }: Extract<Thing, { is: 'pad' }>): LaidThing {
  return behind(rod([along(at, turn, -length / 2), along(at, turn, length / 2)], 0.05))
}

type Sides = Readonly<Record<'left' | 'right' | 'bottom' | 'top', number>>

function block({ left, right, bottom, top }: Sides): Stroke {
  const points: readonly Point[] = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ]
  return { kind: 'area', points, tone: 'thing' }
}
