import { expect, test } from 'vitest'
import {
  saidTimeAxis,
  saidValueAxis,
} from '../../../../../../src/shared/domain/progress/charts/said-axis'
import { ownAxis } from '../../../../../../src/shared/domain/progress/charts/value-axis'
import { day, words } from '../rows'

test('the last day shown is inside the axis', () => {
  const axis = saidTimeAxis({ from: day(0), to: day(13) }, words)
  expect(axis.to - axis.from).toBe(14)
  expect(axis.ticks.map(({ label }) => label)).toEqual(['7 Sept', '14 Sept'])
})

test('value ticks are written in the coach’s language', () => {
  const labels = saidValueAxis(ownAxis([10, 11]), { ...words, locale: 'de' }).ticks.map(
    ({ label }) => label,
  )
  expect(labels).toContain('10,2')
})
