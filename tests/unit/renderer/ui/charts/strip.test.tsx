import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Strip } from '../../../../../src/renderer/ui/charts/strip'
import { adherenceStrip } from '../../../../../src/shared/domain/progress/charts/adherence-strip'
import { adherence } from '../../../../../src/shared/domain/progress/work/adherence'
import { day, words } from '../../../shared/domain/progress/rows'

afterEach(cleanup)

const outcomes = ['done', 'part', 'missed', 'moved', 'to-log', 'planned'] as const
const sessions = outcomes.map((outcome, index) => ({
  sessionId: outcome,
  day: day(index),
  outcome,
}))
const model = adherenceStrip(adherence(sessions, day(3), 2), words)

it('draws every outcome in its own shape, not only in its own colour', () => {
  const { container } = render(<Strip hasLegend={false} model={model} />)
  const shapes = [...container.querySelectorAll('svg')].map((svg) =>
    svg.innerHTML.replace(/class="[^"]*"/g, ''),
  )
  expect(shapes).toHaveLength(6)
  const untitled = shapes.map((shape) => shape.replace(/<title>.*<\/title>/, ''))
  // Missed and planned are both rings; the style sheet draws one solid and one dotted.
  expect(new Set(untitled).size).toBe(5)
})

it('reads each week aloud with its days and words', () => {
  render(<Strip model={model} />)
  expect(screen.getByText(/^week of 7 Sept: Mon, 7 Sept 2026, done; .*missed/)).toBeTruthy()
  expect(screen.getByText('week of 31 Aug: no sessions')).toBeTruthy()
})

it('explains its signs', () => {
  render(<Strip model={model} />)
  expect(screen.getByText('sheet to log')).toBeTruthy()
  cleanup()
  render(<Strip hasLegend={false} model={model} />)
  expect(screen.queryByText('sheet to log')).toBeNull()
})
