import { message } from '../../../../kernel/words'
import type { CheckSubject } from '../check-subject'
import { exercise, logs, oneLift, work } from '../example-subject'
import { topLoadMg } from '../read-work'
import type { Hit, Rule, Thresholds } from '../rule'

const single = exercise({
  id: 'hip-thrust-single-leg',
  name: 'Single-leg hip thrust',
  loadType: 'bodyweight',
  laterality: 'one-side',
  ladder: { family: 'hip-thrust', step: 6 },
})
const bridge = exercise({
  id: 'glute-bridge',
  name: 'Glute bridge',
  loadType: 'bodyweight',
  ladder: { family: 'hip-thrust', step: 1 },
})

/** Steps on the ladder of variations, lighter weeks and the way back after a break. */
export const progressRules: readonly Rule[] = [
  {
    id: 'VAR-01',
    family: 'progress',
    severity: 'warn',
    needs: ['level'],
    thresholds: { step: 2 },
    isHeuristic: false,
    source: 'Hip thrust article: beginners start with their own weight',
    about: 'checks.about.var01',
    finder: { scope: 'program', find: steepStart },
    examples: [
      {
        says: 'a novice who begins with the bar',
        subject: oneLift(work(3), {}, { client: { level: 'novice' } }),
        expects: 'warn',
      },
      {
        says: 'or with a bridge',
        subject: oneLift(work(3), { exercise: bridge }, { client: { level: 'novice' } }),
        expects: null,
      },
      {
        says: 'who has climbed there already',
        subject: oneLift(
          work(3),
          {},
          {
            client: { level: 'novice' },
            logs: logs({ ladderSteps: new Map([['hip-thrust', 4]]) }),
          },
        ),
        expects: null,
      },
    ],
  },
  {
    id: 'VAR-02',
    family: 'progress',
    severity: 'warn',
    needs: ['log'],
    thresholds: { steps: 1 },
    isHeuristic: true,
    source: 'Hip thrust article: one variation after the other',
    about: 'checks.about.var02',
    finder: { scope: 'program', find: skippedSteps },
    examples: [
      {
        says: 'from the bridge straight to one leg',
        subject: oneLift(
          work(3),
          { exercise: single },
          { logs: logs({ ladderSteps: new Map([['hip-thrust', 1]]) }) },
        ),
        expects: 'warn',
      },
      {
        says: 'one step up',
        subject: oneLift(
          work(3),
          {},
          { logs: logs({ ladderSteps: new Map([['hip-thrust', 3]]) }) },
        ),
        expects: null,
      },
    ],
  },
  {
    id: 'DEL-01',
    family: 'progress',
    severity: 'info',
    needs: [],
    thresholds: { weeks: 8 },
    isHeuristic: true,
    source: 'Rogerson 2024: strength athletes deload every 5.8 ± 3.4 weeks',
    about: 'checks.about.del01',
    finder: { scope: 'program', find: noLighterWeek },
    examples: [
      {
        says: 'twelve weeks without a lighter one',
        subject: oneLift(Array.from({ length: 12 }, () => work(3))),
        expects: 'info',
      },
      {
        says: 'a deload in the middle',
        subject: oneLift(
          Array.from({ length: 12 }, () => work(3)),
          {},
          { deloads: [5] },
        ),
        expects: null,
      },
    ],
  },
  {
    id: 'DEL-02',
    family: 'progress',
    severity: 'warn',
    needs: ['log'],
    thresholds: { lifts: 3 },
    isHeuristic: true,
    source: 'Step loading: deload when several lifts stall',
    about: 'checks.about.del02',
    finder: { scope: 'program', find: stalledWithoutDeload },
    examples: [
      {
        says: 'three lifts stall and no deload is planned',
        subject: oneLift(work(3), {}, { logs: logs({ stalledLifts: 3 }) }),
        expects: 'warn',
      },
      {
        says: 'one is planned',
        subject: oneLift(
          [work(3), work(2, {}, { isDeload: true })],
          {},
          { logs: logs({ stalledLifts: 3 }), deloads: [1] },
        ),
        expects: null,
      },
    ],
  },
  {
    id: 'GAP-01',
    family: 'progress',
    severity: 'warn',
    needs: ['log', 'loads'],
    thresholds: { days: 14, longDays: 28, percent: 90 },
    isHeuristic: true,
    source: 'CSCCa and NSCA 2019: start again below the old loads; the percentage is ours',
    about: 'checks.about.gap01',
    finder: { scope: 'program', find: tooSoonAfterBreak },
    examples: [
      {
        says: 'full loads after three weeks off',
        subject: oneLift(work(3, { kg: 100 }), {}, { logs: afterBreak(21) }),
        expects: 'warn',
      },
      {
        says: 'full loads after six weeks off ask for a reason',
        subject: oneLift(work(3, { kg: 100 }), {}, { logs: afterBreak(42) }),
        expects: 'block',
      },
      {
        says: 'four fifths after three weeks',
        subject: oneLift(work(3, { kg: 80 }), {}, { logs: afterBreak(21) }),
        expects: null,
      },
      {
        says: 'last week was no break',
        subject: oneLift(work(3, { kg: 100 }), {}, { logs: afterBreak(7) }),
        expects: null,
      },
    ],
  },
]

