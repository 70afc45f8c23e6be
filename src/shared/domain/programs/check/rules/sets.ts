import { message } from '../../../../kernel/words'
import type { Muscle } from '../../../exercises/vocabulary'
import type { CheckSubject } from '../check-subject'
import { day, legExtension, lift, logs, oneLift, program, squat, work } from '../example-subject'
import { liftsInWeek, setsByMuscle, usualWeek } from '../muscle-sets'
import { isHipThrust } from '../read-work'
import type { DayWeek, Hit, LiftWeek, Rule, Thresholds } from '../rule'

/** Sets per exercise, per session and per week. */
export const setRules: readonly Rule[] = [
  {
    id: 'SET-01',
    family: 'sets',
    severity: 'info',
    needs: [],
    thresholds: { from: 3, to: 5 },
    isHeuristic: true,
    source: 'Hip thrust article',
    about: 'checks.about.set01',
    finder: { scope: 'lift', find: hipThrustSets },
    examples: [
      { says: 'four sets of hip thrusts are usual', subject: oneLift(work(4)), expects: null },
      { says: 'seven are many', subject: oneLift(work(7)), expects: 'info' },
      {
        says: 'fewer in a deload are meant',
        subject: oneLift(work(2, {}, { isDeload: true })),
        expects: null,
      },
      {
        says: 'other lifts are not meant',
        subject: oneLift(work(7), { exercise: squat() }),
        expects: null,
      },
    ],
  },
  {
    id: 'SET-02',
    family: 'sets',
    severity: 'info',
    needs: ['level'],
    thresholds: { most: 3 },
    isHeuristic: false,
    source: 'ACSM 2009: novices begin with 1–3 sets',
    about: 'checks.about.set02',
    finder: { scope: 'lift', find: noviceSets },
    examples: [
      {
        says: 'five sets are more than a novice needs',
        subject: oneLift(work(5), {}, { client: { level: 'novice' } }),
        expects: 'info',
      },
      {
        says: 'three are enough',
        subject: oneLift(work(3), {}, { client: { level: 'novice' } }),
        expects: null,
      },
      { says: 'others may do five', subject: oneLift(work(5)), expects: null },
    ],
  },
  {
    id: 'SET-03',
    family: 'sets',
    severity: 'info',
    needs: [],
    thresholds: { least: 4 },
    isHeuristic: false,
    source: 'Pelland 2024: about four fractional sets a week are the least that shows an effect',
    about: 'checks.about.set03',
    finder: { scope: 'program', find: tooFewSets },
    examples: [
      { says: 'two sets a week are little', subject: oneLift(work(2)), expects: 'info' },
      { says: 'five are enough to grow', subject: oneLift(work(5)), expects: null },
    ],
  },
  {
    id: 'SET-04',
    family: 'sets',
    severity: 'info',
    needs: [],
    thresholds: { least: 10, from: 4 },
    isHeuristic: false,
    source: 'ACSM 2026: about ten sets per muscle and week for size',
    about: 'checks.about.set04',
    finder: { scope: 'program', find: fewSetsForSize },
    examples: [
      { says: 'six sets a week build less than ten', subject: oneLift(work(6)), expects: 'info' },
      { says: 'ten are enough', subject: oneLift(work(10)), expects: null },
      {
        says: 'strength needs fewer',
        subject: oneLift(work(6), { goal: 'strength' }, { goal: 'strength' }),
        expects: null,
      },
    ],
  },
  {
    id: 'SET-05',
    family: 'sets',
    severity: 'warn',
    needs: [],
    thresholds: { most: 20, far: 30 },
    isHeuristic: false,
    source: 'Pelland 2024: little more from 20 sets a week on, unclear above 30',
    about: 'checks.about.set05',
    finder: { scope: 'program', find: tooManySets },
    examples: [
      {
        says: 'twenty-four sets of one muscle a week are many',
        subject: program([day([lift(work(12))]), day([lift(work(12))], { dayId: 'day-2' })]),
        expects: 'warn',
      },
      {
        says: 'easy sets do not count',
        subject: oneLift(work(24, { rpe: 5 })),
        expects: null,
      },
    ],
  },
  {
    id: 'SET-06',
    family: 'sets',
    severity: 'warn',
    needs: [],
    thresholds: { most: 11 },
    isHeuristic: false,
    source: 'Remmert 2025 (preprint): no more growth above about eleven sets in one session',
    about: 'checks.about.set06',
    finder: { scope: 'day', find: crowdedSession },
    examples: [
      {
        says: 'fourteen sets of the quads in one session are too many',
        subject: program([
          day([lift(work(8), { exercise: squat() }), lift(work(6), { exercise: legExtension() })]),
        ]),
        expects: 'warn',
      },
      { says: 'eight are not', subject: oneLift(work(8)), expects: null },
    ],
  },
  {
    id: 'SET-07',
    family: 'sets',
    severity: 'warn',
    needs: ['log'],
    thresholds: { percent: 40, sets: 4 },
    isHeuristic: true,
    source: 'Rackside: a jump of 40 percent or four sets is more than a week can show',
    about: 'checks.about.set07',
    finder: { scope: 'program', find: jumpInSets },
    examples: [
      {
        says: 'from six to twelve sets is a jump',
        subject: oneLift(work(12), {}, { logs: logs({ weeklySets: new Map([['glutes', 6]]) }) }),
        expects: 'warn',
      },
      {
        says: 'from ten to twelve is a step',
        subject: oneLift(work(12), {}, { logs: logs({ weeklySets: new Map([['glutes', 10]]) }) }),
        expects: null,
      },
    ],
  },
]

