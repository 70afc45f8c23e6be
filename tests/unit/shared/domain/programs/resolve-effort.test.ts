import { expect, test } from 'vitest'
import type { Effort, Group } from '../../../../../src/shared/domain/notation/prescription'
import type { Spread } from '../../../../../src/shared/domain/notation/spread'
import {
  wishesFromEffort,
  wishesFromRepMax,
} from '../../../../../src/shared/domain/programs/resolve-effort'
import { resolveGroup } from '../../../../../src/shared/domain/programs/resolve-load'
import { say } from '../../../../support/outcome'
import {
  estimated,
  measured,
  resolvedSets,
  rpe,
  sets,
  shortLoads,
  squatter,
} from '../../../../support/resolve-builders'

const client = squatter({ maxes: { 'back-squat': [estimated(150)] } })

function loadsOf(group: Group, context = client) {
  return shortLoads(resolveGroup(group, context))
}

function why(group: Group) {
  const loads = resolveGroup(group, client)
  return loads.kind === 'none' && loads.why && say(loads.why)
}

test('4x5 @8 is 81.1 % of the estimated max by the chart, on every set', () => {
  expect(loadsOf(sets(4, 5, { effort: rpe(8) }))).toEqual(Array(4).fill('122.5 kg'))
})

test('two in reserve is RPE 8, and failure is RPE 10', () => {
  const rir: Effort = { kind: 'rir', amount: { kind: 'one', value: 2 } }
  expect(loadsOf(sets(1, 5, { effort: rir }))).toEqual(['122.5 kg'])
  expect(loadsOf(sets(1, 5, { effort: { kind: 'failure' } }))).toEqual(['130 kg'])
})

test('RPE per set gives each set its own load', () => {
  const effort: Effort = { kind: 'rpe', amount: { kind: 'each', values: [7, 7.5, 8, 8.5] } }
  expect(loadsOf(sets(4, 5, { effort }))).toEqual(['117.5 kg', '120 kg', '122.5 kg', '122.5 kg'])
})

test('a range of reps or of effort is a range of loads', () => {
  const reps: Spread = { kind: 'range', from: 8, to: 12 }
  expect(loadsOf(sets(1, reps, { effort: rpe(8) }))).toEqual(['102.5 kg or 110 kg'])
  const effort: Effort = { kind: 'rpe', amount: { kind: 'range', from: 7, to: 8 } }
  const [first] = resolvedSets(resolveGroup(sets(1, 5, { effort }), client))
  expect(first?.as).toBe('range')
  expect(first && say(first.rule)).toBe(
    '78.6–81.1 % of the 1RM by reps and effort (RTS (December 2025)).',
  )
})

test('where the chart is blank there is no load, and the cell says why', () => {
  expect(why(sets(1, 5, { effort: rpe(5) }))).toBe(
    'No load from effort with 5 reps in reserve: charts end at 4.',
  )
  expect(why(sets(1, 19, { effort: rpe(8) }))).toBe(
    'RTS (December 2025) has no number for 21 reps to failure.',
  )
})

test('effort on a hold or a cluster gives no load', () => {
  const sides = { from: 3, to: 3 }
  const hold: Group = {
    role: 'work',
    scheme: {
      kind: 'sets',
      sets: sides,
      work: { kind: 'time', seconds: { kind: 'one', value: 30 } },
    },
    effort: rpe(8),
  }
  const cluster: Group = {
    role: 'work',
    scheme: { kind: 'sets', sets: sides, work: { kind: 'cluster', parts: [2, 2, 2] } },
    effort: rpe(8),
  }
  expect(resolveGroup(hold, client)).toEqual({ kind: 'none' })
  expect(resolveGroup(cluster, client)).toEqual({ kind: 'none' })
})

test('RPE takes the max of the lift itself, never of its reference lift', () => {
  const lift = {
    id: 'front-squat',
    name: 'Front squat',
    reference: { id: 'back-squat', name: 'Back squat' },
  }
  const loads = resolveGroup(sets(1, 5, { effort: rpe(8) }), { ...client, lift })
  expect(loads.kind === 'needs' && say(loads.need.note)).toBe('Needs a max for Front squat.')
})

test('an estimate stands before a measured max where effort decides', () => {
  const maxes = { 'back-squat': [measured(140, '2025-04-01'), estimated(150)] }
  expect(loadsOf(sets(1, 5, { effort: rpe(8) }), squatter({ maxes }))).toEqual(['122.5 kg'])
})

test('a max estimated with one family and read with another says so', () => {
  const wishes = wishesFromEffort(
    sets(1, 5).scheme,
    rpe(8),
    squatter({ family: 'epley', maxes: { 'back-squat': [estimated(150)] } }),
  )
  expect(wishes.kind === 'wishes' && wishes.sets[0]?.inputs.map(say)).toContain(
    'The max was estimated with RTS (December 2025) and is read with Epley (1985): the load can be a few percent off.',
  )
})

test('a rep max beyond the chart has no load', () => {
  const wishes = wishesFromRepMax(15, 3, squatter({ family: 'helms-2016' }))
  expect(wishes.kind === 'none' && wishes.why && say(wishes.why)).toBe(
    'Helms et al. (2016) has no number for 15 reps to failure.',
  )
})

test('myo-reps keep the load of their activation set', () => {
  const group: Group = {
    role: 'work',
    scheme: { kind: 'myo', activation: 12, minis: 3, reps: 4 },
    effort: rpe(9),
  }
  expect(loadsOf(group)).toEqual(Array(4).fill('102.5 kg'))
})
