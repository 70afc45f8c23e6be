import { message } from '../../../../kernel/words'
import type { Pattern } from '../../../exercises/vocabulary'
import type { CheckSubject } from '../check-subject'
import {
  day,
  exercise,
  legExtension,
  lift,
  oneLift,
  program,
  squat,
  work,
} from '../example-subject'
import { liftsInWeek, usualWeek } from '../muscle-sets'
import type { Hit, Rule, Thresholds } from '../rule'

/** How the halves of the body are balanced, and exercises that stand twice. */
export const balanceRules: readonly Rule[] = [
  {
    id: 'BAL-01',
    family: 'frequency',
    severity: 'info',
    needs: [],
    thresholds: { ratio: 2, sets: 6 },
    isHeuristic: true,
    source: 'A convention among coaches; no study sets a number',
    about: 'checks.about.bal01',
    finder: { scope: 'program', find: outOfBalance },
    examples: [
      {
        says: 'nine sets of pushing against three of pulling',
        subject: program([
          day([
            lift(work(9), { exercise: bench() }),
            lift(work(3), { exercise: row(), rowId: 'row' }),
          ]),
        ]),
        expects: 'info',
      },
      {
        says: 'six against four is fine',
        subject: program([
          day([
            lift(work(6), { exercise: bench() }),
            lift(work(4), { exercise: row(), rowId: 'row' }),
          ]),
        ]),
        expects: null,
      },
      {
        says: 'a block for one half alone is meant',
        subject: oneLift(work(9), { exercise: legExtension() }),
        expects: null,
      },
    ],
  },
  {
    id: 'DUP-01',
    family: 'frequency',
    severity: 'info',
    needs: [],
    thresholds: {},
    isHeuristic: true,
    source: 'Rackside: two rows of one exercise are mostly a slip of paste',
    about: 'checks.about.dup01',
    finder: { scope: 'program', find: twice },
    examples: [
      {
        says: 'the same lift twice in a day, without a label',
        subject: program([
          day([
            lift(work(3), { exercise: squat(), rowId: 'one' }),
            lift(work(3), { exercise: squat(), rowId: 'two' }),
          ]),
        ]),
        expects: 'info',
      },
      {
        says: 'with labels it is meant',
        subject: program([
          day([
            lift(work(1), { exercise: squat(), rowId: 'one', label: 'A' }),
            lift(work(3), { exercise: squat(), rowId: 'two', label: 'B' }),
          ]),
        ]),
        expects: null,
      },
    ],
  },
]

function bench() {
  return exercise({
    id: 'bench-press',
    name: 'Bench press',
    pattern: 'horizontal-push',
    barPosition: 'face',
    ladder: null,
  })
}

function row() {
  return exercise({
    id: 'barbell-row',
    name: 'Barbell row',
    pattern: 'horizontal-pull',
    barPosition: 'none',
    ladder: null,
  })
}

const HALVES: readonly { readonly name: string; readonly patterns: readonly Pattern[] }[] = [
  { name: 'push', patterns: ['horizontal-push', 'vertical-push'] },
  { name: 'pull', patterns: ['horizontal-pull', 'vertical-pull'] },
  { name: 'knee', patterns: ['squat', 'lunge', 'knee-extension'] },
  { name: 'hip', patterns: ['hinge', 'hip-extension', 'knee-flexion'] },
]

function outOfBalance(subject: CheckSubject, { ratio = 2, sets = 6 }: Thresholds): readonly Hit[] {
  const lifts = liftsInWeek(subject, usualWeek(subject))
  const counts = HALVES.map(({ patterns }) =>
    lifts
      .filter(({ lift }) => patterns.includes(lift.exercise.pattern))
      .reduce((sum, { work }) => sum + work.sets.length, 0),
  )
  return [0, 2].flatMap((at) => {
    const [one = 0, other = 0] = [counts[at], counts[at + 1]]
    const [more, less] = [Math.max(one, other), Math.min(one, other)]
    // A block for one half alone is meant; only a lopsided pair is worth a word.
    if (less === 0 || more < sets || more <= less * ratio) return []
    const [big, small] = one > other ? [HALVES[at], HALVES[at + 1]] : [HALVES[at + 1], HALVES[at]]
    return [
      {
        says: message('checks.bal01', {
          big: `half:${big?.name ?? ''}`,
          small: `half:${small?.name ?? ''}`,
          more,
          less,
        }),
      },
    ]
  })
}

function twice({ days }: CheckSubject): readonly Hit[] {
  return days.flatMap((day) =>
    day.lifts.flatMap((lift, at) => {
      const before = day.lifts.slice(0, at).find(({ exercise }) => exercise.id === lift.exercise.id)
      const isMeant = lift.label !== '' && before?.label !== '' && lift.label !== before?.label
      if (!before || isMeant) return []
      const says = message('checks.dup01', { name: lift.exercise.name, day: day.name })
      return [{ says, dayId: day.dayId, rowId: lift.rowId }]
    }),
  )
}
