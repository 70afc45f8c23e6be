import { message } from '../../../../kernel/words'
import type { CheckedCondition } from '../check-subject'
import { oneLift, work } from '../example-subject'
import { goesToFailure } from '../read-work'
import type { Hit, LiftWeek, Rule, Thresholds } from '../rule'

const pressure: CheckedCondition = {
  name: 'High blood pressure',
  weight: 'relative',
  tags: ['high-blood-pressure'],
  sparesFailure: true,
}

/** Whom to spare: sets to failure, and the dose from 65 years on. */
export const careRules: readonly Rule[] = [
  {
    id: 'FAIL-01',
    family: 'safety',
    severity: 'warn',
    needs: [],
    thresholds: { age: 65 },
    isHeuristic: true,
    source: 'Rackside, after the screening tables: no failure for novices, 65+ and some conditions',
    about: 'checks.about.fail01',
    finder: { scope: 'lift', find: failureForSome },
    examples: [
      {
        says: 'a novice to failure',
        subject: oneLift(work(3, { rpe: 10 }), {}, { client: { level: 'novice' } }),
        expects: 'warn',
      },
      {
        says: 'high blood pressure',
        subject: oneLift(work(3, { rpe: 10 }), {}, { client: { conditions: [pressure] } }),
        expects: 'warn',
      },
      { says: 'others may', subject: oneLift(work(3, { rpe: 10 })), expects: null },
      {
        says: 'two in reserve are not failure',
        subject: oneLift(work(3, { rpe: 8 }), {}, { client: { level: 'novice' } }),
        expects: null,
      },
    ],
  },
  {
    id: 'AGE-01',
    family: 'safety',
    severity: 'info',
    needs: ['age'],
    thresholds: { age: 65, from: 2, to: 3, rest: 120 },
    isHeuristic: false,
    source: 'Fragala 2019: older adults 2–3 sets with full rest',
    about: 'checks.about.age01',
    finder: { scope: 'lift', find: olderAdult },
    examples: [
      {
        says: 'six sets at 70',
        subject: oneLift(work(6), {}, { client: { age: 70 } }),
        expects: 'info',
      },
      {
        says: 'three sets at 70',
        subject: oneLift(work(3, {}, { rest: 120 }), {}, { client: { age: 70 } }),
        expects: null,
      },
      { says: 'six sets at 40', subject: oneLift(work(6)), expects: null },
    ],
  },
]

function failureForSome(
  { lift, work, around }: LiftWeek,
  { age = 65 }: Thresholds,
): Hit | undefined {
  const { client } = around
  if (!goesToFailure(work)) return undefined
  const spared = client.conditions.find(({ sparesFailure }) => sparesFailure)
  const name = lift.exercise.name
  if (spared) return { says: message('checks.fail01Condition', { name, condition: spared.name }) }
  if (client.level === 'novice') return { says: message('checks.fail01Novice', { name }) }
  if (client.age !== null && client.age >= age) {
    return { says: message('checks.fail01Age', { name, age }) }
  }
  return undefined
}

function olderAdult({ lift, work, around }: LiftWeek, limits: Thresholds): Hit | undefined {
  const { age = 65, from = 2, to = 3, rest = 120 } = limits
  if (around.client.age === null || around.client.age < age || work.isDeload) return undefined
  const name = lift.exercise.name
  const count = work.sets.length
  if (count < from || count > to)
    return { says: message('checks.age01', { name, count, from, to }) }
  const short = work.restSeconds && work.restSeconds.to < rest
  return short ? { says: message('checks.age01Rest', { name, rest }) } : undefined
}
