import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { CommitAnswer } from '../../../../../src/renderer/ui/fields/inline-draft'
import { InlineEdit } from '../../../../../src/renderer/ui/fields/inline-edit'

afterEach(cleanup)

/** A name that is kept by `onCommit`; a refusal leaves it. */
function Name({ onCommit }: { readonly onCommit: (text: string) => CommitAnswer }) {
  const [name, setName] = useState('Dana Cruz')
  const keep = (text: string) => {
    const answer = onCommit(text)
    if (answer === undefined) setName(text)
    return answer
  }
  return <InlineEdit label="Name" value={name} onCommit={keep} />
}

function showName(onCommit: (text: string) => CommitAnswer = () => undefined) {
  const spy = vi.fn(onCommit)
  render(<Name onCommit={spy} />)
  return spy
}

const shown = () => screen.getByRole('button')
const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' })
const type = (text: string) => fireEvent.change(box(), { target: { value: text } })
const press = (key: string) => fireEvent.keyDown(box(), { key })

describe('a name that is edited where it stands', () => {
  it('reads as label and text, and opens on a click with the text selected', () => {
    showName()
    expect(screen.getByRole('button', { name: 'Name Dana Cruz' })).toBe(shown())
    fireEvent.click(shown())
    expect(document.activeElement).toBe(box())
    expect(box().value).toBe('Dana Cruz')
    expect(box().selectionEnd).toBe('Dana Cruz'.length)
  })

  it('opens on F2', () => {
    showName()
    fireEvent.keyDown(shown(), { key: 'F2' })
    expect(document.activeElement).toBe(box())
  })

  it('commits on Enter and gives the focus back to the name', () => {
    const commit = showName()
    fireEvent.click(shown())
    type('Dana Ruiz')
    press('Enter')
    expect(commit).toHaveBeenCalledExactlyOnceWith('Dana Ruiz')
    expect(shown().textContent).toBe('Dana Ruiz')
    expect(document.activeElement).toBe(shown())
  })

  it('restores on Esc without asking anybody', () => {
    const commit = showName()
    fireEvent.click(shown())
    type('Dana Ruiz')
    press('Escape')
    expect(commit).not.toHaveBeenCalled()
    expect(shown().textContent).toBe('Dana Cruz')
    expect(document.activeElement).toBe(shown())
  })

  it('commits on leaving, and only when something changed', () => {
    const commit = showName()
    fireEvent.click(shown())
    fireEvent.blur(box())
    expect(commit).not.toHaveBeenCalled()
    fireEvent.click(shown())
    type('Dana Ruiz')
    fireEvent.blur(box())
    expect(commit).toHaveBeenCalledExactlyOnceWith('Dana Ruiz')
  })

  it('keeps a refused text with the sentence below it, and does not ask twice on leaving', () => {
    const commit = showName(() => 'A name is needed.')
    fireEvent.click(shown())
    type('')
    press('Enter')
    expect(box().value).toBe('')
    expect(screen.getByRole('alert').textContent).toBe('A name is needed.')
    expect(box().getAttribute('aria-invalid')).toBe('true')
    fireEvent.blur(box())
    expect(commit).toHaveBeenCalledOnce()
    expect(box().value).toBe('')
  })

  it('shows the typed text while it is kept, and brings it back when the disk is full', async () => {
    const answers: ((refusal: string | undefined) => void)[] = []
    showName(() => new Promise((settle) => answers.push(settle)))
    fireEvent.click(shown())
    type('Dana Ruiz')
    press('Enter')
    expect(shown().textContent).toBe('Dana Ruiz')
    await act(async () => answers[0]?.('The disk is full. Your text is here, not saved.'))
    expect(box().value).toBe('Dana Ruiz')
    expect(screen.getByRole('alert').textContent).toContain('disk is full')
  })

  it('commits several lines on Mod+Enter only', () => {
    const commit = vi.fn((_text: string) => undefined)
    render(<InlineEdit label="Note" value="one" onCommit={commit} isMultiline />)
    fireEvent.click(screen.getByRole('button'))
    const area = screen.getByRole('textbox', { name: 'Note' })
    fireEvent.change(area, { target: { value: 'one\ntwo' } })
    fireEvent.keyDown(area, { key: 'Enter' })
    expect(commit).not.toHaveBeenCalled()
    fireEvent.keyDown(area, { key: 'Enter', ctrlKey: true })
    expect(commit).toHaveBeenCalledExactlyOnceWith('one\ntwo')
  })
})
