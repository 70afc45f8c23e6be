import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DiffList } from '../../../../../src/renderer/features/roster-edit/diff-list'
import type { RosterPreview } from '../../../../../src/shared/contract/roster-edits'
import { previewOf } from './preview-of'

/** There is no layout here: the list is told how high its view is. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900)
})
afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
})

function Listed({
  preview,
  apply,
}: {
  readonly preview: RosterPreview
  readonly apply: () => void
}) {
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLDivElement>(null)
  return (
    <DiffList
      preview={preview}
      unticked={unticked}
      onUnticked={setUnticked}
      onApply={apply}
      listRef={list}
    />
  )
}

function show(preview: RosterPreview) {
  const apply = vi.fn()
  render(<Listed preview={preview} apply={apply} />)
  const list = screen.getByRole('grid', { name: 'What changes' })
  const press = (...keys: string[]) => {
    for (const key of keys) fireEvent.keyDown(list, { key })
  }
  return { list, press, apply }
}

const selected = (name: RegExp) => screen.getByRole('row', { name }).getAttribute('aria-selected')

describe('the diff of an edit', () => {
  it('shows old and new side by side with what differs marked', () => {
    show(previewOf({ Ana: ['a1'] }))
    const row = screen.getByRole('row', { name: /Squat a1/ })
    expect(row.querySelector('del')?.textContent).toBe('@7')
    expect(row.querySelector('ins')?.textContent).toBe('@7.5')
    expect(row.textContent).toContain('≈ 80 → 82.5')
  })

  it('is walked with arrows, ticked with Space and applied with Enter', () => {
    const { press, apply } = show(previewOf({ Ana: ['a1', 'a2'], Ben: ['b1'] }))
    press('ArrowDown', ' ')
    expect(selected(/Squat a1/)).toBe('false')
    expect(selected(/Squat a2/)).toBe('true')
    expect(selected(/Ana/)).toBe('false')
    expect(screen.getByRole('row', { name: /Ana/ }).textContent).toContain('1 of 2 rows')
    press('Home', ' ')
    expect(selected(/Squat a1/)).toBe('true')
    press('End', ' ')
    expect(selected(/Squat b1/)).toBe('false')
    expect(selected(/Ben/)).toBe('false')
    press('Enter')
    expect(apply).toHaveBeenCalledOnce()
  })

  it('is ticked by a click on the box; elsewhere a click only moves', () => {
    const { list } = show(previewOf({ Ana: ['a1', 'a2'] }))
    const row = screen.getByRole('row', { name: /Squat a2/ })
    fireEvent.click(row)
    expect(list.getAttribute('aria-activedescendant')).toBe(row.id)
    expect(selected(/Squat a2/)).toBe('true')
    const box = row.querySelector('[data-tick]')
    if (!box) throw new Error('no box')
    fireEvent.click(box)
    expect(selected(/Squat a2/)).toBe('false')
  })

  it('draws only what is in view of a huge roster, and always the active line', () => {
    const clients = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`C${at}`, [`c${at}-1`, `c${at}-2`, `c${at}-3`]]),
    )
    const { list, press } = show(previewOf(clients))
    expect(screen.getAllByRole('row').length).toBeLessThan(80)
    expect(list.getAttribute('aria-rowcount')).toBe('2000')
    press('End')
    expect(screen.getByRole('row', { name: /Squat c399-3/ }).id).toBe(
      list.getAttribute('aria-activedescendant'),
    )
  })
})
