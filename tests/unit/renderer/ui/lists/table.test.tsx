import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Column } from '../../../../../src/renderer/ui/lists/column'
import { Table } from '../../../../../src/renderer/ui/lists/table'

afterEach(cleanup)

type Client = { readonly id: string; readonly why: string }

const drawn = vi.fn()
const columns: readonly Column<Client>[] = [
  {
    id: 'name',
    title: 'Client',
    isRowHeader: true,
    sort: 'ascending',
    cell: (client) => {
      drawn(client.id)
      return client.id
    },
  },
  { id: 'why', title: 'Why', cell: (client) => <button type="button">{client.why}</button> },
]
const groups = [
  { id: 'needs', title: 'Needs you', count: 2, rows: [client('Dana'), client('Marcus')] },
  { id: 'fine', title: 'On track', rows: [client('Lena'), client('Jun')] },
]

function client(id: string): Client {
  return { id, why: `open ${id}` }
}

const rowId = (row: Client) => row.id

function Roster({ onOpen, onSort }: { onOpen?: (id: string) => void; onSort?: () => void }) {
  const [selected, setSelected] = useState<string>()
  return (
    <Table
      label="Clients"
      columns={columns}
      groups={groups}
      rowId={rowId}
      selectedId={selected}
      onSelect={setSelected}
      onOpen={onOpen ?? (() => undefined)}
      onSort={onSort ?? (() => undefined)}
    />
  )
}

const row = (name: string) => {
  const found = screen.getByRole('rowheader', { name }).closest('tr')
  if (!found) throw new Error(`no row ${name}`)
  return found
}
const selected = () => screen.getAllByRole('row', { selected: true }).map((one) => one.dataset.row)
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

describe('a list of clients under the keys', () => {
  it('has one tab stop: the first row, then the selected one', () => {
    const { container } = render(<Roster />)
    const stops = () => [...container.querySelectorAll<HTMLElement>('tr[tabindex="0"]')]
    expect(stops().map((one) => one.dataset.row)).toEqual(['Dana'])
    act(() => row('Lena').focus())
    expect(stops().map((one) => one.dataset.row)).toEqual(['Lena'])
  })

  it('walks across the groups with the arrows, and the selection follows', () => {
    render(<Roster />)
    act(() => row('Dana').focus())
    press('ArrowDown')
    press('ArrowDown')
    expect(document.activeElement).toBe(row('Lena'))
    expect(selected()).toEqual(['Lena'])
    press('ArrowUp')
    expect(selected()).toEqual(['Marcus'])
  })

  it('goes to the ends with Home, End and the page keys, and stops there', () => {
    render(<Roster />)
    act(() => row('Marcus').focus())
    press('End')
    expect(selected()).toEqual(['Jun'])
    press('ArrowDown')
    expect(selected()).toEqual(['Jun'])
    press('PageUp')
    expect(selected()).toEqual(['Dana'])
    press('PageDown')
    press('Home')
    expect(selected()).toEqual(['Dana'])
  })

  it('opens a client on Enter and on a double click', () => {
    const onOpen = vi.fn()
    render(<Roster onOpen={onOpen} />)
    act(() => row('Marcus').focus())
    press('Enter')
    fireEvent.doubleClick(screen.getByText('Lena'))
    expect(onOpen.mock.calls).toEqual([['Marcus'], ['Lena']])
  })

  it('leaves the keys to a button inside the row, and selects the row it stands in', () => {
    const onOpen = vi.fn()
    render(<Roster onOpen={onOpen} />)
    const button = screen.getByRole('button', { name: 'open Jun' })
    act(() => button.focus())
    expect(selected()).toEqual(['Jun'])
    fireEvent.keyDown(button, { key: 'Enter' })
    fireEvent.keyDown(button, { key: 'ArrowUp' })
    expect(onOpen).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(button)
  })

  it('leaves keys with Mod or Alt to the app', () => {
    render(<Roster />)
    act(() => row('Dana').focus())
    fireEvent.keyDown(row('Dana'), { key: 'ArrowDown', ctrlKey: true })
    expect(selected()).toEqual(['Dana'])
  })

  it('says how it is sorted and asks for another order', () => {
    const onSort = vi.fn()
    render(<Roster onSort={onSort} />)
    const head = screen.getByRole('columnheader', { name: 'Client' })
    expect(head.getAttribute('aria-sort')).toBe('ascending')
    fireEvent.click(screen.getByRole('button', { name: 'Client' }))
    expect(onSort).toHaveBeenCalledExactlyOnceWith('name')
  })

  it('draws only the two rows whose selection changed', () => {
    render(<Roster />)
    act(() => row('Dana').focus())
    drawn.mockClear()
    press('ArrowDown')
    expect(drawn.mock.calls.flat().sort()).toEqual(['Dana', 'Marcus'])
  })
})
