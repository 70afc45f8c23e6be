import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { BarsChart } from '../../../../../src/renderer/ui/charts/bars-chart'
import { volumeModel } from './models'

afterEach(cleanup)

function heights(name: string): readonly number[] {
  return [...document.querySelectorAll(`rect[class*="${name}"]`)].map((rect) =>
    Number(rect.getAttribute('height')),
  )
}

it('fills what was done and outlines what was planned; an empty week stays empty', () => {
  render(<BarsChart model={volumeModel()} />)
  expect(document.querySelectorAll('[data-spot]')).toHaveLength(2)
  expect(heights('_done_')).toHaveLength(1)
  expect(heights('_planned_')).toHaveLength(2)
})

it('starts at zero, so that nine tenths look like nine tenths', () => {
  render(<BarsChart model={volumeModel()} />)
  const [done, planned] = [heights('_done_')[0], heights('_planned_')[0]]
  expect((done ?? 0) / (planned ?? 1)).toBeCloseTo(0.9, 2)
})

it('tells a missed week as such', () => {
  render(<BarsChart model={volumeModel()} />)
  const missed = screen.getByRole('img', {
    name: 'week of 21 Sept, nothing logged, planned 1000 kg',
  })
  fireEvent.focus(missed)
  expect(screen.getByRole('tooltip').textContent).toContain('nothing logged')
})
