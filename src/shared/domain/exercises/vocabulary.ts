/**
 * Movement patterns; the program check balances push against pull and knee against hip with them.
 * `other` stands for an own exercise of which only the name is known.
 */
export const PATTERNS = [
  'squat',
  'lunge',
  'hinge',
  'hip-extension',
  'hip-abduction',
  'hip-adduction',
  'hip-flexion',
  'knee-extension',
  'knee-flexion',
  'calf-raise',
  'horizontal-push',
  'vertical-push',
  'horizontal-pull',
  'vertical-pull',
  'shoulder-raise',
  'elbow-flexion',
  'elbow-extension',
  'trunk-flexion',
  'anti-extension',
  'anti-lateral-flexion',
  'anti-rotation',
  'rotation',
  'carry',
  'explosive',
  'locomotion',
  'mobility',
  'other',
] as const

/** The plane in which the body moves or resists movement. */
export const PLANES = ['sagittal', 'frontal', 'transverse', 'mixed'] as const

/** `one-side` is prescribed and logged per side; `alternating` counts both sides together. */
export const LATERALITIES = ['both-sides', 'one-side', 'alternating'] as const

/**
 * How a load is chosen and counted; decides rounding, plate sums and whether a load can be typed.
 * `other` takes any load as typed and never rounds it.
 */
export const LOAD_TYPES = [
  'barbell',
  'two-dumbbells',
  'one-dumbbell',
  'kettlebell',
  'machine-stack',
  'plate-loaded',
  'cable',
  'bodyweight',
  'bodyweight-plus',
  'band',
  'none',
  'other',
] as const

/** How many joints move; our own field, because public sets contradict each other for hip thrusts. */
export const MECHANICS = ['multi-joint', 'single-joint', 'static'] as const

/** Where the bar is when a repetition is missed; decides the spotting rules. */
export const BAR_POSITIONS = ['face', 'overhead', 'back', 'front-rack', 'hip', 'none'] as const

/** What a set is measured in. */
export const MEASURES = ['reps', 'seconds', 'metres', 'minutes'] as const

/** Training goals that have their own repetition range. */
export const GOALS = ['strength', 'hypertrophy', 'endurance', 'power'] as const

/** What usual numbers can be for: a training goal, or the warm-up that drills belong to. */
export const DEFAULT_GOALS = [...GOALS, 'warm-up'] as const

/** Muscles that receive set credit. */
export const MUSCLES = [
  'glutes',
  'hip-abductors',
  'quads',
  'hamstrings',
  'adductors',
  'hip-flexors',
  'hip-rotators',
  'calves',
  'shins',
  'abs',
  'obliques',
  'erectors',
  'lats',
  'upper-back',
  'traps',
  'chest',
  'serratus',
  'front-delts',
  'side-delts',
  'rear-delts',
  'rotator-cuff',
  'biceps',
  'triceps',
  'forearms',
  'neck',
] as const

/** Things a place may have; a client's equipment is compared with these. */
export const EQUIPMENT = [
  'barbell',
  'plates',
  'bar-pad',
  'rack',
  'trap-bar',
  'safety-squat-bar',
  'ez-bar',
  'landmine',
  'smith-machine',
  'dumbbells',
  'kettlebell',
  'bench',
  'adjustable-bench',
  'decline-bench',
  'preacher-bench',
  'hip-thrust-bench',
  'box',
  'step',
  'cable',
  'mini-band',
  'long-band',
  'pull-up-bar',
  'dip-bars',
  'ab-wheel',
  'mat',
  'wall',
  'stick',
  'foam-roller',
  'hip-thrust-machine',
  'leg-press',
  'hack-squat-machine',
  'leg-extension-machine',
  'leg-curl-machine',
  'calf-machine',
  'seated-calf-machine',
  'hip-abduction-machine',
  'hip-adduction-machine',
  'back-extension-bench',
  'glute-ham-bench',
  'reverse-hyper-bench',
  'belt-squat-machine',
  'dip-belt',
  'sled',
  'sandbag',
  'sliders',
  'swiss-ball',
  'chest-press-machine',
  'pec-deck',
  'shoulder-press-machine',
  'assist-machine',
  'lat-pulldown',
  'row-machine',
  'bike',
] as const

/** Conditions that ask for a talk, a change or a clearance before the exercise is used. */
export const CONTRAINDICATIONS = [
  'low-back-pain',
  'hip-pain',
  'knee-pain',
  'ankle-pain',
  'shoulder-pain',
  'elbow-pain',
  'wrist-pain',
  'neck-pain',
  'pregnancy',
  'post-partum',
  'hernia',
  'recent-abdominal-surgery',
  'high-blood-pressure',
  'osteoporosis',
  'balance',
  'recent-eye-surgery',
] as const

/** What a muscle credit rests on: a measurement, sources that disagree, or our own judgement. */
export const PROVENANCES = ['measured', 'disputed', 'judgement'] as const

/** A movement pattern. */
export type Pattern = (typeof PATTERNS)[number]
/** The plane of a movement. */
export type Plane = (typeof PLANES)[number]
/** Whether sides work together, one by one or in turn. */
export type Laterality = (typeof LATERALITIES)[number]
/** How a load is chosen and counted. */
export type LoadType = (typeof LOAD_TYPES)[number]
/** How many joints move. */
export type Mechanic = (typeof MECHANICS)[number]
/** Where the bar is when a repetition is missed. */
export type BarPosition = (typeof BAR_POSITIONS)[number]
/** What a set is measured in. */
export type Measure = (typeof MEASURES)[number]
/** A training goal. */
export type Goal = (typeof GOALS)[number]
/** A muscle that receives set credit. */
export type Muscle = (typeof MUSCLES)[number]
/** A thing that a place may have. */
export type Equipment = (typeof EQUIPMENT)[number]
/** A condition that asks for care. */
export type Contraindication = (typeof CONTRAINDICATIONS)[number]
/** What a muscle credit rests on. */
export type Provenance = (typeof PROVENANCES)[number]
