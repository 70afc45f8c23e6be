import { message } from '../../../../kernel/words'
import type { CheckedLift, CheckedWork } from '../check-subject'
import { day, exercise, lift, oneLift, program, set, squat, work } from '../example-subject'
import { isHipThrust, topLoadMg, topPercent } from '../read-work'
import type { DayWeek, Hit, LiftWeek, Rule, Thresholds } from '../rule'

const KG = 1_000_000
const ramp = (...kgs: readonly number[]) => kgs.map((kg) => set({ kg, reps: 5 }))

/** Getting ready for heavy work, and how a rep is finished and timed. */
export const warmUpRules: readonly Rule[] = [
  {
    id: 'WU-01',
    family: 'warm-up',
    severity: 'warn',
    needs: ['one-rep-max'],
    thresholds: { percent: 70 },
    isHeuristic: false,
    source: 'Hip thrust article: warm up first',
    about: 'checks.about.wu01',
    finder: { scope: 'day', find: noWarmUp },
    examples: [
      {
        says: 'a day that opens with 80 percent and has no warm-up block',
        subject: program([day([lift(work(3, { percent: 80 }))], { drills: 0 })]),
        expects: 'warn',
      },
      {
        says: 'three drills before it',
        subject: program([day([lift(work(3, { percent: 80 }))], { drills: 3 })]),
        expects: null,
      },
      {
        says: 'a light day needs none',
        subject: program([day([lift(work(3, { percent: 60 }))], { drills: 0 })]),
        expects: null,
      },
    ],
  },
  {
    id: 'WU-02',
    family: 'warm-up',
    severity: 'warn',
    needs: ['loads'],
    thresholds: { kg: 60, percent: 80 },
    isHeuristic: true,
    source: 'Hip thrust article: lighter sets before heavy ones; the numbers are ours',
    about: 'checks.about.wu02',
    finder: { scope: 'day', find: noRamp },
    examples: [
      {
        says: '120 kg with no lighter set before',
        subject: oneLift(work(3, { kg: 120 })),
        expects: 'warn',
      },
      {
        says: 'with a ramp',
        subject: oneLift(work(3, { kg: 120 }, { warmUps: ramp(60, 90) })),
        expects: null,
      },
      { says: '40 kg need none', subject: oneLift(work(3, { kg: 40 })), expects: null },
      {
        says: 'the second lift of the same muscles is warm already',
        subject: program([
          day([
            lift(work(3, { kg: 120 }, { warmUps: ramp(60, 90) })),
            lift(work(3, { kg: 90 }), { exercise: exercise({ id: 'paused' }), rowId: 'two' }),
          ]),
        ]),
        expects: null,
      },
    ],
  },
  {
    id: 'WU-03',
    family: 'warm-up',
    severity: 'info',
    needs: ['loads'],
    thresholds: { jumpPercent: 20, reps: 10, fromPercent: 60 },
    isHeuristic: true,
    source: 'Rackside: a ramp rises in small steps and does not tire',
    about: 'checks.about.wu03',
    finder: { scope: 'lift', find: steepRamp },
    examples: [
      {
        says: 'from 60 to 120 kg in one jump',
        subject: oneLift(work(3, { kg: 120 }, { warmUps: ramp(40, 60) })),
        expects: 'info',
      },
      {
        says: 'a warm-up as heavy as the work',
        subject: oneLift(work(3, { kg: 100 }, { warmUps: ramp(60, 100) })),
        expects: 'info',
      },
      {
        says: 'small steps',
        subject: oneLift(work(3, { kg: 100 }, { warmUps: ramp(40, 60, 85) })),
        expects: null,
      },
    ],
  },
  {
    id: 'TECH-01',
    family: 'warm-up',
    severity: 'info',
    needs: ['level'],
    thresholds: {},
    isHeuristic: true,
    source: 'Hip thrust article: hold the top for one to two seconds',
    about: 'checks.about.tech01',
    finder: { scope: 'lift', find: noHold },
    examples: [
      {
        says: 'a novice is not told how to finish the rep',
        subject: oneLift(
          work(3),
          { exercise: exercise({ hasLockoutCue: false }) },
          { client: { level: 'novice' } },
        ),
        expects: 'info',
      },
      {
        says: 'a pause at the top in the tempo says it',
        subject: oneLift(
          work(3, {}, { tempo: '2012' }),
          { exercise: exercise({ hasLockoutCue: false }) },
          { client: { level: 'novice' } },
        ),
        expects: null,
      },
      {
        says: 'a cue says it',
        subject: oneLift(work(3), {}, { client: { level: 'novice' } }),
        expects: null,
      },
    ],
  },
  {
    id: 'TEMPO-01',
    family: 'warm-up',
    severity: 'info',
    needs: [],
    thresholds: { seconds: 1 },
    isHeuristic: true,
    source: 'Hip thrust article: controlled reps',
    about: 'checks.about.tempo01',
    finder: { scope: 'lift', find: hurried },
    examples: [
      {
        says: 'hip thrusts without any tempo but speed',
        subject: oneLift(work(3, {}, { tempo: 'X0X0' })),
        expects: 'info',
      },
      {
        says: 'power work is fast',
        subject: oneLift(work(3, {}, { tempo: 'X0X0' }), { goal: 'power' }),
        expects: null,
      },
      {
        says: 'two seconds down are controlled',
        subject: oneLift(work(3, {}, { tempo: '20X1' })),
        expects: null,
      },
      {
        says: 'squats are not meant',
        subject: oneLift(work(3, {}, { tempo: 'X0X0' }), { exercise: squat() }),
        expects: null,
      },
    ],
  },
]

