import { expect, test } from 'vitest'
import { effortSum, workSum } from '../../../../../src/shared/domain/sessions/session-sums'
import { load } from '../../../../../src/shared/domain/units/load'
import type { Message } from '../../../../../src/shared/kernel/words'
import { sayEnglish } from '../../../../../src/shared/messages/say'

const said = (message: Message | undefined) => message && sayEnglish(message.key, message.values)
const set = (kg: number, reps: number) =>
  ({ load: { kind: 'absolute', load: load(kg, 'kg') }, reps, perSideCount: 0 }) as const
const none = { load: { kind: 'none' }, perSideCount: 0 } as const

test('heavy work is told in tonnes, planned beside done', () => {
  const sets = [set(102.5, 5), set(102.5, 5), set(102.5, 5), set(102.5, 5)]
  const work = { planned: sets, done: sets.slice(0, 3), setsPlanned: 4, setsDone: 3 }
  expect(said(workSum(work, 'kg'))).toBe('1.54 t of 2.05 t')
})

test('light work is told in kilograms, work without a load in sets', () => {
  const light = { planned: [set(10, 10)], done: [set(10, 8)], setsPlanned: 1, setsDone: 1 }
  expect(said(workSum(light, 'kg'))).toBe('80 kg of 100 kg')
  const holds = { planned: [none, none], done: [none], setsPlanned: 2, setsDone: 1 }
  expect(said(workSum(holds, 'kg'))).toBe('1 of 2 sets')
})

test('unplanned work stands alone', () => {
  const free = { planned: [], done: [set(100, 5)], setsPlanned: 0, setsDone: 1 }
  expect(said(workSum(free, 'kg'))).toBe('500 kg')
})

test('the effort is told against the plan, as a mean', () => {
  expect(said(effortSum([{ done: 8, planned: 7.5 }]))).toBe('0.5 over plan')
  expect(said(effortSum([{ done: 7, planned: 8 }]))).toBe('1 under plan')
  expect(said(effortSum([{ done: 8, planned: 8 }]))).toBe('as planned')
  expect(effortSum([])).toBeUndefined()
})
