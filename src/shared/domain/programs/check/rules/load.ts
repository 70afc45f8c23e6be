import { message } from '../../../../kernel/words'
import type { CheckedLift, CheckSubject } from '../check-subject'
import { logs, oneLift, work } from '../example-subject'
import { isMainLift, topLoadMg, topPercent } from '../read-work'
import type { Hit, LiftWeek, Rule, Thresholds } from '../rule'

const thrust = 'hip-thrust-barbell'

/** Loads against the week before, the log, the goal and the plates. */
export const loadRules: readonly Rule[] = [
  {
    id: 'LOAD-01',
    family: 'load',
    severity: 'warn',
    needs: ['loads'],
    thresholds: { percent: 10, far: 20, leastKg: 5 },
    isHeuristic: false,
    source: 'ACSM 2009: raise the load by 2–10 percent',
    about: 'checks.about.load01',
    finder: { scope: 'lift', find: bigJump },
    examples: [
      {
        says: 'from 100 to 105 kg is a step',
        subject: oneLift([work(3, { kg: 100 }), work(3, { kg: 105 })]),
        expects: null,
      },
      {
        says: 'from 100 to 115 kg is a jump',
        subject: oneLift([work(3, { kg: 100 }), work(3, { kg: 115 })]),
        expects: 'warn',
      },
      {
        says: 'from 100 to 130 kg asks for a reason',
        subject: oneLift([work(3, { kg: 100 }), work(3, { kg: 130 })]),
        expects: 'block',
      },
      {
        says: 'back to normal after a deload is no jump',
        subject: oneLift([
          work(3, { kg: 100 }),
          work(3, { kg: 60 }, { isDeload: true }),
          work(3, { kg: 105 }),
        ]),
        expects: null,
      },
      {
        says: 'fewer reps carry more load',
        subject: oneLift([work(3, { kg: 100, reps: 8 }), work(3, { kg: 115, reps: 4 })]),
        expects: null,
      },
      {
        says: 'from 8 to 10 kg is the next dumbbell',
        subject: oneLift([work(3, { kg: 8 }), work(3, { kg: 10 })]),
        expects: null,
      },
      {
        says: 'the first week is compared with the log',
        subject: oneLift(
          work(3, { kg: 115 }),
          {},
          { logs: logs({ lifts: { [thrust]: { kg: 100 } } }) },
        ),
        expects: 'warn',
      },
    ],
  },
  {
    id: 'LOAD-02',
    family: 'load',
    severity: 'warn',
    needs: ['loads', 'log'],
    thresholds: {},
    isHeuristic: false,
    source: 'ACSM 2009; double progression: more load once all reps are done',
    about: 'checks.about.load02',
    finder: { scope: 'lift', find: notEarned },
    examples: [
      {
        says: 'more load after a missed target',
        subject: oneLift(
          work(3, { kg: 105 }),
          {},
          { logs: logs({ lifts: { [thrust]: { kg: 100, hasMetTarget: false } } }) },
        ),
        expects: 'warn',
      },
      {
        says: 'more load after a target met',
        subject: oneLift(
          work(3, { kg: 105 }),
          {},
          { logs: logs({ lifts: { [thrust]: { kg: 100, hasMetTarget: true } } }) },
        ),
        expects: null,
      },
    ],
  },
  {
    id: 'LOAD-03',
    family: 'load',
    severity: 'info',
    needs: ['one-rep-max'],
    thresholds: { percent: 80 },
    isHeuristic: false,
    source: 'ACSM 2026: 80 percent of the 1RM and more for strength',
    about: 'checks.about.load03',
    finder: { scope: 'program', find: lightForStrength },
    examples: [
      {
        says: 'a strength block that stays at 70 percent',
        subject: oneLift([work(3, { percent: 68 }), work(3, { percent: 70 })], {
          goal: 'strength',
        }),
        expects: 'info',
      },
      {
        says: 'one that reaches 85',
        subject: oneLift([work(3, { percent: 70 }), work(3, { percent: 85 })], {
          goal: 'strength',
        }),
        expects: null,
      },
    ],
  },
  {
    id: 'LOAD-04',
    family: 'load',
    severity: 'block',
    needs: ['place'],
    thresholds: {},
    isHeuristic: false,
    source: "The client's own plates, dumbbells and stacks",
    about: 'checks.about.load04',
    finder: { scope: 'lift', find: notLoadable },
    examples: [
      {
        says: 'a load that no plates make',
        subject: oneLift(
          work(3, { kg: 101 }, { notLoadable: message('checks.load04', { name: 'Hip thrust' }) }),
          {},
          { place: anyPlace() },
        ),
        expects: 'block',
      },
      {
        says: 'a load that they make',
        subject: oneLift(work(3, { kg: 100 }), {}, { place: anyPlace() }),
        expects: null,
      },
    ],
  },
]

