import { expect, test } from 'vitest'
import { roundAdded } from '../../../../../src/shared/domain/programs/resolve-added'
import { resolveGroup } from '../../../../../src/shared/domain/programs/resolve-load'
import { prepareLoader } from '../../../../../src/shared/domain/strength/loader'
import { load } from '../../../../../src/shared/domain/units/load'
import { calendarDate } from '../../../../../src/shared/kernel/calendar-date'
import { say } from '../../../../support/outcome'
import {
  estimated,
  kgPlates,
  percent,
  resolvedSets,
  rpe,
  sets,
  shortLoad,
  shortLoads,
  squatter,
} from '../../../../support/resolve-builders'

const belt = prepareLoader({ kind: 'barbell', bar: load(0, 'kg'), sleeves: 1, plates: kgPlates })
const pullUp = { id: 'pull-up', name: 'Pull-up' }
const bodyMass = { load: load(80, 'kg'), day: calendarDate('2025-03-02') }
const climber = squatter(
  { maxes: { 'pull-up': [estimated(115)] }, bodyMass },
  { lift: { ...pullUp, reference: pullUp, countsBodyMass: true }, loader: belt },
)

test('percent of a pull-up max are total load: the rest hangs on the belt', () => {
  expect(shortLoads(resolveGroup(sets(2, 5, { load: percent(85) }), climber))).toEqual([
    'bw+17.5 kg',
    'bw+17.5 kg',
  ])
})

test('less than the body is assistance', () => {
  const loads = resolveGroup(sets(1, 10, { effort: rpe(8) }), climber)
  expect(shortLoads(loads)).toEqual(['bw+1.25 kg'])
  const [easy] = resolvedSets(resolveGroup(sets(1, 5, { load: percent(60) }), climber))
  expect(easy && shortLoad(easy.load)).toBe('bw-10 kg')
  expect(easy && say(easy.rounding.note)).toBe('Take 10 kg off the body mass.')
})

test('rounding down takes more off, not less', () => {
  const down = { ...climber, profile: { ...climber.profile, rounding: 'down' as const } }
  expect(shortLoad(roundAdded(load(71, 'kg'), climber).load)).toBe('bw-10 kg')
  expect(shortLoad(roundAdded(load(71, 'kg'), down).load)).toBe('bw-10 kg')
  expect(shortLoad(roundAdded(load(69.5, 'kg'), climber).load)).toBe('bw-10 kg')
  expect(shortLoad(roundAdded(load(69.5, 'kg'), down).load)).toBe('bw-12.5 kg')
})

test('next to nothing on top is bodyweight alone', () => {
  expect(shortLoad(roundAdded(load(80.5, 'kg'), climber).load)).toBe('bw')
  const rack = prepareLoader({
    kind: 'fixed',
    weights: [{ from: 5000, to: 20_000, step: 5000, unit: 'kg' }],
  })
  const dumbbell = { ...climber, loader: rack }
  expect(shortLoad(roundAdded(load(82, 'kg'), dumbbell).load)).toBe('bw')
  expect(shortLoad(roundAdded(load(84, 'kg'), dumbbell).load)).toBe('bw+5 kg')
  expect(shortLoad(roundAdded(load(80, 'kg'), dumbbell).load)).toBe('bw')
})

test('without the body mass there is a question, not a number', () => {
  const { bodyMass: _, ...profile } = climber.profile
  const loads = resolveGroup(sets(1, 5, { load: percent(85) }), { ...climber, profile })
  expect(loads.kind === 'needs' && say(loads.need.note)).toBe('Needs the body mass.')
  expect(() => roundAdded(load(90, 'kg'), { ...climber, profile })).toThrow('without a body mass')
})
