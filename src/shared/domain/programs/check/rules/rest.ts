import { message } from '../../../../kernel/words'
import type { CheckedWork } from '../check-subject'
import { legExtension, oneLift, squat, work } from '../example-subject'
import { isMainLift } from '../read-work'
import type { Hit, LiftWeek, Rule, Thresholds } from '../rule'

const strong = { goal: 'strength', exercise: squat() } as const

/** Rest between sets. */
export const restRules: readonly Rule[] = [
  {
    id: 'REST-01',
    family: 'order',
    severity: 'warn',
    needs: ['rest'],
    thresholds: { seconds: 120 },
    isHeuristic: false,
    source: 'ACSM 2009; NSCA goal table: two to five minutes for strength',
    about: 'checks.about.rest01',
    finder: { scope: 'lift', find: shortForStrength },
    examples: [
      {
        says: 'a minute is short between heavy squats',
        subject: oneLift(work(5, { reps: 5 }, { rest: 60 }), strong),
        expects: 'warn',
      },
      {
        says: 'three minutes are enough',
        subject: oneLift(work(5, { reps: 5 }, { rest: 180 }), strong),
        expects: null,
      },
      {
        says: 'no rest written, nothing said',
        subject: oneLift(work(5, { reps: 5 }), strong),
        expects: null,
      },
    ],
  },
  {
    id: 'REST-02',
    family: 'order',
    severity: 'info',
    needs: ['rest'],
    thresholds: { seconds: 60 },
    isHeuristic: false,
    source: 'Singer 2024: a small benefit above 60 seconds',
    about: 'checks.about.rest02',
    finder: { scope: 'lift', find: shortForSize },
    examples: [
      {
        says: 'thirty seconds are short for size',
        subject: oneLift(work(3, {}, { rest: 30 })),
        expects: 'info',
      },
      { says: 'ninety are fine', subject: oneLift(work(3, {}, { rest: 90 })), expects: null },
    ],
  },
  {
    id: 'REST-03',
    family: 'order',
    severity: 'info',
    needs: ['rest'],
    thresholds: { seconds: 60 },
    isHeuristic: false,
    source: 'ACSM 2009: one to two minutes for assistance',
    about: 'checks.about.rest03',
    finder: { scope: 'lift', find: shortForAssistance },
    examples: [
      {
        says: 'half a minute between sets of assistance in a strength block',
        subject: oneLift(work(3, {}, { rest: 30 }), { goal: 'strength', exercise: legExtension() }),
        expects: 'info',
      },
      {
        says: 'a minute is enough',
        subject: oneLift(work(3, {}, { rest: 60 }), { goal: 'strength', exercise: legExtension() }),
        expects: null,
      },
    ],
  },
]

function shortRest(work: CheckedWork, seconds: number): number | undefined {
  const rest = work.restSeconds?.to
  return rest !== undefined && rest < seconds ? rest : undefined
}

function shortForStrength(
  { lift, work }: LiftWeek,
  { seconds = 120 }: Thresholds,
): Hit | undefined {
  const rest = shortRest(work, seconds)
  if (rest === undefined || lift.goal !== 'strength' || !isMainLift(lift)) return undefined
  return { says: message('checks.rest01', { name: lift.exercise.name, rest, seconds }) }
}

function shortForSize({ lift, work }: LiftWeek, { seconds = 60 }: Thresholds): Hit | undefined {
  const rest = shortRest(work, seconds)
  if (rest === undefined || lift.goal !== 'hypertrophy') return undefined
  return { says: message('checks.rest02', { name: lift.exercise.name, rest, seconds }) }
}

function shortForAssistance(at: LiftWeek, { seconds = 60 }: Thresholds): Hit | undefined {
  const rest = shortRest(at.work, seconds)
  if (rest === undefined || at.lift.goal !== 'strength' || isMainLift(at.lift)) return undefined
  return { says: message('checks.rest03', { name: at.lift.exercise.name, rest, seconds }) }
}
