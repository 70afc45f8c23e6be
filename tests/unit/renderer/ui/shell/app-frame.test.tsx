import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { Sun, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { AppFrame } from '../../../../../src/renderer/ui/shell/app-frame'
import { Rail, RailItem, RailSection } from '../../../../../src/renderer/ui/shell/rail'
import { StatusBar, StatusItem } from '../../../../../src/renderer/ui/shell/status-bar'

afterEach(cleanup)

const words = {
  rail: 'Places',
  content: 'Page',
  inspector: 'Beside',
  status: 'State',
  skip: 'Skip to the page',
}

function Window({ inspector, children }: { inspector?: ReactNode; children?: ReactNode }) {
  return (
    <AppFrame
      words={words}
      rail={
        <Rail>
          <RailSection>
            <RailItem text="Today" href="#/today" icon={Sun} isCurrent />
            <RailItem text="Clients" href="#/clients" icon={Users} count={24} />
          </RailSection>
        </Rail>
      }
      {...(inspector === undefined ? {} : { inspector })}
      statusBar={<StatusBar start={<StatusItem text="Saved 14:02" isLive />} end={null} />}
    >
      {children ?? <button type="button">Log</button>}
    </AppFrame>
  )
}

const f6 = (shiftKey = false) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F6', shiftKey })
const focused = () => document.activeElement

describe('the panes of the window', () => {
  it('are walked with F6 and end where they began', () => {
    render(<Window inspector={<a href="#/dana">Dana Cruz</a>} />)
    f6()
    expect(focused()).toBe(screen.getByRole('link', { name: 'Today' }))
    f6()
    expect(focused()).toBe(screen.getByRole('button', { name: 'Log' }))
    f6()
    expect(focused()).toBe(screen.getByRole('link', { name: 'Dana Cruz' }))
    f6()
    expect(focused()).toBe(screen.getByRole('region', { name: 'State' }))
    f6()
    expect(focused()).toBe(screen.getByRole('link', { name: 'Today' }))
  })

  it('are walked backwards with Shift+F6, without a hidden inspector', () => {
    render(<Window />)
    screen.getByRole('link', { name: 'Today' }).focus()
    f6(true)
    expect(focused()).toBe(screen.getByRole('region', { name: 'State' }))
    f6(true)
    expect(focused()).toBe(screen.getByRole('button', { name: 'Log' }))
  })

  it('remember where the coach was', () => {
    render(<Window />)
    screen.getByRole('link', { name: 'Clients 24' }).focus()
    f6()
    f6(true)
    expect(focused()).toBe(screen.getByRole('link', { name: 'Clients 24' }))
  })

  it('stay put while something floats above them', () => {
    render(<Window />)
    const layer = document.createElement('input')
    document.body.append(layer)
    layer.focus()
    f6()
    expect(focused()).toBe(layer)
    layer.remove()
  })

  it('begin at the grid, for which the coach has come, by F6 and by the link that skips the places', () => {
    render(
      <Window>
        <button type="button">Print</button>
        <div data-pane-start>
          <button type="button" tabIndex={-1} aria-label="Move" />
          <input aria-label="Back squat, week 1" />
        </div>
      </Window>,
    )
    const cell = screen.getByRole('textbox', { name: 'Back squat, week 1' })
    fireEvent.click(screen.getByRole('button', { name: 'Skip to the page' }))
    expect(focused()).toBe(cell)
    f6()
    f6()
    f6()
    expect(focused()).toBe(cell)
  })

  it('tell screen readers what they are and where we are', () => {
    render(<Window inspector={<p>nothing chosen</p>} />)
    expect(screen.getByRole('navigation', { name: 'Places' })).toBeDefined()
    expect(screen.getByRole('main', { name: 'Page' })).toBeDefined()
    expect(screen.getByRole('complementary', { name: 'Beside' })).toBeDefined()
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Today')
    expect(screen.getByRole('status').textContent).toBe('Saved 14:02')
  })
})
