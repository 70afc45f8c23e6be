import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { Printer } from 'lucide-react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Button } from '../../../../../src/renderer/ui/actions/button'
import { IconButton } from '../../../../../src/renderer/ui/actions/icon-button'
import { KeyboardProvider } from '../../../../../src/renderer/ui/keys/keyboard'

afterEach(cleanup)

describe('buttons', () => {
  it('show their key but are called by their word', () => {
    render(
      <KeyboardProvider platform="other" names={{ Ctrl: 'Strg' }}>
        <Button icon={Printer} keys="Mod+P">
          Print
        </Button>
      </KeyboardProvider>,
    )
    const button = screen.getByRole('button', { name: 'Print' })
    expect(button.textContent).toBe('PrintStrg P')
    expect(button.getAttribute('aria-keyshortcuts')).toBe('Control+P')
  })

  it('act on click and not while disabled', () => {
    const log = vi.fn()
    const { rerender } = render(<Button onPress={log}>Log</Button>)
    fireEvent.click(screen.getByRole('button'))
    rerender(
      <Button onPress={log} isDisabled>
        Log
      </Button>,
    )
    fireEvent.click(screen.getByRole('button'))
    expect(log).toHaveBeenCalledOnce()
  })

  it('without a word have a name, and say whether they are pressed', () => {
    render(<IconButton icon={Printer} label="Show inspector" isPressed />)
    const button = screen.getByRole('button', { name: 'Show inspector' })
    expect(button.getAttribute('aria-pressed')).toBe('true')
  })
})
