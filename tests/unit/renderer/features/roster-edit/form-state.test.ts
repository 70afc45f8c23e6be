import { expect, test } from 'vitest'
import {
  askOf,
  EMPTY_FORM,
  isSameAsk,
} from '../../../../../src/renderer/features/roster-edit/form-state'

test('an edit is asked for once it says what to change', () => {
  expect(askOf(EMPTY_FORM)).toBeUndefined()
  expect(askOf({ ...EMPTY_FORM, step: ' ' })).toBeUndefined()
  expect(askOf({ ...EMPTY_FORM, kind: 'exercise' })).toBeUndefined()
  expect(askOf({ ...EMPTY_FORM, step: '-1 set' })).toEqual({
    find: { weeks: 'from-now' },
    change: { kind: 'step', text: '-1 set' },
  })
})

test('only what is filled in is looked for', () => {
  const form = { ...EMPTY_FORM, kind: 'prescription' as const, text: '3x8', group: 'Squad' }
  expect(askOf({ ...form, flag: ' ', pattern: '5x5', includesEnded: true })).toEqual({
    find: { weeks: 'from-now', includesEnded: true, pattern: '5x5', group: 'Squad' },
    change: { kind: 'prescription', text: '3x8' },
  })
})

test('a form that says something else no longer fits its preview', () => {
  const ask = askOf({ ...EMPTY_FORM, step: '-1 set' })
  expect(isSameAsk(ask, askOf({ ...EMPTY_FORM, step: '-1 set' }))).toBe(true)
  expect(isSameAsk(ask, askOf({ ...EMPTY_FORM, step: '-1 set', tag: 'sprint' }))).toBe(false)
})
