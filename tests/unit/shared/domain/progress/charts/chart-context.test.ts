import { expect, test } from 'vitest'
import {
  deloadWeeks,
  emptyContext,
  overlayOf,
  wholeWeeks,
} from '../../../../../../src/shared/domain/progress/charts/chart-context'
import { epochDay } from '../../../../../../src/shared/kernel/calendar-date'
import { day, progressOf, session, singles, words } from '../rows'

const shown = { from: day(0), to: day(69) }

test('a week is a deload when all its work was; neighbours make one band', () => {
  const rows = [
    ...session(day(0), '100 x 5'),
    ...session(day(7), '70 x 5', { deload: true }),
    ...session(day(14), '70 x 5', { deload: true }),
    ...session(day(21), '70 x 5', { deload: true }),
    ...session(day(22), '100 x 5'),
  ]
  expect(deloadWeeks(rows)).toEqual([{ from: day(7), to: day(20) }])
})

test('blocks and deloads outside the days shown are left away, those at the edge are cut', () => {
  const context = {
    ...emptyContext,
    blocks: [
      { from: day(-7), name: 'Base' },
      { from: day(7), name: 'Volume' },
    ],
    deloads: [{ from: day(63), to: day(80) }],
  }
  const overlay = overlayOf(context, { shown, segments: [] }, words)
  expect(overlay.blocks.map(({ label }) => label)).toEqual(['Volume'])
  expect(overlay.deloads).toEqual([
    { from: epochDay(day(63)), to: epochDay(day(70)), label: 'deload' },
  ])
})

test('a pause is named by the coach’s note, else by its weeks', () => {
  const rows = [...singles([100, 101]), ...session(day(26), '100 x 1 @10')]
  const { segments } = progressOf(rows)
  const silent = overlayOf(emptyContext, { shown, segments }, words)
  expect(silent.pauses).toEqual([
    { from: epochDay(day(5)), to: epochDay(day(26)), label: '3 weeks off' },
  ])
  const travel = { from: day(4), to: day(20), text: 'travel' }
  const told = overlayOf({ ...emptyContext, notes: [travel] }, { shown, segments }, words)
  expect(told.pauses[0]?.label).toBe('travel')
})

test('panels show whole weeks', () => {
  expect(wholeWeeks({ from: day(3), to: day(8) })).toEqual({ from: day(0), to: day(13) })
})
