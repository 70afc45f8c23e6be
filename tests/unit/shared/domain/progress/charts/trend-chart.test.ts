import { expect, test } from 'vitest'
import { emptyContext } from '../../../../../../src/shared/domain/progress/charts/chart-context'
import {
  daysOfTrend,
  trendChart,
} from '../../../../../../src/shared/domain/progress/charts/trend-chart'
import type { LiftProgress } from '../../../../../../src/shared/domain/progress/trend/lift-progress'
import { addDays, epochDay } from '../../../../../../src/shared/kernel/calendar-date'
import { day, progressOf, session, singles, words } from '../rows'

function chart(progress: LiftProgress, goal?: { readonly value: number; readonly label: string }) {
  const shown = daysOfTrend(progress)
  return trendChart(
    progress,
    { tested: [], context: emptyContext, shown, ...(goal ? { goal } : {}) },
    words,
  )
}

const rise = [100, 102, 104, 106, 108, 110, 112]

test('title, subtitle and axis are one answer', () => {
  const { sentences, y } = chart(progressOf(singles(rise, 7)))
  expect(sentences.title).toBe('Squat e1RM 112 kg, up 12 kg in 6 weeks')
  expect(sentences.subtitle).toBe(
    `Trend +2 kg a week (80 % interval 2 to 2) · 7 sessions · RPE chart RTS (December 2025) · axis from ${y.from} kg`,
  )
  expect(sentences.description).toBe(`${sentences.title}. ${sentences.subtitle}`)
})

test('the trend breaks over a travel gap and the projection starts at the last session', () => {
  const before = singles(rise, 4)
  const after = rise.flatMap((kg, index) => session(day(50 + index * 7), `${kg} x 1 @10`))
  const { trends, projection, joins, overlay } = chart(progressOf([...before, ...after]))
  expect(trends).toHaveLength(2)
  expect(trends[0]?.line.at(-1)?.at).toBe(epochDay(day(24)))
  expect(trends[1]?.line[0]?.at).toBe(epochDay(day(50)))
  expect(projection?.line[0]?.at).toBe(epochDay(day(92)))
  expect(projection?.label).toMatch(/^≈ 124 kg on /)
  expect(joins).toEqual([])
  expect(overlay.pauses).toHaveLength(1)
})

test('too few sessions for a trend are joined by a thin line, one session by none', () => {
  expect(chart(progressOf(singles([100, 102, 101], 7))).joins).toHaveLength(1)
  expect(chart(progressOf(singles([100], 7))).joins).toEqual([])
})

test('a typing slip does not flatten the others: it stands at the edge and says its value', () => {
  const { points, y } = chart(progressOf(singles([100, 101, 102, 1030, 103, 104, 105], 7)))
  expect(y.to).toBeLessThan(150)
  expect(points[3]?.value).toBe(y.to)
  expect(points[3]?.tip.value).toBe('1030 kg')
})

test('the goal is always in the picture', () => {
  const { y, goal } = chart(progressOf(singles(rise, 7)), { value: 150, label: 'Goal 150 kg' })
  expect(y.to).toBeGreaterThanOrEqual(150)
  expect(goal?.label).toBe('Goal 150 kg')
})

test('the legend explains only what is drawn', () => {
  const marks = chart(progressOf(singles([100, 100], 7))).legend.map(({ mark }) => mark)
  expect(marks).toEqual(['dot'])
})

test('the days shown are whole weeks, six weeks ahead where there is a projection', () => {
  const progress = progressOf(singles(rise, 7))
  expect(daysOfTrend(progress)).toEqual({ from: day(0), to: addDays(day(42 + 42), 6) })
  expect(daysOfTrend(progressOf([], { today: day(2) }))).toEqual({ from: day(0), to: day(6) })
})

test('no sessions, no marks, and a sentence that says so', () => {
  const empty = chart(progressOf([]))
  expect(empty.sentences).toEqual({
    title: 'No sets of Squat logged yet',
    subtitle: '',
    description: 'No sets of Squat logged yet',
  })
  expect(empty.points).toEqual([])
})

test('table and CSV hold what the chart shows, the projection included', () => {
  const { table, csv, points } = chart(progressOf(singles(rise, 7)))
  expect(table.rows).toHaveLength(points.length + 1)
  expect(table.rows[0]?.at(-1)?.text).toMatch(
    /^if the trend holds, 80 % between 12\d kg and 12\d kg$/,
  )
  expect(csv.trim().split('\r\n')).toHaveLength(points.length + 2)
})
