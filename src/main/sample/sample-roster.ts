import type { Medication } from '../../shared/domain/screening/medications'
import type { FormTopic } from '../../shared/domain/screening/screening'

/** A made-up client of the sample studio. Maxes are 1RM in kg at the start; nothing here is real. */
export type SampleClient = {
  readonly name: string
  readonly goal: string
  readonly level: 'novice' | 'intermediate' | 'advanced'
  readonly birthYear: number
  readonly sex: 'female' | 'male'
  readonly bodyMassKg: number
  readonly tags: readonly string[]
  readonly group: string | null
  readonly flags: readonly {
    readonly severity: 'stop' | 'care' | 'note'
    readonly text: string
    readonly code: string | null
  }[]
  /** The health screening on file; null for none. */
  readonly screening: SampleScreening | null
  /** Why lifts that meet a flag stay, all but one that the coach has yet to decide about. */
  readonly inSpite?: { readonly reason: string; readonly openLift: string }
  /** Notes by days before today. */
  readonly notes: readonly (readonly [daysAgo: number, body: string])[]
  readonly setups: Readonly<Record<string, string>>
  /** Days from today and clock of the next appointment; null where none is made. */
  readonly next: readonly [days: number, clock: string] | null
  /** How the training went; null where no program was ever assigned. */
  readonly story: SampleStory | null
}

/** A screening as the sample tells it; days before today. */
export type SampleScreening = {
  readonly daysAgo: number
  readonly yes: readonly FormTopic[]
  readonly isActive: boolean
  readonly hasDisease: boolean
  readonly pressure: readonly [systolic: number, diastolic: number] | null
  readonly medications: readonly Medication[]
  readonly clearance: { readonly by: string; readonly limits: string } | null
  readonly hasSpotter: boolean | null
}

const NOTHING_TO_WATCH: SampleScreening = {
  ...{ daysAgo: 70, yes: [], isActive: true, hasDisease: false },
  ...{ pressure: null, medications: [], clearance: null, hasSpotter: true },
}

/** Twelve weeks of training as the sample tells it. */
export type SampleStory = {
  readonly templateId: string
  /** Weeks ago at which logging begins and at which it ends (0: still training). */
  readonly fromWeek: number
  readonly toWeek: number
  /** 1RM in kg by lift at the beginning. */
  readonly maxes: Readonly<Record<string, number>>
  /** Growth of the maxes from block to block, in percent. */
  readonly growth: number
  /** Lifts that do not grow. */
  readonly stalled: readonly string[]
  /** Weeks ago that were missed as a whole. */
  readonly missedWeeks: readonly number[]
  /** Has not come for so many days. */
  readonly absentDays: number
  /** Weeks ago since which sets feel harder than planned, by so many RPE points. */
  readonly drift: { readonly sinceWeek: number; readonly rpe: number } | null
  /** The last session logged holds a record of this lift. */
  readonly recordLift: string | null
  /** A pain note in the last week. */
  readonly pain: {
    readonly lift: string
    readonly score: number
    readonly part: string
    readonly note: string
  } | null
}

const STRONG_LEGS = {
  'leg-press': 180,
  'leg-curl-seated': 55,
  'pallof-press': 20,
  'romanian-deadlift': 90,
  'cable-row': 60,
  'hip-abduction-machine': 60,
  'lat-pulldown': 58,
}

