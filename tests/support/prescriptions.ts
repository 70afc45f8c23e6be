import fc from 'fast-check'
import { settleGroups } from '../../src/shared/domain/notation/lines/settle'
import type {
  Effort,
  Group,
  LoadPlan,
  LoadSpread,
  Prescription,
  Step,
  WeekPart,
} from '../../src/shared/domain/notation/prescription'
import type { Scheme, Work } from '../../src/shared/domain/notation/scheme'
import type { Range, Spread } from '../../src/shared/domain/notation/spread'

const count = fc.integer({ min: 1, max: 400 })
const seconds = fc.integer({ min: 1, max: 7200 })
const milli = fc.oneof(
  fc.integer({ min: 0, max: 400 }).map((half) => half * 500),
  fc.integer({ min: 0, max: 9_999_999 }),
)
const planUnit = fc.constantFrom('kg', 'lb', 'client')

function range(value: fc.Arbitrary<number>): fc.Arbitrary<Range> {
  return fc.tuple(value, value).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
}

function spread(value: fc.Arbitrary<number>): fc.Arbitrary<Spread> {
  return fc.oneof(
    value.map((one) => ({ kind: 'one', value: one }) as const),
    range(value)
      .filter(({ from, to }) => from < to)
      .map((ends) => ({ kind: 'range', ...ends }) as const),
    fc
      .array(value, { minLength: 2, maxLength: 6 })
      .map((values) => ({ kind: 'each', values }) as const),
  )
}

const parts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 5 })

const work: fc.Arbitrary<Work> = fc.oneof(
  { weight: 4, arbitrary: reps() },
  spread(seconds).map((value) => ({ kind: 'time', seconds: value }) as const),
  fc
    .record({ distance: spread(milli), unit: fc.constantFrom('m', 'km', 'yd', 'ft') })
    .map((value) => ({ kind: 'distance', ...value }) as const),
  spread(count).map((calories) => ({ kind: 'calories', calories }) as const),
  fc.record({ kind: fc.constant('amrap'), seconds }, { requiredKeys: ['kind'] }),
  fc.record(
    { kind: fc.constant('cluster'), parts, gap: seconds },
    { requiredKeys: ['kind', 'parts'] },
  ),
  parts.map((rungs) => ({ kind: 'ladder', rungs }) as const),
)

function reps(): fc.Arbitrary<Work> {
  return fc.record(
    { kind: fc.constant('reps'), reps: spread(count), open: fc.constantFrom('last', 'every') },
    { requiredKeys: ['kind', 'reps'] },
  )
}

const scheme: fc.Arbitrary<Scheme> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('sets'),
      sets: range(fc.integer({ min: 1, max: 40 })),
      work,
    }),
  },
  count.map((total) => ({ kind: 'total', reps: total }) as const),
  fc.record({ kind: fc.constant('rep-max'), way: fc.constantFrom('work-up', 'test'), reps: count }),
  fc.record({ kind: fc.constant('myo'), activation: count, minis: count, reps: count }),
  range(count).map((rounds) => ({ kind: 'rounds', rounds }) as const),
)

const amount: fc.Arbitrary<LoadSpread> = fc.oneof(
  spread(milli),
  fc.record({ kind: fc.constant('ramp'), from: milli, to: milli }),
  fc.record({
    kind: fc.constant('choice'),
    values: fc.array(milli, { minLength: 2, maxLength: 4 }),
  }),
)

const signed = fc.integer({ min: -99_999, max: 99_999 })

const load: fc.Arbitrary<LoadPlan> = fc.oneof(
  fc.record({ kind: fc.constant('weight'), amount, unit: planUnit }),
  fc.record({
    kind: fc.constant('percent'),
    amount,
    base: fc.constantFrom('1RM', 'e1RM', 'TM', 'bw'),
  }),
  fc.record(
    { kind: fc.constant('bodyweight'), added: fc.record({ milli: signed, unit: planUnit }) },
    { requiredKeys: ['kind'] },
  ),
  count.map((repMax) => ({ kind: 'rep-max', reps: repMax }) as const),
  fc.record({ kind: fc.constant('relative'), by: signed, unit: fc.constantFrom('kg', 'lb', '%') }),
)

