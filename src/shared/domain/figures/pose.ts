import { z } from 'zod'

const point = z.tuple([z.number().min(-2).max(3), z.number().min(-0.5).max(2)]).readonly()
const degrees = z.number().min(-360).max(360)
/** The share of a limb's length that is seen where it points out of the plane, towards the reader. */
const seen = z.number().min(0.2).max(1).optional()

/**
 * A leg: the ankle is put somewhere (`foot`), or thigh and shank are given directions. `toe` is the
 * direction of the sole, 0 flat. `knee` says which way it bends, forward for almost everything.
 */
const leg = z.union([
  z
    .strictObject({
      foot: point,
      toe: degrees.default(0),
      knee: z.enum(['forward', 'back']).default('forward'),
      seen,
    })
    .readonly(),
  z.strictObject({ thigh: degrees, shank: degrees, toe: degrees.default(0), seen }).readonly(),
])

/** An arm: the fist is put somewhere (`hand`), or upper arm and forearm are given directions. */
const arm = z.union([
  z
    .strictObject({ hand: point, elbow: z.enum(['forward', 'back']).default('back'), seen })
    .readonly(),
  z.strictObject({ upper: degrees, fore: degrees, seen }).readonly(),
])

/** Something that is held, worn, lain on or stood by; places are those of the figure. */
const thing = z.discriminatedUnion('is', [
  /** Seen from the side a plate ring, from the front a bar with plates. `at`: a place of the body or a point. */
  z.strictObject({
    is: z.literal('barbell'),
    at: z.union([z.enum(['hands', 'back', 'front', 'hip']), point]),
    small: z.boolean().default(false),
  }),
  z.strictObject({
    is: z.literal('dumbbell'),
    at: z.union([z.enum(['hands', 'near', 'far', 'chest', 'hip']), point]),
    turn: degrees.default(0),
  }),
  z.strictObject({
    is: z.literal('kettlebell'),
    at: z.union([z.enum(['hands', 'near', 'chest']), point]),
    /** Where the ball hangs; straight down where nothing is said. */
    turn: degrees.optional(),
  }),
  /** A bar held at one end: from its pivot on the floor to the hands, plates across it. */
  z.strictObject({
    is: z.literal('landmine'),
    from: point,
    to: z.union([z.enum(['hands', 'near']), point]),
  }),
  /** A sandbag, or another soft weight. */
  z.strictObject({
    is: z.literal('bag'),
    at: z.union([z.enum(['hands', 'chest', 'back']), point]),
    turn: degrees.default(0),
  }),
  /** A short band around both legs. */
  z.strictObject({ is: z.literal('loop'), at: z.enum(['knees', 'ankles']) }),
  z.strictObject({ is: z.literal('bench'), x: z.number(), width: z.number(), height: z.number() }),
  z.strictObject({ is: z.literal('incline'), from: point, to: point }),
  z.strictObject({ is: z.literal('box'), x: z.number(), width: z.number(), height: z.number() }),
  z.strictObject({ is: z.literal('rack'), x: z.number(), height: z.number().default(1.1) }),
  z.strictObject({ is: z.literal('pull-up-bar'), at: point }),
  z.strictObject({
    is: z.literal('cable'),
    from: point,
    to: z.union([z.enum(['hands', 'near', 'far', 'foot']), point]),
  }),
  z.strictObject({
    is: z.literal('band'),
    from: point,
    to: z.union([z.enum(['hands', 'knees', 'near', 'far', 'foot']), point]),
  }),
  /** Upholstery behind the body: seats, rests and rollers of machines. */
  z.strictObject({
    is: z.literal('pad'),
    at: point,
    turn: degrees.default(0),
    length: z.number().default(0.2),
  }),
  z.strictObject({ is: z.literal('ball'), at: point, radius: z.number() }),
  /** A handle or a stick without weights: without a `turn` across, so that from the side its end is seen. */
  z.strictObject({
    is: z.literal('bar'),
    at: z.union([z.enum(['hands', 'near']), point]),
    length: z.number().default(0.5),
    turn: degrees.optional(),
  }),
  z.strictObject({ is: z.literal('wheel'), at: z.enum(['hands']) }),
  z.strictObject({ is: z.literal('wall'), x: z.number() }),
  /** Steel as a line; `shows` is what it is a part of, a post goes without saying. */
  z.strictObject({
    is: z.literal('frame'),
    points: z.array(point).min(2).readonly(),
    shows: z.enum(['machine', 'post', 'bars', 'bike', 'sled']).default('machine'),
  }),
  z.strictObject({ is: z.literal('arrow'), from: point, to: point }),
])

/** How a body is held, as a coach would name it. */
export const POSTURES = [
  'standing',
  'walking',
  'onOneLeg',
  'bentOver',
  'leaning',
  'squatting',
  'squattingDeep',
  'lunging',
  'seated',
  'seatedOnFloor',
  'kneeling',
  'halfKneeling',
  'onHandsAndKnees',
  'plank',
  'sidePlank',
  'hipsHigh',
  'lyingFaceUp',
  'lyingFaceDown',
  'lyingOnSide',
  'onBenchFaceUp',
  'onBenchFaceDown',
  'bridge',
  'hipsHalfUp',
  'hipsLow',
  'hanging',
  'underBar',
  'onArms',
  'inTheAir',
] as const
/** How a body is held. */
export type Posture = (typeof POSTURES)[number]
/** The posture in words; named in the data only where the joints alone would mislead. */
const posture = z.enum(POSTURES).optional()

const sidePose = z
  .strictObject({
    view: z.literal('side'),
    posture,
    hip: point,
    /** Direction from hip to shoulder: 90 upright, 0 lying with the head forward. */
    trunk: degrees,
    /** Turn of the head against the trunk; positive looks up. */
    head: degrees.default(0),
    /** How far the back is rounded forward, from the lower to the upper half; negative arches it. */
    round: z.number().min(-60).max(120).optional(),
    /** Near one first; one stands for both. */
    legs: z.array(leg).min(1).max(2).readonly(),
    arms: z.array(arm).min(1).max(2).readonly(),
    things: z.array(thing).readonly().default([]),
  })
  .readonly()

const frontPose = z
  .strictObject({
    view: z.literal('front'),
    posture,
    hip: point,
    trunk: degrees.default(90),
    /** The share of the trunk's length that is seen where it points towards the reader. */
    seen,
    /** How far the shoulders are lifted towards the ears. */
    shrug: z.number().min(-0.05).max(0.06).optional(),
    /** The right limb of the picture first; one stands for both, mirrored. */
    legs: z.array(leg).min(1).max(2).readonly(),
    arms: z.array(arm).min(1).max(2).readonly(),
    things: z.array(thing).readonly().default([]),
  })
  .readonly()

/** One moment of a movement, as data: angles, targets and equipment. */
export const poseSchema = z.discriminatedUnion('view', [sidePose, frontPose])
/** One moment of a movement. */
export type Pose = z.infer<typeof poseSchema>
/** A leg as posed. */
export type LegPose = z.infer<typeof leg>
/** An arm as posed. */
export type ArmPose = z.infer<typeof arm>
/** A thing of the equipment kit. */
export type Thing = z.infer<typeof thing>
