import { expect, test } from 'vitest'
import { chartCsv } from '../../../../../../src/shared/domain/progress/charts/chart-csv'
import { trendTable } from '../../../../../../src/shared/domain/progress/charts/trend-table'
import { load } from '../../../../../../src/shared/domain/units/load'
import { course, day, progressOf, session, words } from '../rows'

test('the value column names what was measured', () => {
  const shown = { from: day(0), to: day(30) }
  const headings = [
    course(['90 x 12 @9', '92 x 12 @9']),
    course(['bw+10 x 5', 'bw+12.5 x 5']),
    course(['bw x 8', 'bw x 9']),
    session(day(0), 'bw', { seconds: 45 }),
    session(day(0), '24', { metres: 40 }),
  ].map((rows) => {
    const source = { progress: progressOf(rows), tested: [], shown, caption: '' }
    return trendTable(source, words).columns[1]
  })
  expect(headings).toEqual([
    'Best load for 12 reps, kg',
    'Best added load for 5 reps, kg',
    'Best reps',
    'Best time, s',
    'Best distance, m',
  ])
})

test('the table tells every session shown, newest first, and what was tested', () => {
  const source = {
    progress: progressOf(course(['100 x 5 @8', '102.5 x 5 @8'])),
    tested: [{ day: day(2), exerciseId: 'squat', load: load(120, 'kg') }],
    shown: { from: day(0), to: day(30) },
    caption: 'Squat',
  }
  expect(chartCsv(trendTable(source, words)).split('\r\n')).toEqual([
    'Date,e1RM kg,Set,Planned,Note',
    '2026-09-11,126.4,102.5 kg × 5 @8,,record',
    '2026-09-09,120,,,tested',
    '2026-09-07,123.3,100 kg × 5 @8,,',
    '',
  ])
})
