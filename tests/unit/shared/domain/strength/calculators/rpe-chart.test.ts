import { expect, test } from 'vitest'
import {
  readRpeChart,
  rpeChartInput,
  rpeChartOutput,
} from '../../../../../../src/shared/domain/strength/calculators/rpe-chart'
import { sayEnglish } from '../../../../../../src/shared/messages/say'
import { accepted, refusalOf } from '../../../../../support/outcome'

function answer(input: object) {
  return readRpeChart(rpeChartInput.parse({ chart: 'rts-2025', ...input }), sayEnglish)
}

test('a chart is answered as a table with its name and source', () => {
  const said = rpeChartOutput.parse(accepted(answer({ chart: 'helms-2016' })))
  expect(said.chart.label).toBe('Helms et al. (2016)')
  expect(said.rpes).toEqual([10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6])
  expect(said.rows[4]).toEqual({ reps: 5, percents: [85, 84, 83, 82, 81, 80, 79, 77.5, 76] })
  expect(said.rows[11]?.percents).toEqual(Array(9).fill(null))
  expect(said.reading).toBeUndefined()
})

test('five at RPE 8 are 81.1 %, which is 113.54 kg of a 140 kg max', () => {
  const said = rpeChartOutput.parse(
    accepted(answer({ reps: 5, rpe: 8, oneRepMax: { value: '140', unit: 'kg' } })),
  )
  expect(said.reading).toEqual({
    reps: 5,
    rpe: 8,
    percent: 81.1,
    load: { unrounded: 113.54, unit: 'kg' },
  })
})

test('a load at an RPE speaks for a max', () => {
  const said = accepted(answer({ reps: 5, rpe: 8, load: { value: '100', unit: 'lb' } }))
  expect(said.reading?.oneRepMax).toMatchObject({
    unit: 'lb',
    rounded: { value: '123', unit: 'lb' },
    confidence: 'normal',
  })
  expect(said.reading?.oneRepMax?.unrounded).toBeCloseTo(123.3046, 4)
})

test('where the chart is blank it says so', () => {
  expect(refusalOf(answer({ chart: 'helms-2016', reps: 10, rpe: 7 }))).toBe(
    'The chart Helms et al. (2016) has no number for 10 reps at RPE 7.',
  )
  expect(refusalOf(answer({ reps: 12, rpe: 8, load: { value: '60', unit: 'kg' } }))).toContain(
    '14 reps to failure',
  )
})
