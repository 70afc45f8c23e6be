import { expect, it } from 'vitest'
import {
  clientLoad,
  readSaidLoad,
  readTimesLoad,
  readUnitLoad,
  signed,
} from '../../../../../../src/shared/domain/notation/reading/read-load'

it.each([
  ['62,5kg', { kind: 'weight', amount: { kind: 'one', value: 62_500 }, unit: 'kg' }],
  [
    '@ 60-65 lbs',
    { kind: 'weight', amount: { kind: 'range', from: 60_000, to: 65_000 }, unit: 'lb' },
  ],
  ['75,75,70kg', { kind: 'weight', amount: { kind: 'each', values: [75_000, 75_000, 70_000] } }],
  [
    '60kg/65kg/70kg',
    { kind: 'weight', amount: { kind: 'each', values: [60_000, 65_000, 70_000] } },
  ],
  ['80% of 1rm', { kind: 'percent', base: '1RM' }],
  ['85%e1rm', { kind: 'percent', base: 'e1RM' }],
  ['150%bw', { kind: 'percent', base: 'bw' }],
  ['60>80%tm', { kind: 'percent', amount: { kind: 'ramp' }, base: 'TM' }],
  ['bw', { kind: 'bodyweight' }],
  ['bw - 15kg', { kind: 'bodyweight', added: { milli: -15_000, unit: 'kg' } }],
  ['@10rm', { kind: 'rep-max', reps: 10 }],
  ['+2,5kg', { kind: 'relative', by: 2500, unit: 'kg' }],
])('reads the load %s', (typed, load) => {
  const read = readUnitLoad(typed, 0)
  expect(read?.value).toMatchObject(load)
  expect(read?.to).toBe(typed.length)
})

it('does not guess between kilograms and pounds', () => {
  expect(readUnitLoad('60kg/130lb', 0)?.to).not.toBe('60kg/130lb'.length)
})

it('takes the client’s unit after the word load, and after x behind sets and reps', () => {
  const light = { kind: 'weight', amount: { kind: 'one', value: 8000 }, unit: 'client' }
  expect(readSaidLoad('load 8', 0)?.value).toEqual(light)
  expect(readTimesLoad('x8', 0)?.value).toEqual(light)
  expect(clientLoad('8')).toEqual(light)
})

it('has no negative zero', () => {
  expect(Object.is(signed('-', 0), 0)).toBe(true)
  expect(signed('-', 5)).toBe(-5)
})
