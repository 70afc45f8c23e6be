import type { Exercise } from '../../exercises/exercise'
import type {
  CheckedClient,
  CheckedDay,
  CheckedExercise,
  CheckedLift,
  CheckedLogs,
  CheckedSet,
  CheckedWork,
  CheckSubject,
  LiftLog,
} from './check-subject'

/** One kilogram in milligrams. */
const KG = 1_000_000

/** An exercise of an example: a barbell hip thrust unless said otherwise. */
export function exercise(change: Partial<CheckedExercise> = {}): CheckedExercise {
  return {
    id: 'hip-thrust-barbell',
    name: 'Barbell hip thrust',
    kind: 'lift',
    pattern: 'hip-extension',
    mechanic: 'multi-joint',
    loadType: 'barbell',
    laterality: 'both-sides',
    barPosition: 'hip',
    muscles: credits({ glutes: 1, hamstrings: 0.5 }),
    contraindications: [],
    ladder: { family: 'hip-thrust', step: 4 },
    hasLockoutCue: true,
    ...change,
  }
}

/** A barbell squat of an example. */
export function squat(change: Partial<CheckedExercise> = {}): CheckedExercise {
  return exercise({
    id: 'back-squat',
    name: 'Back squat',
    pattern: 'squat',
    barPosition: 'back',
    muscles: credits({ quads: 1, glutes: 0.5 }),
    ladder: null,
    ...change,
  })
}

/** A leg extension of an example: one joint, a machine. */
export function legExtension(change: Partial<CheckedExercise> = {}): CheckedExercise {
  return exercise({
    id: 'leg-extension',
    name: 'Leg extension',
    pattern: 'knee-extension',
    mechanic: 'single-joint',
    loadType: 'machine-stack',
    barPosition: 'none',
    muscles: credits({ quads: 1 }),
    ladder: null,
    ...change,
  })
}

/** Muscle credits of an example. */
export function credits(
  shares: Partial<Record<Exercise['muscles'][number]['muscle'], number>>,
): Exercise['muscles'] {
  return Object.entries(shares).map(([muscle, credit]) => ({
    muscle: muscle as Exercise['muscles'][number]['muscle'], // as: the keys are muscles by type
    credit,
    provenance: 'judgement',
    sources: [],
  }))
}

/** What an example says of a set; `kg` is its load. */
export type SetWords = {
  readonly reps?: number | readonly [number, number]
  readonly kg?: number
  readonly percent?: number
  readonly rpe?: number
  readonly isOpen?: true
}

/** One set of an example: eight reps unless said otherwise. */
export function set({ reps = 8, kg, ...others }: SetWords = {}): CheckedSet {
  const [from, to] = typeof reps === 'number' ? [reps, reps] : reps
  return { reps: { from, to }, ...others, ...(kg !== undefined && { loadMg: kg * KG }) }
}

/** The work of a lift in an example: `count` like sets. */
export function work(
  count: number,
  words: SetWords = {},
  change: Partial<CheckedWork> & { readonly rest?: number } = {},
): CheckedWork {
  const { rest, ...others } = change
  return {
    isDeload: false,
    warmUps: [],
    sets: Array.from({ length: count }, () => set(words)),
    ...(rest !== undefined && { restSeconds: { from: rest, to: rest } }),
    ...others,
  }
}

/** A lift of an example with the same work in every week, or one per week. */
export function lift(
  work: CheckedWork | readonly (CheckedWork | null)[],
  change: Partial<Omit<CheckedLift, 'weeks'>> = {},
): CheckedLift {
  return {
    rowId: change.exercise?.id ?? 'row',
    label: '',
    exercise: exercise(),
    goal: 'hypertrophy',
    weeks: 'sets' in work ? [work] : work,
    ...change,
  }
}

/** A day of an example. */
export function day(lifts: readonly CheckedLift[], change: Partial<CheckedDay> = {}): CheckedDay {
  return { dayId: 'day', name: 'Day 1', weekday: null, drills: 3, lifts, ...change }
}

/** Facts of an example beside its days. */
export type SubjectWords = Omit<Partial<CheckSubject>, 'days' | 'client' | 'weeks'> & {
  readonly client?: Partial<CheckedClient>
  /** Week columns that are deloads, counted from 0. */
  readonly deloads?: readonly number[]
}

/** A program of an example; its weeks are as many as its longest lift has. */
export function program(
  days: readonly CheckedDay[],
  { client, deloads = [], ...words }: SubjectWords = {},
): CheckSubject {
  const count = Math.max(1, ...days.flatMap((day) => day.lifts.map(({ weeks }) => weeks.length)))
  return {
    goal: 'hypertrophy',
    place: null,
    logs: null,
    isFirstProgram: false,
    ...words,
    weeks: Array.from({ length: count }, (_, week) => ({ isDeload: deloads.includes(week) })),
    days,
    client: {
      level: 'intermediate',
      age: 35,
      bodyMassMg: 70 * KG,
      screening: { status: 'valid', allows: 'vigorous' },
      conditions: [],
      hasSpotter: true,
      ...client,
    },
  }
}

/** A program of one day with one lift. */
export function oneLift(
  work: CheckedWork | readonly (CheckedWork | null)[],
  change: Partial<Omit<CheckedLift, 'weeks'>> = {},
  words: SubjectWords = {},
): CheckSubject {
  return program([day([lift(work, change)])], words)
}

/** A log of an example; `lifts` by exercise. */
export function logs(
  change: Partial<Omit<CheckedLogs, 'byLift'>> & {
    readonly lifts?: Readonly<Record<string, Partial<LiftLog> & { readonly kg?: number }>>
  } = {},
): CheckedLogs {
  const { lifts = {}, ...others } = change
  return {
    daysSinceLast: 3,
    ladderSteps: new Map(),
    stalledLifts: 0,
    weeksSinceLighter: 2,
    weeklySets: new Map(),
    ...others,
    byLift: new Map(
      Object.entries(lifts).map(([id, { kg, ...log }]) => [
        id,
        { ...UNKNOWN_LOG, ...(kg !== undefined && { lastLoadMg: kg * KG }), ...log },
      ]),
    ),
  }
}

const UNKNOWN_LOG: LiftLog = {
  sessions: 10,
  lastLoadMg: null,
  hasMetTarget: null,
  maxAgeWeeks: null,
  maxSessions: null,
  pain: null,
}
