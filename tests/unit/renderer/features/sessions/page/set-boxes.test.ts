import { expect, test } from 'vitest'
import {
  amountKind,
  type Boxes,
  doneBoxes,
  isWholeEntry,
  loadUnit,
  planBoxes,
  readBoxes,
} from '../../../../../../src/renderer/features/sessions/page/set-boxes'
import type { DoneView, SetView } from '../../../../../../src/shared/contract/sessions'

const kg = (value: number) =>
  ({ kind: 'absolute', load: { milli: value * 1000, unit: 'kg' } }) as const
const planned = {
  text: '102.5 × 5 @7.5',
  load: kg(102.5),
  repsFrom: 5,
  repsTo: 5,
  isOpen: false,
  seconds: null,
  metresMilli: null,
  rpeMilli: 7500,
  isPerSide: false,
} as const
const set: SetView = { id: 's', isWarmUp: false, planned, done: [], record: null }
const read = (typed: Partial<Boxes>, of: SetView = set) =>
  readBoxes(typed, of, { kind: 'reps', unit: 'kg' })

test('the plan stands in the boxes until something is done', () => {
  expect(planBoxes(set, 'reps')).toEqual({ load: '102.5', amount: '5', rpe: '7.5' })
  expect(doneBoxes(set, 'reps')).toEqual({ load: '', amount: '', rpe: '' })
})

test('one typed box takes the others from the plan', () => {
  expect(read({ load: '100' })).toMatchObject({
    ok: true,
    value: { kind: 'set', load: kg(100), reps: 5, rpeMilli: 7500, right: null },
  })
})

test('a comma is a decimal, a unit may be typed, and an emptied RPE is none', () => {
  expect(read({ load: '102,5 kg', rpe: '' })).toMatchObject({
    value: { load: kg(102.5), rpeMilli: null },
  })
  expect(read({ load: '225lb' })).toMatchObject({
    value: { load: { load: { milli: 225_000, unit: 'lb' } } },
  })
})

test('bodyweight takes load on and off', () => {
  const load = { kind: 'bodyweight', added: { milli: -15_000, unit: 'kg' } }
  expect(read({ load: 'bw-15' })).toMatchObject({ value: { load } })
})

test('left and right are typed with a stroke', () => {
  expect(read({ amount: '10/9' })).toMatchObject({
    value: { reps: 10, right: { reps: 9, seconds: null } },
  })
})

test('a text that says more goes to the reader, and a note or pain from any box', () => {
  expect(read({ load: '102.5x5@8' })).toEqual({
    ok: true,
    value: { kind: 'text', text: '102.5x5@8' },
  })
  expect(isWholeEntry('rpe', '// slow')).toBe(true)
  expect(isWholeEntry('amount', '!knee 3')).toBe(true)
  expect(isWholeEntry('load', '102.5')).toBe(false)
})

test('what cannot be read names its box', () => {
  expect(read({ amount: 'five' })).toEqual({
    ok: false,
    error: { box: 'amount', key: 'sessions.repsNotRead' },
  })
  expect(read({ rpe: '11' })).toMatchObject({ error: { box: 'rpe' } })
  expect(read({ load: '99999' })).toMatchObject({ error: { box: 'load' } })
})

test('a hold is measured in seconds, also when it was only planned so', () => {
  const hold: SetView = {
    ...set,
    planned: { ...planned, repsFrom: null, repsTo: null, seconds: 35 },
  }
  expect(amountKind(hold, { measure: 'reps' })).toBe('seconds')
  expect(amountKind({ ...set, planned: null }, { measure: 'metres' })).toBe('metres')
})

const DONE: DoneView = {
  id: 'd',
  side: 'both',
  outcome: 'done',
  load: { kind: 'none' },
  reps: null,
  seconds: null,
  metresMilli: null,
  rpeMilli: null,
  reason: '',
  note: '',
}
const doneAs = (row: Partial<DoneView>): SetView => ({ ...set, done: [{ ...DONE, ...row }] })

test('a load stands with the unit it was typed in, whatever the client trains in', () => {
  const pounds = { kind: 'absolute', load: { milli: 225_000, unit: 'lb' } } as const
  expect(loadUnit(set, 'kg')).toBe('kg')
  expect(loadUnit(doneAs({ load: pounds, reps: 5 }), 'kg')).toBe('lb')
  expect(loadUnit({ ...set, planned: { ...planned, load: pounds } }, 'kg')).toBe('lb')
  const helped = { kind: 'bodyweight', added: { milli: -30_000, unit: 'lb' } } as const
  expect(loadUnit(doneAs({ load: helped }), 'kg')).toBe('lb')
  expect(loadUnit(doneAs({ load: helped }), 'lb')).toBeUndefined()
  expect(loadUnit(doneAs({ load: { kind: 'bodyweight' } }), 'kg')).toBeUndefined()
})

test('a carry or a hold in the place of planned reps shows how far and how long', () => {
  const carry = doneAs({ metresMilli: 20_000 })
  const hold = doneAs({ seconds: 60 })
  expect(amountKind(carry, { measure: 'reps' })).toBe('metres')
  expect(doneBoxes(carry, 'metres').amount).toBe('20')
  expect(amountKind(hold, { measure: 'reps' })).toBe('seconds')
  expect(doneBoxes(hold, 'seconds').amount).toBe('60')
  expect(amountKind(doneAs({}), { measure: 'reps' })).toBe('reps')
})
