import { z } from 'zod'

const point = z.tuple([z.number().min(-2).max(3), z.number().min(-0.5).max(2)]).readonly()
const degrees = z.number().min(-360).max(360)

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
    })
    .readonly(),
  z.strictObject({ thigh: degrees, shank: degrees, toe: degrees.default(0) }).readonly(),
])

/** An arm: the fist is put somewhere (`hand`), or upper arm and forearm are given directions. */
const arm = z.union([
  z.strictObject({ hand: point, elbow: z.enum(['forward', 'back']).default('back') }).readonly(),
  z.strictObject({ upper: degrees, fore: degrees }).readonly(),
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
  }),
  z.strictObject({ is: z.literal('bench'), x: z.number(), width: z.number(), height: z.number() }),
  z.strictObject({ is: z.literal('incline'), from: point, to: point }),
  z.strictObject({ is: z.literal('box'), x: z.number(), width: z.number(), height: z.number() }),
  z.strictObject({ is: z.literal('rack'), x: z.number(), height: z.number().default(1.1) }),
  z.strictObject({ is: z.literal('pull-up-bar'), at: point }),
  z.strictObject({
    is: z.literal('cable'),
    from: point,
    to: z.union([z.enum(['hands', 'near', 'foot']), point]),
  }),
  z.strictObject({
    is: z.literal('band'),
    from: point,
    to: z.union([z.enum(['hands', 'knees', 'near']), point]),
  }),
  z.strictObject({
    is: z.literal('pad'),
    at: point,
    turn: degrees.default(0),
    length: z.number().default(0.2),
  }),
  z.strictObject({ is: z.literal('ball'), at: point, radius: z.number() }),
  z.strictObject({ is: z.literal('wheel'), at: z.enum(['hands']) }),
  z.strictObject({ is: z.literal('wall'), x: z.number() }),
  z.strictObject({ is: z.literal('frame'), points: z.array(point).min(2).readonly() }),
  z.strictObject({ is: z.literal('arrow'), from: point, to: point }),
])

const sidePose = z
  .strictObject({
    view: z.literal('side'),
    hip: point,
    /** Direction from hip to shoulder: 90 upright, 0 lying with the head forward. */
    trunk: degrees,
    /** Turn of the head against the trunk; positive looks up. */
    head: degrees.default(0),
    /** Near one first; one stands for both. */
    legs: z.array(leg).min(1).max(2).readonly(),
    arms: z.array(arm).min(1).max(2).readonly(),
    things: z.array(thing).readonly().default([]),
  })
  .readonly()

const frontPose = z
  .strictObject({
    view: z.literal('front'),
    hip: point,
    trunk: degrees.default(90),
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
