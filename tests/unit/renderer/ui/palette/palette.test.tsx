import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Palette } from '../../../../../src/renderer/ui/palette/palette'
import type { PaletteGroup } from '../../../../../src/renderer/ui/palette/palette-item'

afterEach(cleanup)

const all: readonly PaletteGroup[] = [
  {
    id: 'clients',
    title: 'Clients and sheets',
    items: [
      { id: 'dana', text: 'Dana Cruz', matches: [[0, 3]], detail: 'Hip thrust block' },
      { id: 'log', text: 'Log Dana Cruz, day 1', keys: 'Mod+L' },
    ],
  },
  {
    id: 'commands',
    title: 'Commands',
    items: [
      { id: 'undo', text: 'Undo for Dana Cruz', reason: 'nothing to undo for this client' },
      { id: 'print', text: 'Print the session card', keys: 'Mod+P' },
    ],
  },
]

const found = (query: string) =>
  all.map((group) => ({
    ...group,
    items: group.items.filter((item) => item.text.toLowerCase().includes(query.toLowerCase())),
  }))

function open() {
  const acts = { choose: vi.fn(), actions: vi.fn(), close: vi.fn() }
  render(<Opened {...acts} />)
  return acts
}

type OpenedProps = {
  readonly choose: (id: string, way: string) => void
  readonly actions: (id: string) => void
  readonly close: () => void
}

function Opened({ choose, actions, close }: OpenedProps) {
  const [query, setQuery] = useState('')
  return (
    <Palette
      isOpen
      query={query}
      onQuery={setQuery}
      groups={found(query)}
      count="4 of 5,012"
      onChoose={choose}
      onActions={actions}
      onClose={close}
      words={{ label: 'Search or run', placeholder: 'Type', nothingFound: 'Nothing fits' }}
    />
  )
}

const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search or run' })
const press = (key: string, more: object = {}) => fireEvent.keyDown(box(), { key, ...more })
const type = (text: string) => fireEvent.change(box(), { target: { value: text } })
const active = () => {
  const id = box().getAttribute('aria-activedescendant')
  return id === null ? null : document.getElementById(id)?.dataset.item
}

describe('the palette under the keys', () => {
  it('points at the first row without a key', () => {
    open()
    expect(active()).toBe('dana')
    expect(screen.getByRole('option', { selected: true }).dataset.item).toBe('dana')
  })

  it('groups the rows and sets matched letters in bold', () => {
    open()
    expect(screen.getByRole('group', { name: 'Commands' })).toBeDefined()
    const bold = screen.getByRole('option', { selected: true }).querySelectorAll('b')
    expect([...bold].map((letters) => letters.textContent)).toEqual(['Dan'])
  })

  it('walks with the arrows and chooses with Enter', () => {
    const { choose } = open()
    press('ArrowDown')
    press('Enter')
    expect(choose).toHaveBeenCalledExactlyOnceWith('log', 'open')
  })

  it('opens beside with Mod+Enter, and shows the acts of a row with Tab', () => {
    const { choose, actions } = open()
    press('Enter', { ctrlKey: true })
    expect(choose).toHaveBeenCalledExactlyOnceWith('dana', 'beside')
    press('Tab')
    expect(actions).toHaveBeenCalledExactlyOnceWith('dana')
  })

  it('shows what cannot be done with its reason, and does not do it', () => {
    const { choose } = open()
    type('undo')
    expect(active()).toBe('undo')
    expect(screen.getByRole('option').getAttribute('aria-disabled')).toBe('true')
    expect(screen.getByText('nothing to undo for this client')).toBeDefined()
    press('Enter')
    fireEvent.click(screen.getByRole('option'))
    expect(choose).not.toHaveBeenCalled()
  })

  it('goes back to the first row when the question changes', () => {
    open()
    press('ArrowDown')
    press('ArrowDown')
    type('dana')
    expect(active()).toBe('dana')
  })

  it('says when nothing fits', () => {
    const { choose } = open()
    type('zzz')
    expect(screen.getByText('Nothing fits')).toBeDefined()
    expect(box().getAttribute('aria-activedescendant')).toBeNull()
    press('Enter')
    expect(choose).not.toHaveBeenCalled()
  })

  it('chooses by click, beside with Mod', () => {
    const { choose } = open()
    fireEvent.click(screen.getByText('Print the session card'))
    fireEvent.click(screen.getByText('Print the session card'), { ctrlKey: true })
    expect(choose.mock.calls).toEqual([
      ['print', 'open'],
      ['print', 'beside'],
    ])
  })

  it('closes on Esc', () => {
    const { close } = open()
    press('Escape')
    expect(close).toHaveBeenCalledOnce()
  })

  it('leaves keys alone while an input method composes', () => {
    const { choose } = open()
    press('Enter', { isComposing: true })
    expect(choose).not.toHaveBeenCalled()
  })
})
