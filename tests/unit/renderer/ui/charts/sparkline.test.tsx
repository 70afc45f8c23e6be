import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Sparkline } from '../../../../../src/renderer/ui/charts/sparkline'
import { emptyContext } from '../../../../../src/shared/domain/progress/charts/chart-context'
import { sparklineModel } from '../../../../../src/shared/domain/progress/charts/sparkline-model'
import { day, progressOf, session, singles, words } from '../../../shared/domain/progress/rows'

afterEach(cleanup)

function model(weights: readonly number[]) {
  const rows = [...singles(weights, 7), ...session(day(weights.length * 7 + 20), '100 x 1 @10')]
  const found = sparklineModel(progressOf(rows), { context: emptyContext }, words)
  if (!found) throw new Error('no thumbnail')
  return found
}

it('shows name, latest value and scale, and reads as one sentence', () => {
  const shown = model([100, 102, 104, 106])
  render(<Sparkline model={shown} />)
  expect(screen.getByText('Squat')).toBeTruthy()
  expect(screen.getByText(shown.highLabel)).toBeTruthy()
  expect(
    screen.getByRole('img', { name: 'Squat: from 100 kg to 100 kg, 5 sessions in 12 weeks' }),
  ).toBeTruthy()
})

it('breaks the line over a gap', () => {
  render(<Sparkline model={model([100, 102, 104, 106])} />)
  expect(document.querySelectorAll('path[class*="_line_"]')).toHaveLength(2)
})

it('marks the record with a diamond, inside the scale', () => {
  render(<Sparkline height={80} model={model([100, 102, 104, 106])} />)
  const [diamond] = document.querySelectorAll('path[class*="_record_"]')
  const y = Number(/^M[\d.]+,([\d.-]+)l/.exec(diamond?.getAttribute('d') ?? '')?.[1])
  expect(y).toBeGreaterThanOrEqual(0)
  expect(y).toBeLessThan(80)
})

it('shows only the drawing where the row says the rest', () => {
  render(<Sparkline isBare model={model([100, 102])} />)
  expect(screen.queryByText('Squat')).toBeNull()
})
