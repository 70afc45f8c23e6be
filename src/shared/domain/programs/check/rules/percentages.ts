import { message } from '../../../../kernel/words'
import { legExtension, logs, oneLift, work } from '../example-subject'
import type { Hit, LiftWeek, Rule, Thresholds } from '../rule'

const thrust = 'hip-thrust-barbell'

/** What percentages are of, and how far that can be trusted. */
export const percentageRules: readonly Rule[] = [
  {
    id: 'LOAD-05',
    family: 'load',
    severity: 'warn',
    needs: ['log'],
    thresholds: { weeks: 8, sessions: 2 },
    isHeuristic: true,
    source: 'Rackside: a max of two months ago, or from one session, is a guess',
    about: 'checks.about.load05',
    finder: { scope: 'lift', find: oldMax },
    examples: [
      {
        says: 'percentages of a max of three months ago',
        subject: oneLift(
          work(3, { percent: 80 }, { percentOf: '1RM' }),
          {},
          { logs: logs({ lifts: { [thrust]: { maxAgeWeeks: 12 } } }) },
        ),
        expects: 'warn',
      },
      {
        says: 'of one estimate alone',
        subject: oneLift(
          work(3, { percent: 80 }, { percentOf: 'e1RM' }),
          {},
          { logs: logs({ lifts: { [thrust]: { maxAgeWeeks: 1, maxSessions: 1 } } }) },
        ),
        expects: 'warn',
      },
      {
        says: 'of last month',
        subject: oneLift(
          work(3, { percent: 80 }, { percentOf: '1RM' }),
          {},
          { logs: logs({ lifts: { [thrust]: { maxAgeWeeks: 4 } } }) },
        ),
        expects: null,
      },
    ],
  },
  {
    id: 'LOAD-06',
    family: 'load',
    severity: 'warn',
    needs: [],
    thresholds: {},
    isHeuristic: false,
    source: '5/3/1 takes its percentages of a training max of 85–90 percent',
    about: 'checks.about.load06',
    finder: { scope: 'lift', find: wavesOfFullMax },
    examples: [
      {
        says: '5/3/1 percentages of the full 1RM',
        subject: oneLift({ ...work(3), sets: thirdWave(), percentOf: '1RM' }),
        expects: 'warn',
      },
      {
        says: 'of a training max',
        subject: oneLift({ ...work(3), sets: thirdWave(), percentOf: 'TM' }),
        expects: null,
      },
      {
        says: 'an isolation lift without percentages',
        subject: oneLift(work(3), { exercise: legExtension() }),
        expects: null,
      },
    ],
  },
]

/** The third week of 5/3/1: 75, 85 and 95 percent with an open last set. */
function thirdWave() {
  return [
    { reps: { from: 5, to: 5 }, percent: 75 },
    { reps: { from: 3, to: 3 }, percent: 85 },
    { reps: { from: 1, to: 1 }, percent: 95, isOpen: true as const },
  ]
}

function oldMax(at: LiftWeek, { weeks = 8, sessions = 2 }: Thresholds): Hit | undefined {
  const log = at.around.logs?.byLift.get(at.lift.exercise.id)
  if (!at.work.percentOf || at.work.percentOf === 'bw' || at.work.percentOf === 'TM')
    return undefined
  const name = at.lift.exercise.name
  if (log?.maxAgeWeeks && log.maxAgeWeeks > weeks) {
    return { says: message('checks.load05', { name, count: log.maxAgeWeeks }) }
  }
  if (log?.maxSessions && log.maxSessions < sessions) {
    return { says: message('checks.load05Few', { name, count: log.maxSessions }) }
  }
  return undefined
}

/** The three waves of 5/3/1: 65/75/85, 70/80/90 and 75/85/95 percent, the last set open. */
function wavesOfFullMax({ lift, work }: LiftWeek): Hit | undefined {
  const last = work.sets.at(-1)
  const percents = work.sets.map(({ percent }) => percent ?? 0)
  const isWave = WAVES.some((wave) => wave.every((percent, at) => isNear(percents[at], percent)))
  const isOfMax = work.percentOf === '1RM' || work.percentOf === 'e1RM'
  if (!isWave || !isOfMax || !last?.isOpen || work.sets.length !== 3) return undefined
  return { says: message('checks.load06', { name: lift.exercise.name }) }
}

const WAVES = [
  [65, 75, 85],
  [70, 80, 90],
  [75, 85, 95],
] as const

/** Plates move a percentage by a point or two. */
function isNear(percent: number | undefined, wave: number): boolean {
  return percent !== undefined && Math.abs(percent - wave) <= 2
}
