import { expect, test } from 'vitest'
import { parsePrescription } from '../../../../../src/shared/domain/notation/parse'
import { resolveGroup, resolveGroups } from '../../../../../src/shared/domain/programs/resolve-load'
import { computingMs } from '../../../../support/computing-time'
import { say } from '../../../../support/outcome'
import {
  estimated,
  measured,
  percent,
  resolvedSets,
  rpe,
  sets,
  shortLoads,
  squatter,
  trainingMax,
} from '../../../../support/resolve-builders'

test('5x5 80% is five sets with 112.5 kg for somebody who squats 140 kg', () => {
  const loads = resolveGroup(sets(5, 5, { load: percent(80) }), squatter())
  expect(shortLoads(loads)).toEqual(Array(5).fill('112.5 kg'))
  const [first] = resolvedSets(loads)
  expect(first?.perSide?.map(({ plate, count }) => [plate.milli, count])).toEqual([
    [25_000, 1],
    [20_000, 1],
    [1250, 1],
  ])
})

test('one object stands for sets that are alike, so plates are searched once', () => {
  const [first, , , , last] = resolvedSets(
    resolveGroup(sets(5, 5, { load: percent(80) }), squatter()),
  )
  expect(last).toBe(first)
})

test('without a max the cell asks for it', () => {
  const loads = resolveGroup(sets(5, 5, { load: percent(80) }), squatter({ maxes: {} }))
  if (loads.kind !== 'needs') throw new Error(loads.kind)
  expect(loads.need).toMatchObject({ what: 'one-rep-max', liftId: 'back-squat' })
  expect(say(loads.need.note)).toBe('Needs a max for Back squat.')
})

test('no load and no effort is legal: the client fills the box', () => {
  expect(resolveGroup(sets(3, 10), squatter())).toEqual({ kind: 'none' })
})

test('back-off sets follow the expected top set', () => {
  const maxes = { 'back-squat': [estimated(150)] }
  const [top, back] = resolveGroups(
    [
      sets(1, 1, { effort: rpe(8), role: 'top' }),
      sets(4, 4, { load: { kind: 'relative', by: -10_000, unit: '%' }, role: 'backoff' }),
    ],
    squatter({ maxes }),
  )
  expect(shortLoads(top)).toEqual(['137.5 kg'])
  expect(shortLoads(back)).toEqual(Array(4).fill('122.5 kg'))
  expect([
    top?.kind === 'resolved' && top.isExpected,
    back?.kind === 'resolved' && back.isExpected,
  ]).toEqual([false, true])
})

test('a warm-up group is no group to take percent off', () => {
  const [, first] = resolveGroups(
    [
      sets(2, 5, { load: percent(40), role: 'warm-up' }),
      sets(3, 5, { load: { kind: 'relative', by: -5000, unit: '%' } }),
    ],
    squatter(),
  )
  expect(first?.kind === 'none' && first.why && say(first.why)).toBe(
    'No load stands before it that this one could follow.',
  )
})

test('a back-off asks for what its top set needs', () => {
  const relative = { kind: 'relative', by: -10_000, unit: '%' } as const
  const [, back] = resolveGroups(
    [sets(1, 3, { load: percent(90, 'TM') }), sets(3, 5, { load: relative })],
    squatter(),
  )
  expect(back?.kind === 'needs' && back.need.what).toBe('training-max')
})

test('percent of the training max takes the coach’s own', () => {
  const maxes = { 'back-squat': [trainingMax(120)] }
  const loads = resolveGroup(sets(1, 5, { load: percent(75, 'TM') }), squatter({ maxes }))
  expect(shortLoads(loads)).toEqual(['90 kg'])
})

test('384 cells with loads resolve in a moment', () => {
  const context = squatter({ maxes: { 'back-squat': [estimated(150)] } })
  const cells = Array.from({ length: 384 }, (_, week) =>
    sets(4, 5, { load: percent(60 + (week % 30)) }),
  )
  const began = computingMs()
  const all = cells.map((cell) => resolveGroup(cell, context))
  expect(all.every((loads) => loads.kind === 'resolved')).toBe(true)
  expect(computingMs() - began).toBeLessThan(300)
})

test.each([
  ['5x5 80%', '112.5 kg'],
  ['5x5 75%TM', '95 kg'],
  ['4x8 @8', '110 kg'],
  ['3x10 2RIR', '105 kg'],
  ['3x5 10RM', '110 kg'],
  ['2x8 fail', '117.5 kg'],
  ['5x3 @100', '100 kg'],
  ['4x6 60-65kg', '60 kg or 65 kg'],
  ['3x10 185/125lb', '185 lb or 125 lb'],
  ['4x6 bw+10kg', 'bw+10 kg'],
])('%s comes to %s on every set', (text, expected) => {
  const maxes = { 'back-squat': [measured(140), estimated(150), trainingMax(126)] }
  const [loads] = resolveGroups(parsePrescription(text).groups, squatter({ maxes }))
  expect(new Set(shortLoads(loads))).toEqual(new Set([expected]))
})
