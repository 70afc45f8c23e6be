import { expect, test } from 'vitest'
import { effectiveWeeks } from '../../../../../src/shared/domain/notation/weeks/effective-weeks'
import { resolveDeload } from '../../../../../src/shared/domain/programs/resolve-deload'
import { say } from '../../../../support/outcome'
import { resolvedSets, shortLoads, squatter } from '../../../../support/resolve-builders'

/** The loads of a deload week right after a normal one. */
function deloaded(normal: string, context = squatter()) {
  const [, week] = effectiveWeeks([normal, null], { deloadWeeks: [1] })
  if (week?.kind !== 'planned' || !week.lightened) throw new Error('no deload by the rule')
  const { groups } = week.prescription
  return resolveDeload(groups, week.lightened, { ...context, isDeload: true })
}

test('a deload of effort alone takes ten percent off the last loading week, rounded down', () => {
  // 5 @8.5 is 82.4 % of 140 kg: 115.4 kg; ten percent less is 103.8 kg.
  expect(deloaded('4x5 @8.5').map(shortLoads)).toEqual([Array(2).fill('102.5 kg')])
})

test('a block at RPE 7 has a load in its deload too, where the chart itself ends', () => {
  expect(deloaded('4x5 @7').map(shortLoads)).toEqual([Array(2).fill('97.5 kg')])
})

test('a written load goes down to one that can be loaded', () => {
  expect(deloaded('4x5 65kg').map(shortLoads)).toEqual([Array(2).fill('57.5 kg')])
  expect(deloaded('3x5 100lb', squatter()).map(shortLoads)).toEqual([Array(2).fill('40 kg')])
})

test('percentages are lighter as written, ramps in kilograms run over the sets that are left', () => {
  expect(deloaded('5x5 80%').map(shortLoads)).toEqual([Array(3).fill('100 kg')])
  expect(deloaded('5x5 60>80kg').map(shortLoads)).toEqual([['52.5 kg', '62.5 kg', '70 kg']])
})

test('back-off sets follow the lighter top set', () => {
  expect(deloaded('1x1 @8, 4x4 -10%').map(shortLoads)).toEqual([
    ['115 kg'],
    Array(2).fill('102.5 kg'),
  ])
})

test('warm-ups and help stay as they are; less hangs on the body', () => {
  expect(deloaded('3x8 bw-15kg').map(shortLoads)).toEqual([Array(2).fill('bw-15 kg')])
  expect(deloaded('4x6 bw+30kg').map(shortLoads)).toEqual([Array(2).fill('bw+25 kg')])
})

test('without a max the deload asks for the same number as the week before', () => {
  expect(deloaded('4x5 @8', squatter({ maxes: {} }))[0]).toMatchObject({
    kind: 'needs',
    need: { what: 'one-rep-max' },
  })
})

test('a ramp to a rep max becomes one set with a load by its reps and effort', () => {
  // 3 reps with 2 in reserve are 86.3 % of 140 kg: 120.8 kg, rounded down.
  expect(deloaded('work to 3RM').map(shortLoads)).toEqual([['120 kg']])
})

test('it says what it was taken from', () => {
  const [set] = resolvedSets(deloaded('3x1 @8')[0])
  const said = [set?.rule, ...(set?.inputs ?? [])].map((one) => one && say(one))
  expect(said.slice(0, 2)).toEqual([
    'Deload: 10 % less than in the last normal week.',
    '1 rep with 2 in reserve, which is 92.2 % of the 1RM (RTS (December 2025)).',
  ])
})
