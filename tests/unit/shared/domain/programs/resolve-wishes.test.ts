import { expect, test } from 'vitest'
import type { LoadPlan } from '../../../../../src/shared/domain/notation/prescription'
import { resolveGroup } from '../../../../../src/shared/domain/programs/resolve-load'
import { wishesOf } from '../../../../../src/shared/domain/programs/resolve-wishes'
import { load } from '../../../../../src/shared/domain/units/load'
import { calendarDate } from '../../../../../src/shared/kernel/calendar-date'
import { say } from '../../../../support/outcome'
import {
  estimated,
  measured,
  one,
  percent,
  resolvedSets,
  sets,
  shortLoads,
  squatter,
  trainingMax,
} from '../../../../support/resolve-builders'

const bodyMass = { load: load(80, 'kg'), day: calendarDate('2025-03-02') }

function loadsOf(plan: LoadPlan, count: number, context = squatter()) {
  return shortLoads(resolveGroup(sets(count, 5, { load: plan }), context))
}

test('a typed load stays as typed, in the client’s unit where none was typed', () => {
  const bare: LoadPlan = { kind: 'weight', amount: one(100_000), unit: 'client' }
  expect(loadsOf(bare, 2)).toEqual(['100 kg', '100 kg'])
  expect(loadsOf(bare, 1, squatter({ unit: 'lb' }, {}))).toEqual(['100 lb'])
})

test('a list gives each set its own load, its last value lasts', () => {
  const amount = { kind: 'each', values: [60_000, 65_000, 70_000] } as const
  expect(loadsOf({ kind: 'weight', amount, unit: 'kg' }, 4)).toEqual([
    '60 kg',
    '65 kg',
    '70 kg',
    '70 kg',
  ])
})

test('60>80% over five sets is linear and every set is rounded to plates', () => {
  const plan: LoadPlan = {
    kind: 'percent',
    amount: { kind: 'ramp', from: 60_000, to: 80_000 },
    base: '1RM',
  }
  expect(loadsOf(plan, 5)).toEqual(['85 kg', '90 kg', '97.5 kg', '105 kg', '112.5 kg'])
  expect(loadsOf(plan, 1)).toEqual(['112.5 kg'])
})

test('a range of percent is a range of loads, a choice stays a choice', () => {
  const range: LoadPlan = {
    kind: 'percent',
    amount: { kind: 'range', from: 70_000, to: 75_000 },
    base: '1RM',
  }
  expect(loadsOf(range, 1)).toEqual(['97.5 kg or 105 kg'])
  const choice: LoadPlan = {
    kind: 'weight',
    amount: { kind: 'choice', values: [185_000, 125_000] },
    unit: 'lb',
  }
  const wishes = wishesOf(sets(1, 5, { load: choice }), squatter(), undefined)
  expect(wishes.kind === 'wishes' && wishes.sets[0]).toMatchObject({
    as: 'choice',
    amounts: [load(185, 'lb'), load(125, 'lb')],
  })
})

test('percent refer to the reference lift, not to the variation', () => {
  const reference = { id: 'deadlift', name: 'Deadlift' }
  const lift = { id: 'rdl', name: 'Romanian deadlift', reference }
  const maxes = { deadlift: [measured(200)], rdl: [estimated(120)] }
  const context = squatter({ maxes }, { lift })
  expect(loadsOf(percent(60), 1, context)).toEqual(['120 kg'])
  const unknown = resolveGroup(sets(1, 5, { load: percent(60) }), squatter({ maxes: {} }, { lift }))
  expect(unknown.kind === 'needs' && say(unknown.need.note)).toBe('Needs a max for Deadlift.')
})

test('where percentages make no sense, the cell says so', () => {
  const lift = { id: 'band-walk', name: 'Band walk' }
  const loads = resolveGroup(sets(2, 10, { load: percent(60) }), squatter({}, { lift }))
  expect(loads.kind === 'none' && loads.why && say(loads.why)).toBe(
    'Percentages make no sense for this exercise: it has no max.',
  )
})

test('percent of body mass need the body mass only', () => {
  expect(loadsOf(percent(50, 'bw'), 1, squatter({ bodyMass, maxes: {} }))).toEqual(['40 kg'])
  const unweighed = resolveGroup(sets(1, 5, { load: percent(50, 'bw') }), squatter())
  expect(unweighed.kind === 'needs' && unweighed.need.what).toBe('body-mass')
})

test('bodyweight with or without load is kept as typed', () => {
  expect(loadsOf({ kind: 'bodyweight' }, 1)).toEqual(['bw'])
  expect(loadsOf({ kind: 'bodyweight', added: { milli: -15_000, unit: 'client' } }, 1)).toEqual([
    'bw-15 kg',
  ])
})

test('the load for a 10RM comes from the chart', () => {
  const maxes = { 'back-squat': [estimated(150)] }
  expect(loadsOf({ kind: 'rep-max', reps: 10 }, 2, squatter({ maxes }))).toEqual([
    '110 kg',
    '110 kg',
  ])
})

test('the rule and the inputs of a percentage can be said', () => {
  const [first] = resolvedSets(resolveGroup(sets(1, 5, { load: percent(80) }), squatter()))
  expect(first && [first.rule, ...first.inputs, first.rounding.note].map(say)).toEqual([
    '80 % of the 1RM.',
    'Back squat: 1RM 140 kg, measured 1 Mar 2025.',
    '112 kg, rounded up to 112.5 kg.',
  ])
})

test('a range of percent can be said of every base', () => {
  const maxes = { 'back-squat': [measured(140), trainingMax(126)] }
  const context = squatter({ maxes, bodyMass })
  const said = (['1RM', 'e1RM', 'TM', 'bw'] as const).map((base) => {
    const amount = { kind: 'range', from: 70_000, to: 75_000 } as const
    const plan: LoadPlan = { kind: 'percent', amount, base }
    return resolvedSets(resolveGroup(sets(1, 5, { load: plan }), context)).map(({ rule }) =>
      say(rule),
    )
  })
  expect(said.flat()).toEqual([
    '70–75 % of the 1RM.',
    '70–75 % of the estimated 1RM.',
    '70–75 % of the training max.',
    '70–75 % of the body mass.',
  ])
})
