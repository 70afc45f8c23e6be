/** Lengths of the body as shares of stature (after the anthropometry of Drillis and Contini 1966). */
export const BODY = {
  shank: 0.246,
  thigh: 0.245,
  /** Hip to shoulder. */
  trunk: 0.288,
  /** Shoulder to the middle of the head. */
  neck: 0.105,
  head: 0.062,
  upperArm: 0.186,
  /** Elbow to the middle of the fist. */
  forearm: 0.17,
  ankleHeight: 0.045,
  /** Ankle to toes and to heel. */
  foot: 0.115,
  heel: 0.035,
  /** Half the width of shoulders and hips, seen from the front. */
  shoulder: 0.115,
  hip: 0.055,
} as const

/** Half the thickness of each limb at both ends. */
export const GIRTH = {
  thigh: [0.052, 0.036],
  shank: [0.036, 0.02],
  foot: [0.02, 0.013],
  /** At the hip, in the middle and at the chest. */
  trunk: [0.058, 0.056, 0.062],
  upperArm: [0.03, 0.023],
  forearm: [0.023, 0.017],
  neck: [0.026, 0.026],
} as const