/** The six clients of the sample studio. */
export const SAMPLE_CLIENTS: readonly SampleClient[] = [
  {
    name: 'Dana Cruz',
    goal: 'Hip thrust 115 kg × 5 by the end of January. Faster over the last 100 m.',
    level: 'intermediate',
    birthYear: 1999,
    sex: 'female',
    bodyMassKg: 64.2,
    tags: ['sprint'],
    group: 'Track squad',
    flags: [{ severity: 'care', text: 'Low back: stop at any pain', code: 'low-back-pain' }],
    screening: { ...NOTHING_TO_WATCH, yes: ['bones-or-joints'] },
    inSpite: {
      reason: 'Free of pain at this load since September; stops at the first sign.',
      openLift: 'romanian-deadlift',
    },
    notes: [
      [5, 'RDL: dull low back, 2 of 10, gone next morning. Wants to keep hinging.'],
      [45, 'Heels stayed down once the bench went to 38 cm.'],
    ],
    setups: {
      'hip-thrust-barbell': 'Bench 38 cm, feet on the tape, pad doubled',
      'back-squat': 'Safeties at hole 9',
    },
    next: [0, '10:30'],
    story: {
      templateId: 'hip-thrust-glute-strength',
      fromWeek: 11,
      toWeek: 0,
      maxes: {
        'hip-thrust-barbell': 112,
        'hip-thrust-paused': 100,
        'hip-thrust-b-stance': 70,
        'back-squat': 82,
        ...STRONG_LEGS,
      },
      growth: 3.5,
      stalled: [],
      missedWeeks: [],
      absentDays: 0,
      drift: null,
      recordLift: 'hip-thrust-barbell',
      pain: {
        lift: 'romanian-deadlift',
        score: 2,
        part: 'low back',
        note: 'Felt it on rep 6, gone after a walk.',
      },
    },
  },
  {
    name: 'Marcus Bell',
    goal: 'Masters meet in spring: bench 120 kg.',
    level: 'advanced',
    birthYear: 1975,
    sex: 'male',
    bodyMassKg: 92.6,
    tags: ['masters', 'powerlifting'],
    group: null,
    flags: [{ severity: 'care', text: 'Left shoulder: narrow grip', code: 'shoulder-pain' }],
    screening: {
      ...NOTHING_TO_WATCH,
      daysAgo: 40,
      yes: ['heart-or-pressure', 'medication'],
      hasDisease: true,
      pressure: [148, 92],
      medications: ['other-blood-pressure'],
      clearance: { by: 'Dr Hale', limits: 'No holding of the breath in heavy sets' },
    },
    notes: [[9, 'Bench has not moved for four sessions. Talk about a lighter week.']],
    setups: { 'bench-press': 'Ring fingers on the marks, J-hooks at 7' },
    next: [1, '18:00'],
    story: {
      templateId: 'upper-lower-hypertrophy',
      fromWeek: 11,
      toWeek: 0,
      maxes: {
        'bench-press': 112,
        'chest-supported-row': 85,
        'dumbbell-shoulder-press': 32,
        'lat-pulldown': 95,
        'lateral-raise': 18,
        'hammer-curl': 24,
        'triceps-pushdown': 50,
        'back-squat': 165,
        'romanian-deadlift': 160,
        'leg-extension': 95,
        'leg-curl-seated': 75,
        'calf-raise-standing': 150,
        'incline-dumbbell-press': 44,
        'cable-row': 95,
        'cable-fly': 28,
        'face-pull': 40,
        'dumbbell-curl': 24,
        'overhead-triceps-extension': 35,
        'hip-thrust-barbell': 170,
        'bulgarian-split-squat': 34,
        'leg-press': 280,
        'leg-curl-lying': 70,
        'calf-raise-seated': 90,
        'cable-crunch': 60,
      },
      growth: 2,
      stalled: ['bench-press'],
      missedWeeks: [5],
      absentDays: 8,
      drift: null,
      recordLift: null,
      pain: null,
    },
  },
  {
    name: 'Ingrid Solheim',
    goal: 'Back to hiking with a full pack after the knee.',
    level: 'intermediate',
    birthYear: 1968,
    sex: 'female',
    bodyMassKg: 71,
    tags: ['rehab'],
    group: null,
    flags: [
      { severity: 'care', text: 'Right knee: no deep flexion under load', code: 'knee-pain' },
    ],
    screening: { ...NOTHING_TO_WATCH, daysAgo: 390, yes: ['bones-or-joints'] },
    notes: [[3, 'Says everything feels heavier than it should. Sleeps badly.']],
    setups: { 'leg-press': 'Seat 5, feet high' },
    next: [2, '12:00'],
    story: {
      templateId: 'return-after-a-break',
      fromWeek: 11,
      toWeek: 0,
      maxes: {
        'goblet-squat': 34,
        'dumbbell-bench-press': 22,
        'one-arm-row': 24,
        'trap-bar-deadlift': 85,
        'half-kneeling-press': 14,
        'lat-pulldown': 50,
        'step-up': 16,
        'leg-press': 120,
        'cable-row': 48,
        'farmers-carry': 40,
      },
      growth: 4,
      stalled: [],
      missedWeeks: [8],
      absentDays: 0,
      drift: { sinceWeek: 3, rpe: 1.5 },
      recordLift: null,
      pain: null,
    },
  },
  {
    name: 'Aisha Karim',
    goal: 'First pull-up. Train three times a week without thinking about it.',
    level: 'novice',
    birthYear: 2003,
    sex: 'female',
    bodyMassKg: 58.4,
    tags: ['online'],
    group: null,
    flags: [{ severity: 'care', text: 'Left wrist after a fall', code: 'wrist-pain' }],
    screening: { ...NOTHING_TO_WATCH, daysAgo: 100, isActive: false, hasSpotter: false },
    notes: [[20, 'Trains at home on Wednesdays: dumbbells to 20 kg only.']],
    setups: {},
    next: null,
    story: {
      templateId: 'novice-full-body',
      fromWeek: 11,
      toWeek: 4,
      maxes: {
        'goblet-squat': 28,
        'chest-supported-row': 30,
        'romanian-deadlift-dumbbell': 22,
        'half-kneeling-press': 11,
        'lat-pulldown': 42,
        'split-squat': 14,
        'leg-press': 95,
        'dumbbell-bench-press': 18,
        'cable-row': 40,
        'farmers-carry': 30,
      },
      growth: 6,
      stalled: [],
      missedWeeks: [],
      absentDays: 0,
      drift: null,
      recordLift: null,
      pain: null,
    },
  },
  {
    name: 'Tomas Varga',
    goal: 'Team season: keep strength, two short sessions.',
    level: 'intermediate',
    birthYear: 2001,
    sex: 'male',
    bodyMassKg: 84.5,
    tags: ['handball', 'team'],
    group: 'Team',
    flags: [{ severity: 'care', text: 'Right ankle, sprained in October', code: 'ankle-pain' }],
    screening: { ...NOTHING_TO_WATCH, daysAgo: 25, yes: ['bones-or-joints'] },
    notes: [[30, 'Season started. Plans to come back to the rack in December.']],
    setups: {},
    next: [6, '17:15'],
    story: null,
  },
  {
    name: 'Grace O’Dell',
    goal: '',
    level: 'novice',
    birthYear: 1990,
    sex: 'female',
    bodyMassKg: 66,
    tags: ['lapsed'],
    group: null,
    flags: [],
    screening: null,
    notes: [[70, 'Moved house. Has not answered since September.']],
    setups: {},
    next: null,
    story: null,
  },
]
