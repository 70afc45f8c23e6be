import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LoadPlan } from '../../../../../src/shared/domain/notation/prescription'
import { resolveGroup } from '../../../../../src/shared/domain/programs/resolve-load'
import {
  checkTyped,
  roundingOf,
  roundLoad,
  unknownStep,
} from '../../../../../src/shared/domain/programs/resolve-loadable'
import { load } from '../../../../../src/shared/domain/units/load'
import { say } from '../../../../support/outcome'
import {
  one,
  percent,
  resolvedSets,
  sets,
  shortLoad,
  shortLoads,
  squatter,
} from '../../../../support/resolve-builders'

test('a typed load that cannot be made is kept, with the nearest both ways', () => {
  const plan: LoadPlan = { kind: 'weight', amount: one(101_000), unit: 'kg' }
  const [first] = resolvedSets(resolveGroup(sets(1, 5, { load: plan }), squatter()))
  expect(first && shortLoad(first.load)).toBe('101 kg')
  expect(first?.rounding).toMatchObject({
    kind: 'not-loadable',
    below: load(100, 'kg'),
    above: load(102.5, 'kg'),
  })
  expect(first && say(first.rounding.note)).toBe(
    '101 kg cannot be loaded here. Nearest: 100 or 102.5 kg.',
  )
})

test('a typed load that can be made shows its plates', () => {
  const { rounding, perSide } = checkTyped(load(60, 'kg'), squatter())
  expect(rounding.kind).toBe('exact')
  expect(perSide).toEqual([{ plate: load(20, 'kg'), count: 1 }])
})

test('a typed load is not doubted where nobody said what lies in the place', () => {
  const { loader: _, ...context } = squatter()
  expect(checkTyped(load(61.3, 'kg'), context).rounding.kind).toBe('as-written')
})

test('less than the bar and more than the stock are said', () => {
  expect(say(checkTyped(load(15, 'kg'), squatter()).rounding.note)).toBe(
    '15 kg is less than the lightest load here, 20 kg.',
  )
  expect(say(roundLoad(load(900, 'kg'), squatter()).rounding.note)).toBe(
    '900 kg is more than can be loaded here; 335 kg is the most.',
  )
})

test('a deload is never rounded up', () => {
  expect(shortLoad(roundLoad(load(112, 'kg'), squatter()).load)).toBe('112.5 kg')
  expect(shortLoad(roundLoad(load(112, 'kg'), squatter({}, { isDeload: true })).load)).toBe(
    '110 kg',
  )
  expect(roundingOf(squatter({ rounding: 'nearest' }, { isDeload: true }))).toBe('down')
})

test('rounding down never gives more than was asked for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 330_000 }), (milli) => {
      const made = roundLoad({ milli, unit: 'kg' }, squatter({ rounding: 'down' })).load
      expect(made.kind === 'absolute' && made.load.milli).toBeLessThanOrEqual(milli)
    }),
    { seed: 335 },
  )
})

test('without known equipment loads go in plain steps and the set says that this is assumed', () => {
  const { loader: _, ...context } = squatter()
  const loads = resolveGroup(sets(1, 5, { load: percent(80) }), context)
  expect(shortLoads(loads)).toEqual([`${45 * (unknownStep('kg') / 1000)} kg`])
  const [first] = resolvedSets(loads)
  expect(first?.perSide).toBeUndefined()
  expect(first?.inputs.map(say)).toContain(
    'What lies in the place is not known: steps of 2.5 kg are assumed.',
  )
})
