import type { Stroke } from './drawing'
import { along, between, directionOf, type Point } from './geometry'
import type { Thing } from './pose'
import type { Skeleton } from './skeleton'

/** Radius of a plate of 45 cm at a stature of 1.75 m, and of a smaller one. */
const PLATE = 0.128
const SMALL_PLATE = 0.085

/** What lies behind the body and what lies before it. */
export type LaidThing = { readonly behind: readonly Stroke[]; readonly before: readonly Stroke[] }

const behind = (...strokes: readonly Stroke[]): LaidThing => ({ behind: strokes, before: [] })
const before = (...strokes: readonly Stroke[]): LaidThing => ({ behind: [], before: strokes })

const line = (points: readonly Point[], width = 0.014): Stroke => ({
  ...{ kind: 'line', points, width, tone: 'thing' },
})

/** Draws one thing of the equipment kit where the pose puts it. */
export function drawThing(thing: Thing, skeleton: Skeleton): LaidThing {
  switch (thing.is) {
    case 'barbell':
      return drawBarbell(placeOf(thing.at, skeleton), skeleton, thing.small ? SMALL_PLATE : PLATE)
    case 'dumbbell':
      return drawDumbbells(thing, skeleton)
    case 'kettlebell':
      return before(...kettlebell(placeOf(thing.at, skeleton)))
    case 'bench':
      return behind(...bench(thing.x, thing.width, thing.height))
    case 'incline':
      return behind(line([thing.from, thing.to], 0.045), ...inclineFeet(thing.from, thing.to))
    case 'box':
      return behind(boxArea(thing.x, thing.width, thing.height))
    case 'rack':
      return behind(
        line(
          [
            [thing.x, 0],
            [thing.x, thing.height],
          ],
          0.022,
        ),
      )
    case 'pull-up-bar':
      return drawPullUpBar(thing.at, skeleton)
    case 'cable':
      return drawCable(thing.from, placeOf(thing.to, skeleton))
    case 'band':
      return before(line([thing.from, placeOf(thing.to, skeleton)], 0.01))
    case 'pad':
      return before(pad(thing.at, thing.turn, thing.length))
    case 'ball':
      return behind({
        kind: 'ring',
        at: thing.at,
        radius: thing.radius,
        width: 0.014,
        tone: 'thing',
      })
    case 'wheel':
      return before(
        { kind: 'disc', at: skeleton.arms.near.hand, radius: 0.055, tone: 'paper' },
        { kind: 'ring', at: skeleton.arms.near.hand, radius: 0.05, width: 0.02, tone: 'thing' },
      )
    case 'wall':
      return behind(
        line(
          [
            [thing.x, 0],
            [thing.x, 1.1],
          ],
          0.02,
        ),
      )
    case 'frame':
      return behind(line(thing.points, 0.02))
    case 'arrow':
      return before(...arrow(thing.from, thing.to))
  }
}

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

function drawBarbell(at: Point, { view }: Skeleton, radius: number): LaidThing {
  if (view === 'side') {
    return before(
      { kind: 'ring', at, radius, width: 0.022, tone: 'thing' },
      { kind: 'disc', at, radius: 0.018, tone: 'thing' },
    )
  }
  const [x, y] = at
  const plate = (offset: number): Stroke => ({
    kind: 'area',
    tone: 'thing',
    points: [
      [x + offset - 0.016, y - radius],
      [x + offset + 0.016, y - radius],
      [x + offset + 0.016, y + radius],
      [x + offset - 0.016, y + radius],
    ],
  })
  return before(
    line(
      [
        [x - 0.46, y],
        [x + 0.46, y],
      ],
      0.016,
    ),
    plate(-0.4),
    plate(0.4),
  )
}

