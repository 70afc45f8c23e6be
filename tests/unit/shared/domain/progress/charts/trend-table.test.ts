import { expect, test } from 'vitest'
import { chartCsv } from '../../../../../../src/shared/domain/progress/charts/chart-csv'
import { trendTable } from '../../../../../../src/shared/domain/progress/charts/trend-table'
import { load } from '../../../../../../src/shared/domain/units/load'
import { course, day, progressOf, words } from '../rows'

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
