import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ChartFrame, type ChartView } from '../../../../../src/renderer/ui/charts/chart-frame'
import { trendModel } from './models'

afterEach(cleanup)

const words = { view: 'Show as', chart: 'Chart', table: 'Table', csv: 'CSV' }
const model = trendModel()

function Frame({ csv }: { readonly csv: () => void }) {
  const [view, setView] = useState<ChartView>('chart')
  return (
    <ChartFrame
      onCsv={csv}
      onView={setView}
      subtitle={model.sentences.subtitle}
      tables={[model.table]}
      title={model.sentences.title}
      view={view}
      words={words}
    >
      <p>the drawing</p>
    </ChartFrame>
  )
}

describe('the frame of a chart', () => {
  it('has the answer as its heading and names the region by it', () => {
    render(<Frame csv={vi.fn()} />)
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(model.sentences.title)
    expect(screen.getByRole('region', { name: model.sentences.title })).toBeTruthy()
  })

  it('switches to the table and back with the T key', () => {
    render(<Frame csv={vi.fn()} />)
    const chart = screen.getByRole('radio', { name: 'Chart' })
    fireEvent.keyDown(chart, { key: 't' })
    expect(screen.queryByText('the drawing')).toBeNull()
    expect(screen.getAllByRole('row')).toHaveLength(model.table.rows.length + 1)
    fireEvent.keyDown(chart, { key: 'T', altKey: true })
    expect(screen.getByText('the drawing')).toBeTruthy()
  })

  it('leaves Ctrl+T to the browser', () => {
    render(<Frame csv={vi.fn()} />)
    fireEvent.keyDown(screen.getByRole('radio', { name: 'Chart' }), { key: 't', ctrlKey: true })
    expect(screen.getByText('the drawing')).toBeTruthy()
  })

  it('switches by pointing as well', () => {
    render(<Frame csv={vi.fn()} />)
    fireEvent.click(screen.getByRole('radio', { name: 'Table' }))
    expect(screen.getByRole('columnheader', { name: 'e1RM kg' })).toBeTruthy()
  })

  it('asks for the CSV', () => {
    const csv = vi.fn()
    render(<Frame csv={csv} />)
    fireEvent.click(screen.getByRole('button', { name: 'CSV' }))
    expect(csv).toHaveBeenCalledOnce()
  })

  it('follows the switch of the frame above when it has none', () => {
    render(
      <ChartFrame
        rank="panel"
        subtitle=""
        tables={[model.table]}
        title="Volume"
        view="table"
        words={words}
      >
        <p>the drawing</p>
      </ChartFrame>,
    )
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Volume')
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.getByRole('table')).toBeTruthy()
  })
})
