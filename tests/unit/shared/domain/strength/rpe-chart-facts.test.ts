import { expect, test } from 'vitest'
import { CHART_NAMES, CHARTS } from '../../../../../src/shared/domain/strength/rpe-chart-facts'

test.each(CHART_NAMES)('%s starts at the full max and only goes down', (name) => {
  const known = CHARTS[name].percents.filter((percent) => percent !== null)
  expect(known[0]).toBe(100)
  for (const [index, percent] of known.slice(1).entries()) {
    expect(percent).toBeLessThan(known[index] ?? 0)
  }
})

test('charts end where they were published: 20, 15 and 11 reps to failure', () => {
  const ends = (['rts-2025', 'rts-classic', 'helms-2016', 'openpowerlifting', 'nsca'] as const).map(
    (name) => (CHARTS[name].percents.length + 1) / 2,
  )
  expect(ends).toEqual([20, 15, 11, 16.5, 12])
})

test('both RTS charts agree up to ten reps to failure but for two half steps', () => {
  const [now, classic] = [CHARTS['rts-2025'].percents, CHARTS['rts-classic'].percents]
  const differ = now
    .slice(0, 19)
    .flatMap((percent, index) => (percent === classic[index] ? [] : [index / 2 + 1]))
  expect(differ).toEqual([2.5, 7.5])
})