function hipThrustSets(
  { lift, work }: LiftWeek,
  { from = 3, to = 5 }: Thresholds,
): Hit | undefined {
  const count = work.sets.length
  if (!isHipThrust(lift.exercise) || work.isDeload) return undefined
  if (count >= from && count <= to) return undefined
  return { says: message('checks.set01', { name: lift.exercise.name, count, from, to }) }
}

function noviceSets({ lift, work, around }: LiftWeek, { most = 3 }: Thresholds): Hit | undefined {
  const count = work.sets.length
  if (around.client.level !== 'novice' || count <= most) return undefined
  return { says: message('checks.set02', { name: lift.exercise.name, count, most }) }
}

/** Muscles trained directly by something; others are only helped along and not judged. */
function trainedSets(subject: CheckSubject): readonly (readonly [Muscle, number])[] {
  const lifts = liftsInWeek(subject, usualWeek(subject))
  const direct = new Set(
    lifts.flatMap(({ lift }) =>
      lift.exercise.muscles.flatMap(({ muscle, credit }) => (credit >= 1 ? [muscle] : [])),
    ),
  )
  return [...setsByMuscle(lifts)].filter(([muscle]) => direct.has(muscle))
}

function tooFewSets(subject: CheckSubject, { least = 4 }: Thresholds): readonly Hit[] {
  return trainedSets(subject)
    .filter(([, sets]) => sets < least)
    .map(([muscle, sets]) => hitOf('checks.set03', { muscle, sets, limit: least }))
}

function fewSetsForSize(subject: CheckSubject, limits: Thresholds): readonly Hit[] {
  const { least = 10, from = 4 } = limits
  if (subject.goal !== 'hypertrophy') return []
  return trainedSets(subject)
    .filter(([, sets]) => sets >= from && sets < least)
    .map(([muscle, sets]) => hitOf('checks.set04', { muscle, sets, limit: least }))
}

function tooManySets(subject: CheckSubject, { most = 20, far = 30 }: Thresholds): readonly Hit[] {
  return trainedSets(subject)
    .filter(([, sets]) => sets > most)
    .map(([muscle, sets]) =>
      sets > far
        ? hitOf('checks.set05Far', { muscle, sets, limit: far })
        : hitOf('checks.set05', { muscle, sets, limit: most }),
    )
}

function crowdedSession({ day, week, lifts }: DayWeek, { most = 11 }: Thresholds): readonly Hit[] {
  return [...setsByMuscle(lifts)]
    .filter(([, sets]) => sets > most)
    .map(([muscle, sets]) => ({
      ...hitOf('checks.set06', { muscle, sets, limit: most, day: day.name }),
      dayId: day.dayId,
      week,
    }))
}

function jumpInSets(subject: CheckSubject, { percent = 40, sets = 4 }: Thresholds): readonly Hit[] {
  return trainedSets(subject).flatMap(([muscle, planned]) => {
    const usual = subject.logs?.weeklySets.get(muscle)
    if (!usual) return []
    const isJump = planned - usual > sets || planned > usual * (1 + percent / 100)
    return isJump ? [hitOf('checks.set07', { muscle, sets: planned, limit: usual })] : []
  })
}

type Counted = {
  readonly muscle: Muscle
  readonly sets: number
  readonly limit: number
  readonly day?: string
}

/** The muscle goes along by its key and is said in the reader's words. */
function hitOf(key: string, { muscle, sets, limit, day }: Counted): Hit {
  const values = { muscle: `muscle:${muscle}`, count: tenth(sets), limit: tenth(limit) }
  return { says: message(key, { ...values, ...(day !== undefined && { day }) }) }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
