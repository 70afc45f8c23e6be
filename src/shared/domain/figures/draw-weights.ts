import type { Stroke } from './drawing'
import { along, between, type Degrees, directionOf, type Point } from './geometry'
import { before, behind, edged, type LaidThing, rod } from './laid-thing'
import { placeOf } from './places'
import type { Thing } from './pose'
import type { Skeleton } from './skeleton'

/** Radius of a plate of 45 cm at a stature of 1.75 m, and of a smaller one. */
const PLATE = 0.128
const SMALL_PLATE = 0.085
/** Half of what is seen of a bar from the front, and where its plates are. */
const BAR = 0.46
const PLATES_AT = 0.4

/** A barbell: from the side a plate ring around the end of the bar, from the front the whole bar. */
export function drawBarbell(
  { at, small }: Extract<Thing, { is: 'barbell' }>,
  skeleton: Skeleton,
): LaidThing {
  const place = placeOf(at, skeleton)
  const radius = small ? SMALL_PLATE : PLATE
  if (skeleton.view === 'side') return before(...plateRing(place, radius))
  const strokes = barFromFront(place, radius)
  return at === 'back' ? behind(...strokes) : before(...edged(strokes, 0.008))
}

function plateRing(at: Point, radius: number): readonly Stroke[] {
  return [
    ...edged([{ kind: 'ring', at, radius, width: 0.024, tone: 'thing' }], 0.01),
    ...edged([{ kind: 'disc', at, radius: 0.018, tone: 'thing' }], 0.01),
  ]
}

function barFromFront([x, y]: Point, radius: number): readonly Stroke[] {
  const plate = (offset: number): Stroke => ({
    ...{ kind: 'area', tone: 'thing' },
    points: [
      [x + offset - 0.018, y - radius],
      [x + offset + 0.018, y - radius],
      [x + offset + 0.018, y + radius],
      [x + offset - 0.018, y + radius],
    ],
  })
  const bar: readonly Point[] = [
    [x - BAR, y],
    [x + BAR, y],
  ]
  return [rod(bar, 0.016), plate(-PLATES_AT), plate(PLATES_AT)]
}

/** One dumbbell, or one in each hand. */
export function drawDumbbells(
  { at, turn }: Extract<Thing, { is: 'dumbbell' }>,
  skeleton: Skeleton,
): LaidThing {
  if (at !== 'hands') {
    const strokes = dumbbell(placeOf(at, skeleton), turn, skeleton)
    const isBehind = at === 'far' && skeleton.view === 'side'
    return isBehind ? behind(...strokes) : before(...strokes)
  }
  const [far, near] = [skeleton.arms.far.hand, skeleton.arms.near.hand]
  return skeleton.view === 'side'
    ? { behind: dumbbell(far, turn, skeleton), before: dumbbell(near, turn, skeleton) }
    : before(...dumbbell(far, 180 - turn, skeleton), ...dumbbell(near, turn, skeleton))
}

/** From the side a dumbbell is seen on its end unless it is turned. */
function dumbbell(at: Point, turn: number, { view }: Skeleton): readonly Stroke[] {
  const isOnEnd = view === 'side' && turn === 0
  if (isOnEnd) {
    return [
      { kind: 'disc', at, radius: 0.06, tone: 'paper' },
      { kind: 'ring', at, radius: 0.042, width: 0.018, tone: 'thing' },
      { kind: 'disc', at, radius: 0.014, tone: 'thing' },
    ]
  }
  const [one, other] = [along(at, turn, 0.06), along(at, turn, -0.06)]
  const weight = (end: Point): Stroke => ({
    ...{ kind: 'capsule', radii: [0.04, 0.04], tone: 'thing' },
    from: along(end, turn, -0.01),
    to: along(end, turn, 0.01),
  })
  return edged([rod([one, other], 0.016), weight(one), weight(other)], 0.008)
}

/** A kettlebell that hangs from the hands or one of them, or stands where it is put. */
export function drawKettlebell(
  { at, turn = -90 }: Extract<Thing, { is: 'kettlebell' }>,
  skeleton: Skeleton,
): LaidThing {
  const isPair = at === 'hands' && skeleton.view === 'front'
  if (!isPair) return before(...kettlebell(placeOf(at, skeleton), turn))
  const { near, far } = skeleton.arms
  const isTogether = Math.abs(near.hand[0] - far.hand[0]) < 0.1
  if (isTogether) return before(...kettlebell(between(near.hand, far.hand, 0.5), turn))
  return before(...kettlebell(far.hand, turn), ...kettlebell(near.hand, turn))
}

function kettlebell(at: Point, turn: Degrees): readonly Stroke[] {
  const ball = along(at, turn, 0.075)
  return edged(
    [
      { kind: 'ring', at: along(at, turn, 0.012), radius: 0.034, width: 0.014, tone: 'thing' },
      { kind: 'disc', at: ball, radius: 0.055, tone: 'thing' },
    ],
    0.008,
  )
}

/** A bar with one end on the floor and its plates below the hands at the other. */
export function drawLandmine(from: Point, to: Point): LaidThing {
  const way = directionOf(from, to)
  const plates = along(to, way, -0.1)
  const end = along(to, way, 0.05)
  const across = [along(plates, way + 90, SMALL_PLATE), along(plates, way - 90, SMALL_PLATE)]
  return before(...edged([rod([from, end], 0.016), rod(across, 0.036)], 0.008))
}

/** A sandbag. */
export function drawBag(at: Point, turn: number): LaidThing {
  const bag: Stroke = {
    ...{ kind: 'capsule', radii: [0.075, 0.075], tone: 'thing' },
    from: along(at, turn, 0.06),
    to: along(at, turn, -0.06),
  }
  return before(...edged([bag], 0.01))
}

/** A short band around the knees or ankles: from the side it crosses the near leg. */
export function drawLoop(at: 'knees' | 'ankles', { legs, view }: Skeleton): LaidThing {
  const place = ({ hip, knee, ankle }: typeof legs.near): Point =>
    at === 'knees' ? between(hip, knee, 0.82) : between(knee, ankle, 0.85)
  const { near, far } = legs
  if (view === 'front') return before(...edged([rod([place(far), place(near)], 0.022)], 0.008))
  const bone =
    at === 'knees' ? directionOf(near.hip, near.knee) : directionOf(near.knee, near.ankle)
  const middle = place(near)
  const width = at === 'knees' ? 0.05 : 0.035
  const across = [along(middle, bone + 90, width), along(middle, bone - 90, width)]
  return before(...edged([rod(across, 0.022)], 0.012))
}
