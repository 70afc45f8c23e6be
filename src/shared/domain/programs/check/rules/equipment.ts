import { message } from '../../../../kernel/words'
import type { CheckedExercise, CheckedLift, CheckedPlace, CheckedWork } from '../check-subject'
import { exercise, logs, oneLift, squat, work } from '../example-subject'
import { isBarbellHipThrust, topLoadMg, topPercent } from '../read-work'
import type { Hit, LiftWeek, Rule, Thresholds } from '../rule'

const heavy = work(3, { percent: 90, reps: 3 })
const clean = exercise({
  id: 'power-clean',
  name: 'Power clean',
  pattern: 'explosive',
  barPosition: 'front-rack',
  ladder: null,
})

const ALONE = { client: { hasSpotter: false } } as const

function pressWith(loadType: CheckedExercise['loadType']): CheckedExercise {
  return exercise({
    ...{ id: 'press', name: 'Press', pattern: 'vertical-push', ladder: null },
    ...{ barPosition: 'overhead', loadType },
  })
}

/** Spotting, and whether the place has what the lift needs. */
export const equipmentRules: readonly Rule[] = [
  {
    id: 'SPOT-01',
    family: 'equipment',
    severity: 'block',
    needs: ['spotter'],
    thresholds: { percent: 85, rpe: 9 },
    isHeuristic: true,
    source:
      'NSCA: spot a bar over the face or head, on the back or the shoulders; the numbers are ours',
    about: 'checks.about.spot01',
    finder: { scope: 'lift', find: noSpotter },
    examples: [
      {
        says: 'a squat at 90 percent alone and without safeties',
        subject: oneLift(heavy, { exercise: squat() }, { client: { hasSpotter: false } }),
        expects: 'block',
      },
      {
        says: 'with safeties',
        subject: oneLift(heavy, { exercise: squat() }, { client: { hasSpotter: true } }),
        expects: null,
      },
      {
        says: 'a hip thrust is put down',
        subject: oneLift(heavy, {}, { client: { hasSpotter: false } }),
        expects: null,
      },
      {
        says: 'a kettlebell overhead is put down',
        subject: oneLift(heavy, { exercise: pressWith('kettlebell') }, ALONE),
        expects: null,
      },
      {
        says: 'dumbbells are dropped beside the body',
        subject: oneLift(heavy, { exercise: pressWith('two-dumbbells') }, ALONE),
        expects: null,
      },
      {
        says: 'a half-kneeling press with one arm',
        subject: oneLift(
          heavy,
          { exercise: { ...pressWith('barbell'), laterality: 'one-side' } },
          ALONE,
        ),
        expects: null,
      },
      {
        says: 'a clean is dropped',
        subject: oneLift(heavy, { exercise: clean }, ALONE),
        expects: null,
      },
      {
        says: 'a barbell overhead',
        subject: oneLift(heavy, { exercise: pressWith('barbell') }, ALONE),
        expects: 'block',
      },
    ],
  },
  {
    id: 'SPOT-02',
    family: 'equipment',
    severity: 'warn',
    needs: ['spotter'],
    thresholds: {},
    isHeuristic: false,
    source: 'NSCA: explosive lifts are not spotted',
    about: 'checks.about.spot02',
    finder: { scope: 'lift', find: spottedFastLift },
    examples: [
      {
        says: 'heavy cleans with a spotter at hand',
        subject: oneLift(heavy, { exercise: clean }),
        expects: 'warn',
      },
      {
        says: 'cleans alone',
        subject: oneLift(heavy, { exercise: clean }, { client: { hasSpotter: false } }),
        expects: null,
      },
    ],
  },
  {
    id: 'SPOT-03',
    family: 'equipment',
    severity: 'info',
    needs: ['loads'],
    thresholds: { percent: 85, bodyMasses: 1.5 },
    isHeuristic: true,
    source: 'Hip thrust article: help with the bar; the numbers are ours',
    about: 'checks.about.spot03',
    finder: { scope: 'lift', find: heavyBarOnHips },
    examples: [
      {
        says: '120 kg on the hips of a client of 70 kg',
        subject: oneLift(work(3, { kg: 120 })),
        expects: 'info',
      },
      {
        says: 'the first session with a bar',
        subject: oneLift(
          work(3, { kg: 40 }),
          {},
          { logs: logs({ lifts: { 'hip-thrust-barbell': { sessions: 0 } } }) },
        ),
        expects: 'info',
      },
      { says: '60 kg are lifted in alone', subject: oneLift(work(3, { kg: 60 })), expects: null },
    ],
  },
  {
    id: 'EQ-01',
    family: 'equipment',
    severity: 'warn',
    needs: ['place'],
    thresholds: {},
    isHeuristic: false,
    source: 'Hip thrust article: pad the bar',
    about: 'checks.about.eq01',
    finder: placeFinder('eq01', ({ hasBarPad }) => !hasBarPad),
    examples: [
      {
        says: 'no pad in the place',
        subject: oneLift(work(3), {}, { place: place({ hasBarPad: false }) }),
        expects: 'warn',
      },
      { says: 'a pad', subject: oneLift(work(3), {}, { place: place() }), expects: null },
    ],
  },
  {
    id: 'EQ-02',
    family: 'equipment',
    severity: 'info',
    needs: ['place'],
    thresholds: { fromMm: 300, toMm: 460 },
    isHeuristic: false,
    source: 'Hip thrust article and ExRx: benches of 30–46 cm',
    about: 'checks.about.eq02',
    finder: placeFinder('eq02', ({ benchHeightsMm }, { fromMm = 300, toMm = 460 }) => {
      const fits = benchHeightsMm.some((height) => height >= fromMm && height <= toMm)
      return benchHeightsMm.length > 0 && !fits
    }),
    examples: [
      {
        says: 'a bench of 50 cm is too high',
        subject: oneLift(work(3), {}, { place: place({ benchHeightsMm: [500] }) }),
        expects: 'info',
      },
      {
        says: 'one of 40 cm fits',
        subject: oneLift(work(3), {}, { place: place({ benchHeightsMm: [500, 400] }) }),
        expects: null,
      },
      {
        says: 'without a measure nothing is said',
        subject: oneLift(work(3), {}, { place: place() }),
        expects: null,
      },
    ],
  },
  {
    id: 'EQ-03',
    family: 'equipment',
    severity: 'warn',
    needs: ['place'],
    thresholds: {},
    isHeuristic: false,
    source: 'Hip thrust article: a bench that cannot slide',
    about: 'checks.about.eq03',
    finder: placeFinder('eq03', ({ isBenchBraced }) => isBenchBraced === false),
    examples: [
      {
        says: 'a bench on wheels',
        subject: oneLift(work(3), {}, { place: place({ isBenchBraced: false }) }),
        expects: 'warn',
      },
      {
        says: 'nobody said how it stands',
        subject: oneLift(work(3), {}, { place: place() }),
        expects: null,
      },
    ],
  },
  {
    id: 'EQ-04',
    family: 'equipment',
    severity: 'info',
    needs: ['place'],
    thresholds: {},
    isHeuristic: true,
    source: 'ExRx: plates of 45 cm let the bar roll over the thighs',
    about: 'checks.about.eq04',
    finder: placeFinder('eq04', ({ hasFullSizePlates }) => hasFullSizePlates === false),
    examples: [
      {
        says: 'small plates only',
        subject: oneLift(work(3), {}, { place: place({ hasFullSizePlates: false }) }),
        expects: 'info',
      },
      {
        says: 'bumpers',
        subject: oneLift(work(3), {}, { place: place({ hasFullSizePlates: true }) }),
        expects: null,
      },
    ],
  },
]