function drawDumbbells(
  { at, turn }: Extract<Thing, { is: 'dumbbell' }>,
  skeleton: Skeleton,
): LaidThing {
  if (at !== 'hands') {
    const strokes = dumbbell(placeOf(at, skeleton), turn, skeleton)
    return at === 'far' ? behind(...strokes) : before(...strokes)
  }
  return {
    behind: dumbbell(skeleton.arms.far.hand, turn, skeleton),
    before: dumbbell(skeleton.arms.near.hand, turn, skeleton),
  }
}

/** From the side a dumbbell is seen along its handle unless it is turned across. */
function dumbbell(at: Point, turn: number, { view }: Skeleton): readonly Stroke[] {
  const isAcross = view === 'side' && turn === 0
  if (isAcross) {
    return [
      { kind: 'disc', at, radius: 0.048, tone: 'paper' },
      { kind: 'ring', at, radius: 0.042, width: 0.018, tone: 'thing' },
      { kind: 'disc', at, radius: 0.014, tone: 'thing' },
    ]
  }
  const [one, other] = [along(at, turn, 0.06), along(at, turn, -0.06)]
  const head = (end: Point): Stroke => ({
    ...{ kind: 'line', width: 0.075, tone: 'thing' },
    points: [along(end, turn, -0.014), along(end, turn, 0.014)],
  })
  return [line([one, other], 0.016), head(one), head(other)]
}

function kettlebell(at: Point): readonly Stroke[] {
  const ball = along(at, -90, 0.065)
  return [
    { kind: 'ring', at: along(at, -90, 0.012), radius: 0.03, width: 0.012, tone: 'thing' },
    { kind: 'disc', at: ball, radius: 0.05, tone: 'thing' },
  ]
}

function bench(x: number, width: number, height: number): readonly Stroke[] {
  const [left, right] = [x - width / 2, x + width / 2]
  return [
    boxAreaFrom(left, right, height - 0.045, height),
    line(
      [
        [left + 0.04, 0],
        [left + 0.04, height - 0.03],
      ],
      0.018,
    ),
    line(
      [
        [right - 0.04, 0],
        [right - 0.04, height - 0.03],
      ],
      0.018,
    ),
  ]
}

function inclineFeet(from: Point, to: Point): readonly Stroke[] {
  const foot = (share: number) => {
    const [x, y] = between(from, to, share)
    return line(
      [
        [x, 0],
        [x, y - 0.015],
      ],
      0.018,
    )
  }
  return [foot(0.12), foot(0.75)]
}

function boxArea(x: number, width: number, height: number): Stroke {
  return boxAreaFrom(x - width / 2, x + width / 2, 0, height)
}

function boxAreaFrom(left: number, right: number, low: number, high: number): Stroke {
  const points: readonly Point[] = [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ]
  return { kind: 'area', points, tone: 'thing' }
}

function drawPullUpBar([x, y]: Point, { view }: Skeleton): LaidThing {
  if (view === 'side') return behind({ kind: 'disc', at: [x, y], radius: 0.022, tone: 'thing' })
  return behind(
    line(
      [
        [x - 0.45, y],
        [x + 0.45, y],
      ],
      0.022,
    ),
  )
}

function drawCable(from: Point, to: Point): LaidThing {
  return {
    behind: [
      line(
        [
          [from[0], 0],
          [from[0], Math.max(1.15, from[1] + 0.05)],
        ],
        0.026,
      ),
    ],
    before: [line([from, to], 0.008), { kind: 'disc', at: from, radius: 0.026, tone: 'thing' }],
  }
}

function pad(at: Point, turn: number, length: number): Stroke {
  const points = [along(at, turn, -length / 2), along(at, turn, length / 2)]
  return { kind: 'line', points, width: 0.05, tone: 'thing' }
}

function arrow(from: Point, to: Point): readonly Stroke[] {
  const back = directionOf(to, from)
  const head = [along(to, back + 28, 0.055), to, along(to, back - 28, 0.055)]
  return [
    { kind: 'line', points: [from, to], width: 0.014, tone: 'accent' },
    { kind: 'line', points: head, width: 0.014, tone: 'accent' },
  ]
}
