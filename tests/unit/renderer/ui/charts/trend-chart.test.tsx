import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TrendChart } from '../../../../../src/renderer/ui/charts/trend-chart'
import { singles } from '../../../shared/domain/progress/rows'
import { trendModel } from './models'

afterEach(cleanup)

function spots(): readonly SVGGElement[] {
  return [...document.querySelectorAll<SVGGElement>('[data-spot]')]
}

function spot(index: number): SVGGElement {
  const found = spots().at(index)
  if (!found) throw new Error(`no point ${index}`)
  return found
}

function paths(name: string): readonly Element[] {
  return [...document.querySelectorAll(`path[class*="${name}"]`)]
}

describe('what a trend chart shows', () => {
  it('draws one mark for each session and each tested max', () => {
    const model = trendModel()
    render(<TrendChart model={model} />)
    expect(spots()).toHaveLength(model.points.length)
    expect(screen.getByRole('figure', { name: model.sentences.description })).toBeTruthy()
  })

  it('breaks the trend over the travel gap and writes the coach’s word into it', () => {
    render(<TrendChart model={trendModel()} />)
    const lines = paths('_line_').map((path) => path.getAttribute('d') ?? '')
    expect(lines).toHaveLength(2)
    const [endOfFirst, startOfSecond] = [
      lines[0]?.split('L').at(-1),
      lines[1]?.slice(1).split('L')[0],
    ]
    expect(Number(startOfSecond?.split(',')[0])).toBeGreaterThan(
      Number(endOfFirst?.split(',')[0]) + 100,
    )
    expect(screen.getByText('travel')).toBeTruthy()
  })

  it('keeps each kind of mark apart by its shape', () => {
    const { container } = render(<TrendChart model={trendModel()} />)
    const plot = container.querySelector('figure')
    expect(plot?.querySelectorAll('[data-spot] path[class*="_record_"]').length).toBeGreaterThan(0)
    expect(plot?.querySelectorAll('[data-spot] rect[class*="_tested_"]')).toHaveLength(1)
    expect(plot?.querySelectorAll('[data-spot] circle[class*="_hollow_"]')).toHaveLength(1)
  })

  it('projects with a dashed line, two bands and words', () => {
    render(<TrendChart model={trendModel()} />)
    expect(paths('_dashed_')).toHaveLength(1)
    expect(paths('_inner_')).toHaveLength(1)
    expect(screen.getByText(/^≈ \d+ kg on /)).toBeTruthy()
  })

  it('names block, deload and goal in the drawing', () => {
    render(<TrendChart model={trendModel()} />)
    for (const word of ['Strength', 'deload', 'Goal 118 kg'])
      expect(screen.getByText(word)).toBeTruthy()
  })

  it('explains its marks', () => {
    render(<TrendChart model={trendModel()} />)
    const entries = screen.getAllByRole('listitem').map((item) => item.textContent)
    expect(entries).toContain('record')
    expect(entries).toContain('trend, 80 % band')
  })

  it('has no trend line for three sessions, only a thin join', () => {
    render(<TrendChart model={trendModel(singles([100, 101, 102], 7))} />)
    expect(paths('_line_')).toHaveLength(0)
    expect(paths('_join_')).toHaveLength(1)
  })
})

describe('reading a trend chart', () => {
  it('is one tab stop, at the latest session', () => {
    render(<TrendChart model={trendModel()} />)
    const stops = spots().filter((each) => each.getAttribute('tabindex') === '0')
    expect(stops).toEqual([spot(-1)])
  })

  it('moves with the arrows and jumps with Home and End', () => {
    render(<TrendChart model={trendModel()} />)
    spot(-1).focus()
    fireEvent.keyDown(spot(-1), { key: 'ArrowLeft' })
    expect(document.activeElement).toBe(spot(-2))
    fireEvent.keyDown(spot(-2), { key: 'Home' })
    expect(document.activeElement).toBe(spot(0))
    fireEvent.keyDown(spot(0), { key: 'ArrowLeft' })
    expect(document.activeElement).toBe(spot(0))
    fireEvent.keyDown(spot(0), { key: 'End' })
    expect(document.activeElement).toBe(spot(-1))
  })

  it('tells day, value, set and difference by focus', () => {
    render(<TrendChart model={trendModel()} />)
    fireEvent.focus(spot(1))
    const tip = screen.getByRole('tooltip')
    expect(tip.textContent).toContain('Fri, 11 Sept 2026')
    expect(tip.textContent).toContain('from 102 kg × 1 @10')
    expect(spot(1).getAttribute('aria-label')).toBe(
      'Fri, 11 Sept 2026, record, 102 kg, from 102 kg × 1 @10, +2 kg to the session before',
    )
    fireEvent.blur(spot(1))
    expect(screen.queryByRole('tooltip')).toBeNull()
  })

  it('tells the same by pointing, and the tip may be pointed at', () => {
    render(<TrendChart model={trendModel()} />)
    fireEvent.pointerEnter(spot(2))
    const tip = screen.getByRole('tooltip')
    fireEvent.pointerLeave(spot(2), { relatedTarget: tip })
    expect(screen.queryByRole('tooltip')).not.toBeNull()
    fireEvent.pointerLeave(tip, { relatedTarget: document.body })
    expect(screen.queryByRole('tooltip')).toBeNull()
  })

  it('hides the tip with Esc and keeps the focus', () => {
    const outer = vi.fn()
    render(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for a screen that closes on Esc
      <div onKeyDown={outer}>
        <TrendChart model={trendModel()} />
      </div>,
    )
    act(() => spot(2).focus())
    fireEvent.keyDown(spot(2), { key: 'Escape' })
    expect(screen.queryByRole('tooltip')).toBeNull()
    expect(document.activeElement).toBe(spot(2))
    expect(outer).not.toHaveBeenCalled()
    fireEvent.keyDown(spot(2), { key: 'Escape' })
    expect(outer).toHaveBeenCalledOnce()
  })

  it('hides a tip that is only pointed at, while the focus is elsewhere', () => {
    render(<TrendChart model={trendModel()} />)
    fireEvent.pointerEnter(spot(2))
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(screen.queryByRole('tooltip')).toBeNull()
  })

  it('opens the session with Enter and with a click, but not a tested max', () => {
    const open = vi.fn()
    render(<TrendChart hint="Enter opens the session" model={trendModel()} onOpen={open} />)
    const first = screen.getAllByRole('button')[0]
    if (!first) throw new Error('no session')
    fireEvent.keyDown(first, { key: 'Enter' })
    fireEvent.click(first)
    expect(open.mock.calls).toEqual([['s-2026-09-07'], ['s-2026-09-07']])
    const tested = screen.getByRole('img', { name: /tested 110 kg/ })
    fireEvent.keyDown(tested, { key: 'Enter' })
    expect(open).toHaveBeenCalledTimes(2)
    fireEvent.focus(first)
    expect(screen.getByText('Enter opens the session')).toBeTruthy()
  })
})