function place(change: Partial<CheckedPlace> = {}): CheckedPlace {
  const unknown = { hasFullSizePlates: null, isBenchBraced: null }
  return { hasBarPad: true, benchHeightsMm: [], ...unknown, ...change }
}

/** A rule on the place that speaks at every barbell hip thrust. */
function placeFinder(
  key: string,
  lacks: (place: CheckedPlace, limits: Thresholds) => boolean,
): Rule['finder'] {
  return {
    scope: 'lift',
    find: ({ lift, around }, limits) =>
      around.place && isBarbellHipThrust(lift.exercise) && lacks(around.place, limits)
        ? { says: message(`checks.${key}`, { name: lift.exercise.name }) }
        : undefined,
  }
}

const SPOTTED = new Set(['face', 'overhead', 'back', 'front-rack'])

function isHeavyOverhead(lift: CheckedLift, work: CheckedWork, limits: Thresholds): boolean {
  const { percent = 85, rpe = 9 } = limits
  const isHard =
    (topPercent(work) ?? 0) >= percent || work.sets.some((set) => (set.rpe ?? 0) >= rpe)
  return SPOTTED.has(lift.exercise.barPosition) && isHard
}

function noSpotter({ lift, work, around }: LiftWeek, limits: Thresholds): Hit | undefined {
  if (around.client.hasSpotter !== false || !isSpotted(lift.exercise)) return undefined
  if (!isHeavyOverhead(lift, work, limits)) return undefined
  return { says: message('checks.spot01', { name: lift.exercise.name }) }
}

/** Helpers and safeties catch a bar held with both hands; the rest is put down or dropped. */
function isSpotted({ pattern, loadType, laterality }: CheckedExercise): boolean {
  return pattern !== 'explosive' && loadType === 'barbell' && laterality === 'both-sides'
}

function spottedFastLift({ lift, work, around }: LiftWeek, limits: Thresholds): Hit | undefined {
  if (lift.exercise.pattern !== 'explosive' || around.client.hasSpotter !== true) return undefined
  if (!isHeavyOverhead(lift, work, limits)) return undefined
  return { says: message('checks.spot02', { name: lift.exercise.name }) }
}

function heavyBarOnHips({ lift, work, around }: LiftWeek, limits: Thresholds): Hit | undefined {
  const { percent = 85, bodyMasses = 1.5 } = limits
  const { bodyMassMg } = around.client
  const load = topLoadMg(work) ?? 0
  if (!isBarbellHipThrust(lift.exercise) || load === 0) return undefined
  const isFirst = around.logs?.byLift.get(lift.exercise.id)?.sessions === 0
  const isHeavy =
    (topPercent(work) ?? 0) >= percent || (bodyMassMg !== null && load >= bodyMasses * bodyMassMg)
  if (!isHeavy && !isFirst) return undefined
  return { says: message('checks.spot03', { name: lift.exercise.name }) }
}