const half = fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2)

const effort: fc.Arbitrary<Effort> = fc.oneof(
  spread(half).map((value) => ({ kind: 'rpe', amount: value }) as const),
  spread(half).map((value) => ({ kind: 'rir', amount: value }) as const),
  fc.constant({ kind: 'failure' } as const),
)

const step: fc.Arbitrary<Step> = fc.record({
  by: signed,
  unit: fc.constantFrom('%', 'kg', 'lb', 'client', 'rpe', 'rir', 'rep', 'set'),
})

const items = {
  load,
  gear: fc.record(
    {
      kind: fc.constantFrom('band', 'chain', 'pin', 'box'),
      word: fc.constantFrom('red', 'Grün', '7', '20kg-left', 'レッド'),
    },
    { requiredKeys: ['kind'] },
  ),
  effort,
  speed: range(fc.integer({ min: 0, max: 5000 })),
  velocityLoss: fc.integer({ min: 1, max: 99 }),
  tempo: fc.stringMatching(/^[0-9X]{4}$/),
  rest: range(fc.integer({ min: 0, max: 3600 })),
  every: seconds,
  perSide: fc.constant(true as const),
  pause: fc.integer({ min: 0, max: 120 }),
  drop: fc.record({
    count: fc.integer({ min: 1, max: 9 }),
    percent: fc.integer({ min: 1, max: 99 }),
    after: fc.constantFrom('last', 'every'),
  }),
  restPause: fc.record({ count, seconds }, { requiredKeys: ['count'] }),
  steps: fc.uniqueArray(step, { minLength: 1, maxLength: 3, selector: ({ unit }) => unit }),
} as const

const role = fc.constantFrom('work', 'top', 'backoff')

/** Groups as a first week writes them: each with a scheme, warm-ups first. */
const writtenGroups: fc.Arbitrary<readonly Group[]> = fc
  .tuple(
    fc.array(
      fc.record(
        { role: fc.constant('warm-up'), scheme, ...items },
        { requiredKeys: ['role', 'scheme'] },
      ),
      { maxLength: 2 },
    ),
    fc.array(fc.record({ role, scheme, ...items }, { requiredKeys: ['role', 'scheme'] }), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([warmUps, working]) => settleGroups([...warmUps, ...working]))

/** Groups as a later week writes them: a scheme, or changes alone. */
const changedGroups: fc.Arbitrary<readonly Group[]> = fc
  .array(fc.record({ role, scheme, ...items }, { requiredKeys: ['role'] }), { maxLength: 3 })
  .map((groups) => settleGroups(groups.filter((group) => Object.keys(group).length > 1)))

const laterWeek: fc.Arbitrary<WeekPart> = fc.record(
  { mark: fc.constantFrom('same', 'off', 'deload'), groups: changedGroups.map(withoutSteps) },
  { requiredKeys: ['groups'] },
)

/** Any prescription a line can mean. */
export const prescriptions: fc.Arbitrary<Prescription> = fc
  .tuple(
    fc.record(
      {
        v: fc.constant(1),
        src: fc.constant(''),
        label: fc.stringMatching(/^[A-Z][0-9]?$/),
        goal: fc.constantFrom('strength', 'hypertrophy', 'endurance', 'power'),
        note: fc
          .string({ minLength: 1 })
          .map((note) => note.trim())
          .filter((note) => note !== ''),
        unread: fc.constant([]),
      },
      { requiredKeys: ['v', 'src', 'unread'] },
    ),
    fc.oneof(
      writtenGroups.map((groups) => ({ groups })),
      laterWeek,
    ),
    fc.array(laterWeek, { maxLength: 3 }),
  )
  .map(([row, week, laterWeeks]) => {
    const first = laterWeeks.length > 0 ? { ...week, groups: withoutSteps(week.groups) } : week
    return { ...row, ...first, laterWeeks } as Prescription // as: record() widens the literal 1
  })

/** Steps run on by themselves, so they do not stand beside written-out weeks. */
function withoutSteps(groups: readonly Group[]): readonly Group[] {
  return groups
    .map(({ steps: _, ...group }) => group)
    .filter((group) => Object.keys(group).length > 1)
}