function afterBreak(daysSinceLast: number) {
  return logs({ daysSinceLast, lifts: { 'hip-thrust-barbell': { kg: 100 } } })
}

function steepStart(subject: CheckSubject, { step = 2 }: Thresholds): readonly Hit[] {
  if (subject.client.level !== 'novice') return []
  return everyLift(subject).flatMap(({ dayId, lift }) => {
    const { ladder, name } = lift.exercise
    if (!ladder || ladder.step <= step || subject.logs?.ladderSteps.has(ladder.family)) return []
    return [{ says: message('checks.var01', { name }), dayId, rowId: lift.rowId }]
  })
}

function skippedSteps(subject: CheckSubject, { steps = 1 }: Thresholds): readonly Hit[] {
  return everyLift(subject).flatMap(({ dayId, lift }) => {
    const { ladder, name } = lift.exercise
    const done = ladder && subject.logs?.ladderSteps.get(ladder.family)
    if (!ladder || done === undefined || done === null || ladder.step <= done + steps) return []
    const says = message('checks.var02', { name, count: ladder.step - done })
    return [{ says, dayId, rowId: lift.rowId }]
  })
}

function noLighterWeek({ weeks }: CheckSubject, { weeks: most = 8 }: Thresholds): readonly Hit[] {
  const runs = weeks
    .map(({ isDeload }) => (isDeload ? '-' : 'w'))
    .join('')
    .split('-')
  const longest = Math.max(...runs.map((run) => run.length))
  return longest > most ? [{ says: message('checks.del01', { count: longest, most }) }] : []
}

function stalledWithoutDeload(subject: CheckSubject, { lifts = 3 }: Thresholds): readonly Hit[] {
  const count = subject.logs?.stalledLifts ?? 0
  if (count < lifts || subject.weeks.some(({ isDeload }) => isDeload)) return []
  return [{ says: message('checks.del02', { count }) }]
}

function tooSoonAfterBreak(subject: CheckSubject, limits: Thresholds): readonly Hit[] {
  const { days = 14, longDays = 28, percent = 90 } = limits
  const { logs } = subject
  if (!logs || logs.daysSinceLast < days) return []
  return everyLift(subject).flatMap(({ dayId, lift }) => {
    const first = lift.weeks[0]
    const last = logs.byLift.get(lift.exercise.id)?.lastLoadMg
    const now = first ? topLoadMg(first) : undefined
    if (!last || now === undefined || now <= (percent / 100) * last) return []
    const share = Math.round((100 * now) / last)
    const values = { name: lift.exercise.name, days: logs.daysSinceLast, share, percent }
    const severity = logs.daysSinceLast >= longDays ? 'block' : 'warn'
    return [{ says: message('checks.gap01', values), severity, dayId, rowId: lift.rowId, week: 0 }]
  })
}

function everyLift({ days }: CheckSubject) {
  return days.flatMap(({ dayId, lifts }) => lifts.map((lift) => ({ dayId, lift })))
}
