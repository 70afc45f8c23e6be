import { expect, test } from 'vitest'
import { dayLog, lastTimeOf } from '../../../src/main/api/handout-log'
import type { PerformedRow } from '../../../src/main/stores/sessions'
import type { ReadStores } from '../../../src/main/stores/stores'

const set = (change: Partial<PerformedRow>): PerformedRow => ({
  id: 'p1',
  entryId: 'e1',
  prescribedId: 'r1',
  position: 'a',
  side: 'both',
  outcome: 'done',
  isWarmUp: 0,
  loadKind: 'absolute',
  loadMilli: 14_000,
  loadUnit: 'kg',
  reps: 8,
  seconds: null,
  metresMilli: null,
  rpeMilli: null,
  reason: '',
  note: '',
  ...change,
})

/** A log of one finished week of a split squat. */
function reading(performed: readonly PerformedRow[]): { readonly read: ReadStores } {
  const session = { id: 's1', clientId: 'dana', day: '2026-11-16', week: 1, status: 'done' }
  const sessions = {
    ofDay: () => [session],
    byId: () => ({ ...session, effortMilli: 7500 }),
    entries: () => [{ id: 'e1', exerciseId: 'split-squat', label: 'C1' }],
    performed: () => performed,
    bodyMassOn: () => ({ milli: 64_200, unit: 'kg' }),
    lastTime: () => performed,
  }
  return { read: { sessions } as unknown as ReadStores } // as: only the session reads are asked
}

const row = { exerciseId: 'split-squat', label: 'C1', counts: 'reps' } as const

test('left and right of one set stand side by side, warm-up sets are left out', () => {
  const sides = [
    set({ side: 'left' }),
    set({ id: 'p2', side: 'right', reps: 7 }),
    set({ id: 'p3', isWarmUp: 1, prescribedId: 'r0' }),
  ]
  expect(dayLog(reading(sides), 'day').done(1, row)).toEqual([{ load: '14', amounts: ['8', '7'] }])
})

test('a skipped set keeps its place with a dash and no load', () => {
  const log = dayLog(reading([set({ outcome: 'skipped', reps: null })]), 'day')
  expect(log.done(1, row)).toEqual([{ load: '', amounts: ['–'] }])
})

test('a week without a session is still to be done', () => {
  const log = dayLog(reading([]), 'day')
  expect(log.done(2, row)).toBeNull()
  expect(log.over(2)).toBeNull()
  expect(log.notes(1)).toEqual({ effort: '7.5', bodyMass: '64.2', sleep: '' })
})

test('last time names load and reps once where the sets were alike', () => {
  const three = [set({}), set({ id: 'p2' }), set({ id: 'p3', rpeMilli: 7000 })]
  const asked = { clientId: 'dana', exerciseId: 'split-squat', day: '2026-11-24', implements: 2 }
  expect(lastTimeOf(reading(three), { ...asked, implements: 2 })).toBe('2×14: 3 × 8 @7')
})

test('what was logged in another unit than the client’s is never printed as a bare number', () => {
  const context = reading([set({})])
  const done = dayLog(context, 'd1').done(1, { ...row, usual: 'lb' })
  expect(done?.map(({ load }) => load)).toEqual(['14 kg'])
  const asked = { clientId: 'dana', exerciseId: 'split-squat', day: '2026-11-24' } as const
  expect(lastTimeOf(context, { ...asked, implements: 2, usual: 'lb' })).toBe('2×14 kg: 1 × 8')
})
