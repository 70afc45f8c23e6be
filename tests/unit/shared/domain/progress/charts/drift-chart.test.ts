import { expect, test } from 'vitest'
import { emptyContext } from '../../../../../../src/shared/domain/progress/charts/chart-context'
import { driftChart } from '../../../../../../src/shared/domain/progress/charts/drift-chart'
import { rpeDrift } from '../../../../../../src/shared/domain/progress/work/rpe-drift'
import { day, session, words } from '../rows'

function chart(drifts: readonly number[], every = 4) {
  const rows = drifts.flatMap((drift, index) =>
    session(day(index * every), `100 x 5 @${6 + drift}`, { plannedRpe: 6 }),
  )
  const shown = { from: day(0), to: day(200) }
  return driftChart({ points: rpeDrift(rows), shown, context: emptyContext, segments: [] }, words)
}

test('the axis is fixed from minus three to plus three; beyond it the words tell', () => {
  const { y, points } = chart([0, 3.5])
  expect([y.from, y.to]).toEqual([-3, 3])
  expect(y.ticks.map(({ label }) => label)).toEqual(['−3', '0', '+3'])
  expect(points[1]).toMatchObject({ shown: 3, tip: { value: '+3.5 RPE against plan' } })
})

test('a drift is told only after three sessions in a row', () => {
  expect(chart([0, 0, 1, 1]).sentences.subtitle).toContain('+0.5, no drift now')
  expect(chart([0, 1, 1, 1]).sentences.subtitle).toContain(
    '+1, harder than planned three times in a row',
  )
})

test('the median line breaks where the lift paused', () => {
  expect(chart([0, 0, 0, 0, 1, 1], 4).lines).toHaveLength(1)
  expect(chart([0, 0, 0, 0, 1, 1], 14).lines).toHaveLength(3)
})

test('without planned RPE the panel says what it needs', () => {
  expect(chart([]).sentences.subtitle).toBe('Needs sessions with a planned and a logged RPE')
})

test('the table has the medians as well', () => {
  expect(chart([0, 1, 0, 1]).table.rows[0]?.map(({ text }) => text)).toEqual([
    '19 Sept 2026',
    '1',
    '0.5',
  ])
})
