import { message } from '../../../../kernel/words'
import type { Muscle } from '../../../exercises/vocabulary'
import type { CheckedDay, CheckSubject } from '../check-subject'
import { day, lift, oneLift, program, work } from '../example-subject'
import { setsByMuscle, usualWeek } from '../muscle-sets'
import { isHard, isHipThrust, mainMuscles } from '../read-work'
import type { Hit, Rule, Thresholds } from '../rule'

const days = (count: number, weekdays: readonly number[] = []) =>
  Array.from({ length: count }, (_, at) =>
    day([lift(work(3), { rowId: `row-${at}` })], {
      dayId: `day-${at}`,
      name: `Day ${at + 1}`,
      weekday: weekdays[at] ?? null,
    }),
  )

/** How often and on which days. */
export const frequencyRules: readonly Rule[] = [
  {
    id: 'FREQ-01',
    family: 'frequency',
    severity: 'warn',
    needs: [],
    thresholds: { most: 3 },
    isHeuristic: true,
    source: 'Hip thrust article: two to three times a week',
    about: 'checks.about.freq01',
    finder: { scope: 'program', find: oftenThrusting },
    examples: [
      { says: 'four hip thrust days are many', subject: program(days(4)), expects: 'warn' },
      { says: 'three are usual', subject: program(days(3)), expects: null },
    ],
  },
  {
    id: 'FREQ-02',
    family: 'frequency',
    severity: 'info',
    needs: [],
    thresholds: { least: 2 },
    isHeuristic: false,
    source: 'ACSM 2026: each muscle at least twice a week for strength',
    about: 'checks.about.freq02',
    finder: { scope: 'program', find: seldomTrained },
    examples: [
      {
        says: 'once a week is little for strength',
        subject: oneLift(work(3), { goal: 'strength' }, { goal: 'strength' }),
        expects: 'info',
      },
      {
        says: 'twice is enough',
        subject: program(days(2), { goal: 'strength' }),
        expects: null,
      },
      { says: 'size does not ask for it', subject: oneLift(work(3)), expects: null },
    ],
  },
  {
    id: 'FREQ-03',
    family: 'frequency',
    severity: 'info',
    needs: ['level'],
    thresholds: { novice: 3, intermediate: 4, advanced: 5 },
    isHeuristic: false,
    source: 'ACSM 2009: novices 2–3, intermediates 3–4, advanced 4–5 days a week',
    about: 'checks.about.freq03',
    finder: { scope: 'program', find: manyDays },
    examples: [
      {
        says: 'five days are many for a novice',
        subject: program(days(5), { client: { level: 'novice' } }),
        expects: 'info',
      },
      {
        says: 'not for an advanced lifter',
        subject: program(days(5), { client: { level: 'advanced' } }),
        expects: null,
      },
    ],
  },
  {
    id: 'FREQ-04',
    family: 'frequency',
    severity: 'info',
    needs: ['weekdays'],
    thresholds: { sets: 3 },
    isHeuristic: false,
    source: 'ACSM guideline: 48 hours between hard sessions of one muscle',
    about: 'checks.about.freq04',
    finder: { scope: 'program', find: dayAfterDay },
    examples: [
      {
        says: 'glutes on Monday and Tuesday have no rest between',
        subject: program(days(2, [1, 2])),
        expects: 'info',
      },
      { says: 'Monday and Thursday do', subject: program(days(2, [1, 4])), expects: null },
      {
        says: 'Sunday is followed by Monday',
        subject: program(days(2, [1, 7])),
        expects: 'info',
      },
    ],
  },
]

function liftedOn(day: CheckedDay, week: number) {
  return day.lifts.flatMap((lift) => {
    const work = lift.weeks[week]
    return work ? [{ lift, work }] : []
  })
}

function oftenThrusting(subject: CheckSubject, { most = 3 }: Thresholds): readonly Hit[] {
  const week = usualWeek(subject)
  const count = subject.days.filter((day) =>
    liftedOn(day, week).some(({ lift }) => isHipThrust(lift.exercise)),
  ).length
  return count > most ? [{ says: message('checks.freq01', { count, most }) }] : []
}

function seldomTrained(subject: CheckSubject, { least = 2 }: Thresholds): readonly Hit[] {
  if (subject.goal !== 'strength') return []
  const perMuscle = new Map<string, number>()
  for (const day of subject.days) {
    const muscles = liftedOn(day, usualWeek(subject)).flatMap(({ lift }) => [
      ...mainMuscles(lift.exercise),
    ])
    for (const muscle of new Set(muscles)) perMuscle.set(muscle, (perMuscle.get(muscle) ?? 0) + 1)
  }
  return [...perMuscle]
    .filter(([, count]) => count < least)
    .map(([muscle, count]) => ({
      says: message('checks.freq02', { muscle: `muscle:${muscle}`, count, least }),
    }))
}

function manyDays(subject: CheckSubject, limits: Thresholds): readonly Hit[] {
  const { level } = subject.client
  const most = level === null ? undefined : limits[level === 'returning' ? 'novice' : level]
  const count = subject.days.filter((day) => liftedOn(day, usualWeek(subject)).length > 0).length
  if (most === undefined || count <= most) return []
  return [{ says: message('checks.freq03', { count, most }) }]
}

function dayAfterDay(subject: CheckSubject, { sets = 3 }: Thresholds): readonly Hit[] {
  const week = usualWeek(subject)
  return subject.days.flatMap((day) => {
    const next = subject.days.find(
      ({ weekday }) => day.weekday !== null && weekday === (day.weekday % 7) + 1,
    )
    if (!next) return []
    const [today, tomorrow] = [hardMuscles(day, week, sets), hardMuscles(next, week, sets)]
    return [...today]
      .filter((muscle) => tomorrow.has(muscle))
      .map((muscle) => ({
        says: message('checks.freq04', {
          muscle: `muscle:${muscle}`,
          first: day.name,
          second: next.name,
        }),
        dayId: next.dayId,
      }))
  })
}

function hardMuscles(day: CheckedDay, week: number, least: number): ReadonlySet<Muscle> {
  const direct = liftedOn(day, week).map(({ lift, work }) => ({
    work: { ...work, sets: work.sets.filter(isHard) },
    lift: {
      ...lift,
      exercise: {
        ...lift.exercise,
        muscles: lift.exercise.muscles.filter(({ credit }) => credit >= 1),
      },
    },
  }))
  return new Set(
    [...setsByMuscle(direct)].flatMap(([muscle, sets]) => (sets >= least ? muscle : [])),
  )
}
