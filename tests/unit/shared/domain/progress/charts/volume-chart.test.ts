import { expect, test } from 'vitest'
import { emptyContext } from '../../../../../../src/shared/domain/progress/charts/chart-context'
import { volumeChart } from '../../../../../../src/shared/domain/progress/charts/volume-chart'
import type { VolumeWeek } from '../../../../../../src/shared/domain/progress/work/weekly-volume'
import { day, words } from '../rows'

const none = { warmUp: 0, uncountedSets: 0 }
const weeks: readonly VolumeWeek[] = [
  { monday: day(0), done: 4200, planned: 4500, ...none },
  { monday: day(7), ...none },
  { monday: day(14), planned: 4000, ...none },
]

function chart(rows: readonly VolumeWeek[], unit: 'kg' | 'lb' = 'kg') {
  const shown = { from: day(0), to: day(20) }
  return volumeChart(
    { weeks: rows, unit, today: day(21), shown, context: emptyContext, segments: [] },
    words,
  )
}

test('thousands of kilograms are told in tonnes, from zero', () => {
  const { sentences, y, bars } = chart(weeks)
  expect(sentences.title).toBe('Volume, t a week')
  expect(sentences.subtitle).toBe('Outline planned, fill done · 49 % of plan in 2 weeks')
  expect(y.from).toBe(0)
  expect(bars[0]).toMatchObject({ done: 4.2, planned: 4.5 })
})

test('a week without plan and work has no bar; a missed one has only its outline', () => {
  const { bars } = chart(weeks)
  expect(bars.map(({ key }) => key)).toEqual([day(0), day(14)])
  expect(bars[1] && 'done' in bars[1]).toBe(false)
  expect(bars[1]?.tip).toEqual({
    heading: 'week of 21 Sept',
    value: 'nothing logged',
    lines: ['planned 4 t'],
  })
})

test('light weeks stay in kilograms, pounds in pounds', () => {
  const light = [{ monday: day(0), done: 900, ...none, uncountedSets: 2 }]
  expect(chart(light).sentences.title).toBe('Volume, kg a week')
  expect(chart(light).sentences.subtitle).toBe('2 sets without a known load are left out')
  expect(chart([{ monday: day(0), done: 9000, ...none }], 'lb').bars[0]?.done).toBe(9000)
})

test('the CSV has every week, empty where nothing was', () => {
  expect(chart(weeks).csv.split('\r\n')).toEqual([
    'Week of,"Done, kg","Planned, kg","Warm-up, kg",Sets without a known load',
    '2026-09-21,,4000,,',
    '2026-09-14,,,,',
    '2026-09-07,4200,4500,,',
    '',
  ])
})

test('the table is headed by the unit of its columns, also where the axis counts tonnes', () => {
  expect(chart(weeks).table.caption).toBe('Volume, kg a week')
})

test('a time without work says so', () => {
  expect(chart([]).sentences.subtitle).toBe('Nothing logged or planned in this time')
})