function anyPlace() {
  return { hasBarPad: true, benchHeightsMm: [], hasFullSizePlates: null, isBenchBraced: null }
}

type Basis = { readonly loadMg: number; readonly isLogged: boolean }

function bigJump(at: LiftWeek, limits: Thresholds): Hit | undefined {
  const { percent = 10, far = 20, leastKg = 5 } = limits
  const [now, before] = [topLoadMg(at.work), basisOf(at)]
  if (now === undefined || !before || at.work.isDeload) return undefined
  const more = (100 * (now - before.loadMg)) / before.loadMg
  // A small step of light dumbbells is a large share; the absolute step decides there.
  if (more <= percent || now - before.loadMg <= leastKg * 1_000_000) return undefined
  const key = before.isLogged ? 'checks.load01Log' : 'checks.load01'
  return {
    says: message(key, { name: at.lift.exercise.name, percent: Math.round(more) }),
    severity: more > far ? 'block' : 'warn',
  }
}

/** The last loading week with as many reps or fewer, or the log before the first one. */
function basisOf({ lift, work, week, around }: LiftWeek): Basis | undefined {
  const former = lift.weeks.slice(0, week).findLast((one) => one !== null && !one.isDeload)
  if (former) {
    const loadMg = topLoadMg(former)
    const isHarder = leastReps(work) >= leastReps(former)
    return loadMg !== undefined && loadMg > 0 && isHarder ? { loadMg, isLogged: false } : undefined
  }
  const loadMg = around.logs?.byLift.get(lift.exercise.id)?.lastLoadMg
  return loadMg ? { loadMg, isLogged: true } : undefined
}

function leastReps({ sets }: { readonly sets: CheckedLiftSets }): number {
  return Math.min(...sets.map(({ reps }) => reps?.from ?? 0))
}

type CheckedLiftSets = NonNullable<CheckedLift['weeks'][number]>['sets']

function notEarned({ lift, work, week, around }: LiftWeek): Hit | undefined {
  const log = around.logs?.byLift.get(lift.exercise.id)
  const now = topLoadMg(work)
  if (week > 0 || log?.hasMetTarget !== false || !log.lastLoadMg || now === undefined) {
    return undefined
  }
  if (now <= log.lastLoadMg) return undefined
  return { says: message('checks.load02', { name: lift.exercise.name }) }
}

function lightForStrength({ days }: CheckSubject, { percent = 80 }: Thresholds): readonly Hit[] {
  return days.flatMap((day) =>
    day.lifts.flatMap((lift) => {
      const tops = lift.weeks.flatMap((work) => (work && topPercent(work)) ?? [])
      if (lift.goal !== 'strength' || !isMainLift(lift) || tops.length === 0) return []
      const top = Math.max(...tops)
      if (top >= percent) return []
      const values = { name: lift.exercise.name, top: Math.round(top), percent }
      return [{ says: message('checks.load03', values), dayId: day.dayId, rowId: lift.rowId }]
    }),
  )
}

function notLoadable({ work }: LiftWeek): Hit | undefined {
  return work.notLoadable && { says: work.notLoadable }
}
