import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Button } from '../../../../../src/renderer/ui/actions/button'
import { Menu } from '../../../../../src/renderer/ui/actions/menu'

afterEach(cleanup)

function openMenu() {
  const act = vi.fn()
  render(
    <Menu
      trigger={<Button>Row</Button>}
      label="Row"
      onAct={act}
      entries={[
        { id: 'duplicate', text: 'Duplicate row', keys: 'Alt+Shift+ArrowDown' },
        { kind: 'line', id: 'line' },
        { id: 'update', text: 'Update from template', reason: 'up to date' },
      ]}
    />,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Row' }))
  return act
}

describe('the menu of a row', () => {
  it('does what is picked and closes', () => {
    const act = openMenu()
    fireEvent.click(screen.getByRole('menuitem', { name: /Duplicate row/ }))
    expect(act).toHaveBeenCalledExactlyOnceWith('duplicate')
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('shows what cannot be done with its reason, and does not do it', () => {
    const act = openMenu()
    const update = screen.getByRole('menuitem', { name: /Update from template/ })
    expect(update.textContent).toContain('up to date')
    expect(update.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(update)
    expect(act).not.toHaveBeenCalled()
  })
})
