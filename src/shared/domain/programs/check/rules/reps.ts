import { message } from '../../../../kernel/words'
import type { Range } from '../../../notation/spread'
import type { CheckedSet, CheckedWork } from '../check-subject'
import { legExtension, logs, oneLift, work } from '../example-subject'
import { chartMostReps } from '../most-reps'
import { isMainLift } from '../read-work'
import type { Hit, LiftWeek, Rule, Thresholds } from '../rule'

/** Repetitions against the goal, the client's level and what a chart allows at a percentage. */
export const repRules: readonly Rule[] = [
  {
    id: 'REP-01',
    family: 'reps',
    severity: 'warn',
    needs: [],
    thresholds: { from: 3, to: 6 },
    isHeuristic: false,
    source: 'Hip thrust article; NSCA goal table (6 or fewer)',
    about: 'checks.about.rep01',
    finder: { scope: 'lift', find: strengthReps },
    examples: [
      {
        says: 'strength work of 5 reps is as it should be',
        subject: oneLift(work(4, { reps: 5 }), { goal: 'strength' }),
        expects: null,
      },
      {
        says: 'ten reps do not train strength best',
        subject: oneLift(work(4, { reps: 10 }), { goal: 'strength' }),
        expects: 'warn',
      },
      {
        says: 'singles and doubles are left to the rule on them',
        subject: oneLift(work(4, { reps: 2 }), { goal: 'strength' }),
        expects: null,
      },
      {
        says: 'an isolation lift of a strength program may have more reps',
        subject: oneLift(work(3, { reps: 12 }), { goal: 'strength', exercise: legExtension() }),
        expects: null,
      },
    ],
  },
  {
    id: 'REP-02',
    family: 'reps',
    severity: 'warn',
    needs: [],
    thresholds: { from: 8, to: 15, widestFrom: 5, widestTo: 30, rpe: 7 },
    isHeuristic: false,
    source: 'Hip thrust article (8–15); Schoenfeld 2021: size grows over a wide range near failure',
    about: 'checks.about.rep02',
    finder: { scope: 'lift', find: sizeReps },
    examples: [
      { says: 'ten reps build muscle', subject: oneLift(work(3, { reps: 10 })), expects: null },
      {
        says: 'six hard reps build muscle too',
        subject: oneLift(work(3, { reps: 6, rpe: 8 })),
        expects: 'info',
      },
      {
        says: 'six easy reps do not',
        subject: oneLift(work(3, { reps: 6, rpe: 5 })),
        expects: 'warn',
      },
      {
        says: 'three reps do not',
        subject: oneLift(work(3, { reps: 3, rpe: 9 })),
        expects: 'warn',
      },
    ],
  },
  {
    id: 'REP-03',
    family: 'reps',
    severity: 'info',
    needs: [],
    thresholds: { from: 12, to: 25 },
    isHeuristic: false,
    source: 'Hip thrust article (15–25); NSCA goal table (12 or more)',
    about: 'checks.about.rep03',
    finder: { scope: 'lift', find: enduranceReps },
    examples: [
      {
        says: 'twenty reps train endurance',
        subject: oneLift(work(2, { reps: 20 }), { goal: 'endurance' }),
        expects: null,
      },
      {
        says: 'eight reps hardly do',
        subject: oneLift(work(2, { reps: 8 }), { goal: 'endurance' }),
        expects: 'info',
      },
    ],
  },
  {
    id: 'REP-04',
    family: 'reps',
    severity: 'info',
    needs: [],
    thresholds: { between: 7, most: 25 },
    isHeuristic: true,
    source: 'Hip thrust article: 7 lies between its ranges, more than 25 above all of them',
    about: 'checks.about.rep04',
    finder: { scope: 'lift', find: betweenRanges },
    examples: [
      {
        says: 'seven reps stand between strength and size',
        subject: oneLift(work(3, { reps: 7 })),
        expects: 'info',
      },
      {
        says: 'forty reps are above every range',
        subject: oneLift(work(3, { reps: 40 })),
        expects: 'info',
      },
      {
        says: 'a range that holds seven is a range',
        subject: oneLift(work(3, { reps: [6, 8] })),
        expects: null,
      },
    ],
  },
  {
    id: 'REP-05',
    family: 'reps',
    severity: 'warn',
    needs: ['level'],
    thresholds: { reps: 2, sessions: 8 },
    isHeuristic: false,
    source: 'ACSM 2009: novices train with 8–12 reps',
    about: 'checks.about.rep05',
    finder: { scope: 'lift', find: earlySingles },
    examples: [
      {
        says: 'a novice has no singles yet',
        subject: oneLift(work(5, { reps: 1 }), {}, { client: { level: 'novice' } }),
        expects: 'warn',
      },
      {
        says: 'nor has somebody to whom the lift is new',
        subject: oneLift(
          work(5, { reps: 1 }),
          {},
          { logs: logs({ lifts: { 'hip-thrust-barbell': { sessions: 3 } } }) },
        ),
        expects: 'warn',
      },
      {
        says: 'an experienced lifter may lift singles',
        subject: oneLift(
          work(5, { reps: 1 }),
          {},
          { logs: logs({ lifts: { 'hip-thrust-barbell': { sessions: 30 } } }) },
        ),
        expects: null,
      },
    ],
  },
  {
    id: 'REP-06',
    family: 'reps',
    severity: 'warn',
    needs: ['one-rep-max'],
    thresholds: { over: 3 },
    isHeuristic: false,
    source: 'NSCA table of reps by percent of the 1RM; people differ by 2 to 3 reps',
    about: 'checks.about.rep06',
    finder: { scope: 'lift', find: moreThanChart },
    examples: [
      {
        says: 'five reps at 80 percent can be done',
        subject: oneLift(work(3, { reps: 5, percent: 80 })),
        expects: null,
      },
      {
        says: 'ten reps at 80 percent are a stretch',
        subject: oneLift(work(3, { reps: 10, percent: 80 })),
        expects: 'warn',
      },
      {
        says: 'ten reps at 90 percent cannot be done',
        subject: oneLift(work(3, { reps: 10, percent: 90 })),
        expects: 'block',
      },
      {
        says: 'without a max nothing is said',
        subject: oneLift(work(3, { reps: 10 })),
        expects: null,
      },
    ],
  },
]

