import { BODY, GIRTH } from './body'
import type { Stroke, Tone } from './drawing'
import { along, between, directionOf, distance, type Point } from './geometry'
import type { ArmJoints, LegJoints, Skeleton } from './skeleton'

type Radii = readonly [number, number]

/** White edge around what lies in front, so that it reads on a dark trunk. */
const HALO = 0.012

/** A limb between two joints. */
function limb(from: Point, to: Point, radii: Radii, tone: Tone): Stroke {
  return { kind: 'capsule', from, to, radii, tone }
}

function haloed(strokes: readonly Stroke[]): readonly Stroke[] {
  const edges = strokes.flatMap((stroke) =>
    stroke.kind === 'capsule'
      ? [{ ...stroke, radii: wider(stroke.radii), tone: 'paper' as const }]
      : [],
  )
  return [...edges, ...strokes]
}

function wider([from, to]: Radii): Radii {
  return [from + HALO, to + HALO]
}

/** A leg with its foot. */
export function drawLeg({ hip, knee, ankle, toe, heel }: LegJoints, tone: Tone): readonly Stroke[] {
  return [
    limb(hip, knee, GIRTH.thigh, tone),
    limb(knee, ankle, GIRTH.shank, tone),
    limb(along(heel, directionOf(heel, ankle), 0.012), toe, [0.017, 0.013], tone),
    limb(ankle, between(heel, toe, 0.5), [0.02, 0.015], tone),
  ]
}

/** An arm with its fist. */
export function drawArm({ shoulder, elbow, hand }: ArmJoints, tone: Tone): readonly Stroke[] {
  return [
    limb(shoulder, elbow, GIRTH.upperArm, tone),
    limb(elbow, hand, GIRTH.forearm, tone),
    { kind: 'disc', at: hand, radius: 0.022, tone },
  ]
}

/** The near arm, with a white edge. */
export function drawNearArm(arm: ArmJoints): readonly Stroke[] {
  return haloed(drawArm(arm, 'near'))
}

/** A white edge around the near leg, to be drawn before the trunk: it parts the leg from the far one only. */
export function drawLegEdge(leg: LegJoints): readonly Stroke[] {
  return haloed(drawLeg(leg, 'near')).filter(({ tone }) => tone === 'paper')
}

/** Trunk and neck. */
export function drawTrunk(skeleton: Skeleton): readonly Stroke[] {
  const { shoulder, head, view } = skeleton
  const neck = along(shoulder, directionOf(shoulder, head), 0.05)
  const trunk = view === 'side' ? sideTrunk(skeleton) : frontTrunk(skeleton)
  return [...trunk, limb(shoulder, neck, GIRTH.neck, 'near')]
}

/** The head, from the side with a nose that tells where the face looks; before a bowed trunk with a white edge. */
export function drawHead({ head, shoulder, face }: Skeleton): readonly Stroke[] {
  const skull: Stroke = { kind: 'disc', at: head, radius: BODY.head, tone: 'near' }
  const isBowed = distance(shoulder, head) < BODY.neck * 0.8
  if (face === null) {
    return isBowed ? [{ ...skull, radius: BODY.head + HALO, tone: 'paper' }, skull] : [skull]
  }
  return [
    skull,
    limb(along(head, face - 10, 0.045), along(head, face - 10, 0.071), [0.015, 0.006], 'near'),
  ]
}

function sideTrunk({ hip, waist, shoulder }: Skeleton): readonly Stroke[] {
  const [seat, middle, chest] = GIRTH.trunk
  const top = along(waist, directionOf(waist, shoulder), BODY.trunk / 2 - 0.02)
  return [limb(hip, waist, [seat, middle], 'near'), limb(waist, top, [middle, chest], 'near')]
}

function frontTrunk({ hip, shoulder, legs, arms }: Skeleton): readonly Stroke[] {
  const up = directionOf(hip, shoulder)
  const waist = between(hip, shoulder, 0.35)
  return [
    {
      kind: 'area',
      tone: 'near',
      points: [
        legs.near.hip,
        along(waist, up - 90, 0.07),
        arms.near.shoulder,
        arms.far.shoulder,
        along(waist, up + 90, 0.07),
        legs.far.hip,
      ],
    },
    limb(arms.far.shoulder, arms.near.shoulder, [0.03, 0.03], 'near'),
    limb(legs.far.hip, legs.near.hip, [0.05, 0.05], 'near'),
  ]
}
