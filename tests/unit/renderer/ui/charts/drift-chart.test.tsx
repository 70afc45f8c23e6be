import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { DriftChart } from '../../../../../src/renderer/ui/charts/drift-chart'
import { driftModel } from './models'

afterEach(cleanup)

it('points up where a session was harder than planned and down where it was easier', () => {
  render(<DriftChart model={driftModel()} />)
  const heads = [...document.querySelectorAll('path[class*="_head_"]')].map(
    (path) => path.getAttribute('d') ?? '',
  )
  expect(heads.map((d) => d.endsWith('l-4,-7Z'))).toEqual([true, true, false, true, true])
})

it('draws no stem for a session as planned', () => {
  render(<DriftChart model={driftModel()} />)
  expect(document.querySelectorAll('line[class*="_stem_"]')).toHaveLength(4)
})

it('tells the difference in words and opens the session', () => {
  const open = vi.fn()
  render(<DriftChart model={driftModel()} onOpen={open} />)
  const easier = screen.getByRole('button', { name: /−1 RPE against plan/ })
  fireEvent.keyDown(easier, { key: 'Enter' })
  expect(open).toHaveBeenCalledExactlyOnceWith('s-2026-09-15')
})

it('draws the median from the fourth session on', () => {
  render(<DriftChart model={driftModel()} />)
  const [line] = document.querySelectorAll('path[class*="_median_"]')
  expect(line?.getAttribute('d')?.split('L')).toHaveLength(2)
})
