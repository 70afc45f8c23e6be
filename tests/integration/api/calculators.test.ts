import { afterAll, beforeAll, expect, test } from 'vitest'
import { calculators } from '../../../src/main/api/calculators'
import { FORMULA_NAMES } from '../../../src/shared/domain/strength/formulas'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeAll(async () => {
  studio = await openTestStudio()
})
afterAll(() => studio.remove())

const kg = (value: string) => ({ value, unit: 'kg' }) as const

test('every act of the area has a handler', () => {
  expect(Object.keys(calculators).sort()).toEqual(Object.keys(studio.api.calculators).sort())
})

test('a set becomes a max, unrounded and rounded, with its range and its notes', async () => {
  const answer = await studio.api.calculators.oneRepMax({
    load: kg('110'),
    reps: 5,
    formula: 'epley',
  })
  const { unrounded, rounded, range, notes, formula } = expectValue(answer)
  expect(unrounded).toBeCloseTo(128.333, 3)
  expect(rounded).toEqual(kg('128.5'))
  expect(range.from).toBeLessThan(unrounded)
  expect(range.to).toBeGreaterThan(unrounded)
  expect(notes).toEqual(['Taken as a set to failure, since no RPE or RIR was given.'])
  expect(formula).toMatchObject({ name: 'epley', version: '1/30' })
})

test.each(FORMULA_NAMES)('%s answers for five reps by name and version', async (formula) => {
  const input = { load: kg('100'), reps: 5, formula }
  const { formula: used, unrounded } = expectValue(await studio.api.calculators.oneRepMax(input))
  expect(used.name).toBe(formula)
  expect(used.version).not.toBe('')
  expect(unrounded).toBeGreaterThan(100)
})

test.each([
  [{ reps: 13 }, '13 reps to failure are too many'],
  [{ reps: 0 }, 'Reps are whole numbers from 1 up.'],
  [{ reps: 3, rir: 5 }, 'says too little about a max'],
  [{ reps: 5, load: kg('0') }, 'A 1RM needs a load above zero.'],
  [{ reps: 3, formula: 'reynolds-bench-press' as const }, 'holds for 5 reps only'],
])('outside of its range it refuses in a sentence: %j', async (change, sentence) => {
  const input = { load: kg('100'), formula: 'epley' as const, ...change }
  expect(await studio.api.calculators.oneRepMax(input)).toMatchObject({
    ok: false,
    error: { code: 'rule-violated', message: expect.stringContaining(sentence) },
  })
})

test('a number that is none is refused in a sentence', async () => {
  const input = { load: kg('a lot'), reps: 5, formula: 'epley' as const }
  expect(await studio.api.calculators.oneRepMax(input)).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', message: 'This is not a number. Write it like 62.5.' },
  })
})

test('the chart is answered as a table with the reading asked for; a blank is not filled in', async () => {
  const asked = { chart: 'rts-2025', reps: 5, rpe: 8, oneRepMax: kg('140') } as const
  const { reading, rows } = expectValue(await studio.api.calculators.rpeChart(asked))
  expect(reading).toMatchObject({ percent: 81.1, load: { unrounded: expect.closeTo(113.54, 2) } })
  expect(rows).toHaveLength(12)
  const blank = { chart: 'helms-2016', reps: 10, rpe: 6 } as const
  expect(await studio.api.calculators.rpeChart(blank)).toMatchObject({
    ok: false,
    error: { code: 'rule-violated' },
  })
})

test('plates that greed would miss are found, and out of reach both neighbours are offered', async () => {
  const gear = {
    bar: kg('20'),
    plates: [
      { plate: kg('25'), count: 2 },
      { plate: kg('15'), count: 4 },
    ],
  }
  const asked = async (value: string) =>
    expectValue(await studio.api.calculators.plates({ load: kg(value), gear }))
  expect(await asked('80')).toMatchObject({
    kind: 'exact',
    chosen: { perSide: [{ plate: kg('15'), count: 2 }] },
  })
  expect(await asked('75')).toMatchObject({
    kind: 'between',
    below: { load: kg('70') },
    above: { load: kg('80') },
  })
  expect((await asked('500')).kind).toBe('too-heavy')
  expect((await asked('10')).kind).toBe('too-light')
})

test('a ramp rises to the work load, and there is none for the bar alone', async () => {
  const ramp = expectValue(await studio.api.calculators.warmUp({ load: kg('140') }))
  expect(ramp.sets.map(({ load, reps }) => [load.value, reps])).toEqual([
    ['67.5', 8],
    ['85', 5],
    ['105', 3],
    ['122.5', 1],
  ])
  expect(expectValue(await studio.api.calculators.warmUp({ load: kg('20') })).sets).toEqual([])
})
