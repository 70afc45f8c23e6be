import { message } from '../../../../kernel/words'
import { day, exercise, legExtension, lift, program, squat, work } from '../example-subject'
import { goesToFailure, isMainLift, mainMuscles, topPercent } from '../read-work'
import type { DayWeek, Hit, Rule, Thresholds } from '../rule'

const clean = () =>
  exercise({
    id: 'power-clean',
    name: 'Power clean',
    pattern: 'explosive',
    barPosition: 'front-rack',
    ladder: null,
  })
const strong = { goal: 'strength', exercise: squat() } as const

/** What should come before what in a session. */
export const orderRules: readonly Rule[] = [
  {
    id: 'ORD-01',
    family: 'order',
    severity: 'info',
    needs: [],
    thresholds: {},
    isHeuristic: false,
    source: 'ACSM 2009: exercises of several joints before those of one',
    about: 'checks.about.ord01',
    finder: { scope: 'day', find: isolationFirst },
    examples: [
      {
        says: 'leg extensions before squats tire the quads',
        subject: program([
          day([lift(work(3), { exercise: legExtension() }), lift(work(3), { exercise: squat() })]),
        ]),
        expects: 'info',
      },
      {
        says: 'squats first are usual',
        subject: program([
          day([lift(work(3), { exercise: squat() }), lift(work(3), { exercise: legExtension() })]),
        ]),
        expects: null,
      },
    ],
  },
  {
    id: 'ORD-02',
    family: 'order',
    severity: 'info',
    needs: ['one-rep-max'],
    thresholds: { percent: 10 },
    isHeuristic: false,
    source: 'ACSM 2009: higher intensity before lower',
    about: 'checks.about.ord02',
    finder: { scope: 'day', find: lighterFirst },
    examples: [
      {
        says: 'a heavy lift after a light one of the same muscle',
        subject: program([
          day([
            lift(work(3, { percent: 65 })),
            lift(work(3, { percent: 88 }), { exercise: exercise({ id: 'paused' }), rowId: 'two' }),
          ]),
        ]),
        expects: 'info',
      },
      {
        says: 'the other way round',
        subject: program([
          day([
            lift(work(3, { percent: 88 })),
            lift(work(3, { percent: 65 }), { exercise: exercise({ id: 'paused' }), rowId: 'two' }),
          ]),
        ]),
        expects: null,
      },
    ],
  },
  {
    id: 'ORD-03',
    family: 'order',
    severity: 'info',
    needs: [],
    thresholds: { lifts: 3 },
    isHeuristic: false,
    source: 'ACSM 2026: what matters most comes early in the session',
    about: 'checks.about.ord03',
    finder: { scope: 'day', find: strengthLate },
    examples: [
      {
        says: 'the strength lift comes after two thirds of the session',
        subject: program([
          day([
            lift(work(3), { exercise: legExtension(), rowId: 'one' }),
            lift(work(3), { exercise: legExtension({ id: 'curl' }), rowId: 'two' }),
            lift(work(5, { reps: 5 }), { ...strong, rowId: 'three' }),
          ]),
        ]),
        expects: 'info',
      },
      {
        says: 'first of three is where it belongs',
        subject: program([
          day([
            lift(work(5, { reps: 5 }), { ...strong, rowId: 'one' }),
            lift(work(3), { exercise: legExtension(), rowId: 'two' }),
            lift(work(3), { exercise: legExtension({ id: 'curl' }), rowId: 'three' }),
          ]),
        ]),
        expects: null,
      },
    ],
  },
  {
    id: 'ORD-04',
    family: 'order',
    severity: 'warn',
    needs: [],
    thresholds: {},
    isHeuristic: true,
    source: 'ACSM 2009: fast lifts before tiring ones',
    about: 'checks.about.ord04',
    finder: { scope: 'day', find: fastAfterFailure },
    examples: [
      {
        says: 'cleans after sets to failure',
        subject: program([
          day([
            lift(work(3, { rpe: 10 }), { exercise: squat() }),
            lift(work(3, { reps: 3 }), { exercise: clean() }),
          ]),
        ]),
        expects: 'warn',
      },
      {
        says: 'cleans first',
        subject: program([
          day([
            lift(work(3, { reps: 3 }), { exercise: clean() }),
            lift(work(3, { rpe: 10 }), { exercise: squat() }),
          ]),
        ]),
        expects: null,
      },
    ],
  },
]

function isolationFirst({ day, week, lifts }: DayWeek): readonly Hit[] {
  return lifts.flatMap(({ lift }, at) => {
    if (lift.exercise.mechanic !== 'single-joint' || lift.exercise.kind !== 'lift') return []
    const muscles = mainMuscles(lift.exercise)
    const later = lifts
      .slice(at + 1)
      .find(
        (other) =>
          isMainLift(other.lift) && sharesMuscle(mainMuscles(other.lift.exercise), muscles),
      )
    if (!later) return []
    const says = message('checks.ord01', {
      name: lift.exercise.name,
      main: later.lift.exercise.name,
    })
    return [{ says, dayId: day.dayId, rowId: lift.rowId, week }]
  })
}

function lighterFirst({ day, week, lifts }: DayWeek, { percent = 10 }: Thresholds): readonly Hit[] {
  return lifts.flatMap(({ lift, work }, at) => {
    const before = lifts[at - 1]
    const [light, heavy] = [before && topPercent(before.work), topPercent(work)]
    if (!before || light === undefined || heavy === undefined || heavy < light + percent) return []
    if (!isMainLift(lift) || !isMainLift(before.lift)) return []
    if (!sharesMuscle(mainMuscles(lift.exercise), mainMuscles(before.lift.exercise))) return []
    const values = { name: lift.exercise.name, before: before.lift.exercise.name }
    return [{ says: message('checks.ord02', values), dayId: day.dayId, rowId: lift.rowId, week }]
  })
}

/** The first strength lift of a day should begin within its first third. */
function strengthLate(
  { day, week, lifts }: DayWeek,
  { lifts: least = 3 }: Thresholds,
): readonly Hit[] {
  const at = lifts.findIndex(({ lift }) => lift.goal === 'strength' && isMainLift(lift))
  const found = lifts[at]
  if (!found || lifts.length < least || at < lifts.length / 3) return []
  const says = message('checks.ord03', { name: found.lift.exercise.name, place: at + 1 })
  return [{ says, dayId: day.dayId, rowId: found.lift.rowId, week }]
}

function fastAfterFailure({ day, week, lifts }: DayWeek): readonly Hit[] {
  return lifts.flatMap(({ lift }, at) => {
    const before = lifts.slice(0, at).find((other) => goesToFailure(other.work))
    if (lift.exercise.pattern !== 'explosive' || !before) return []
    const values = { name: lift.exercise.name, before: before.lift.exercise.name }
    return [{ says: message('checks.ord04', values), dayId: day.dayId, rowId: lift.rowId, week }]
  })
}

function sharesMuscle(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((muscle) => others.has(muscle))
}