function strengthReps({ lift, work }: LiftWeek, { from = 3, to = 6 }: Thresholds): Hit | undefined {
  if (lift.goal !== 'strength' || !isMainLift({ exercise: lift.exercise })) return undefined
  const reps = repsOutside(work, (set) => set.to > to)
  if (reps === undefined) return undefined
  return { says: message('checks.rep01', { name: lift.exercise.name, reps, from, to }) }
}

function sizeReps({ lift, work }: LiftWeek, limits: Thresholds): Hit | undefined {
  const { from = 8, to = 15, widestFrom = 5, widestTo = 30, rpe = 7 } = limits
  if (lift.goal !== 'hypertrophy') return undefined
  const outside = work.sets.filter(({ reps }) => reps && (reps.to < from || reps.from > to))
  const first = outside[0]?.reps
  if (!first) return undefined
  const isFine = outside.every(
    (set) =>
      set.reps && set.reps.to >= widestFrom && set.reps.from <= widestTo && (set.rpe ?? rpe) >= rpe,
  )
  const values = { name: lift.exercise.name, reps: spelt(first), from, to }
  return isFine
    ? { says: message('checks.rep02Fine', values), severity: 'info' }
    : { says: message('checks.rep02', values) }
}

function enduranceReps(at: LiftWeek, { from = 12, to = 25 }: Thresholds): Hit | undefined {
  if (at.lift.goal !== 'endurance') return undefined
  const reps = repsOutside(at.work, (set) => set.to < from || set.from > to)
  if (reps === undefined) return undefined
  return { says: message('checks.rep03', { name: at.lift.exercise.name, reps, from, to }) }
}

function betweenRanges(at: LiftWeek, { between = 7, most = 25 }: Thresholds): Hit | undefined {
  const reps = repsOutside(
    at.work,
    (set) => (set.from === between && set.to === between) || set.from > most,
  )
  if (reps === undefined) return undefined
  return { says: message('checks.rep04', { name: at.lift.exercise.name, reps }) }
}

function earlySingles(at: LiftWeek, { reps = 2, sessions = 8 }: Thresholds): Hit | undefined {
  const { client, logs } = at.around
  const name = at.lift.exercise.name
  const typed = repsOutside(at.work, (set) => set.to <= reps)
  if (!typed || !isMainLift(at.lift)) return undefined
  if (client.level === 'novice')
    return { says: message('checks.rep05Novice', { name, reps: typed }) }
  const done = logs?.byLift.get(at.lift.exercise.id)?.sessions ?? 0
  if (!logs || done >= sessions) return undefined
  return { says: message('checks.rep05', { name, reps: typed, count: done, sessions }) }
}

function moreThanChart(at: LiftWeek, { over = 3 }: Thresholds): Hit | undefined {
  const beyond = at.work.sets.flatMap((set) => excessOf(set) ?? [])
  const worst = beyond.toSorted((a, b) => b.reps - b.most - (a.reps - a.most))[0]
  if (!worst) return undefined
  const isTooMuch = worst.reps - worst.most > over
  const values = { name: at.lift.exercise.name, ...worst }
  return {
    says: message(isTooMuch ? 'checks.rep06Block' : 'checks.rep06', values),
    severity: isTooMuch ? 'block' : 'warn',
  }
}

function excessOf({ reps, percent }: CheckedSet) {
  const most = percent === undefined ? undefined : chartMostReps(percent)
  if (!reps || percent === undefined || most === undefined || reps.from <= most) return undefined
  return { reps: reps.from, most, percent: Math.round(percent) }
}

function repsOutside(work: CheckedWork, isOutside: (reps: Range) => boolean): string | undefined {
  const set = work.sets.find(({ reps }) => reps && isOutside(reps))
  return set?.reps && spelt(set.reps)
}

function spelt({ from, to }: Range): string {
  return from === to ? String(from) : `${from}–${to}`
}