function noWarmUp({ day, week, lifts }: DayWeek, { percent = 70 }: Thresholds): readonly Hit[] {
  const first = lifts[0]
  const top = first && topPercent(first.work)
  if (day.drills > 0 || top === undefined || top < percent) return []
  return [{ says: message('checks.wu01', { day: day.name }), dayId: day.dayId, week }]
}

function noRamp(
  { day, week, lifts }: DayWeek,
  { kg = 60, percent = 80 }: Thresholds,
): readonly Hit[] {
  return lifts.flatMap(({ lift, work }, at) => {
    const isHeavy = (topLoadMg(work) ?? 0) >= kg * KG || (topPercent(work) ?? 0) >= percent
    const isFree = lift.exercise.loadType === 'barbell' || lift.exercise.loadType === 'plate-loaded'
    if (!isHeavy || !isFree || work.warmUps.length > 0 || risesByItself(work)) return []
    if (lifts.slice(0, at).some((before) => warmsFor(before.lift, lift))) return []
    const says = message('checks.wu02', { name: lift.exercise.name })
    return [{ says, dayId: day.dayId, rowId: lift.rowId, week }]
  })
}

/** Sets that climb to the top set are a ramp of their own. */
function risesByItself({ sets }: CheckedWork): boolean {
  const [first, top] = [sets[0]?.loadMg, Math.max(...sets.map(({ loadMg }) => loadMg ?? 0))]
  return first !== undefined && first <= 0.7 * top
}

function warmsFor(before: CheckedLift, lift: CheckedLift): boolean {
  const warm = new Set(before.exercise.muscles.map(({ muscle }) => muscle))
  return lift.exercise.muscles.some(({ muscle, credit }) => credit >= 1 && warm.has(muscle))
}

function steepRamp({ lift, work }: LiftWeek, limits: Thresholds): Hit | undefined {
  const { jumpPercent = 20, reps = 10, fromPercent = 60 } = limits
  const first = work.sets[0]?.loadMg
  const loads = work.warmUps.flatMap(({ loadMg }) => loadMg ?? [])
  const last = loads.at(-1)
  if (!first || last === undefined) return undefined
  const name = lift.exercise.name
  if (Math.max(...loads) >= first) return { says: message('checks.wu03Heavy', { name }) }
  const jump = Math.round((100 * (first - last)) / first)
  if (jump > jumpPercent) return { says: message('checks.wu03', { name, jump }) }
  const isTiring = work.warmUps.some(
    (set) => (set.loadMg ?? 0) > (fromPercent / 100) * first && (set.reps?.from ?? 0) > reps,
  )
  return isTiring ? { says: message('checks.wu03Reps', { name, reps }) } : undefined
}

function noHold({ lift, work, around }: LiftWeek): Hit | undefined {
  const isShown = lift.exercise.hasLockoutCue || Number(work.tempo?.[3] ?? 0) > 0
  if (!isHipThrust(lift.exercise) || around.client.level !== 'novice' || isShown) return undefined
  return { says: message('checks.tech01', { name: lift.exercise.name }) }
}

function hurried({ lift, work }: LiftWeek, { seconds = 1 }: Thresholds): Hit | undefined {
  if (!isHipThrust(lift.exercise) || lift.goal === 'power' || work.tempo === undefined)
    return undefined
  const total = [...work.tempo].reduce((sum, sign) => sum + (Number(sign) || 0), 0)
  if (total >= seconds) return undefined
  return { says: message('checks.tempo01', { name: lift.exercise.name, tempo: work.tempo }) }
}
