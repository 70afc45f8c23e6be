import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createToastQueue } from '../../../../../src/renderer/ui/messages/toast-queue'
import { ToastRegion } from '../../../../../src/renderer/ui/messages/toast-region'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function showRegion() {
  const queue = createToastQueue()
  render(<ToastRegion queue={queue} words={{ region: 'News', dismiss: 'Dismiss' }} />)
  const say = (text: string, onPress = () => undefined) =>
    act(() => {
      queue.show({ text, action: { text: 'Redo', onPress } })
    })
  return { queue, say }
}

const texts = () => screen.getByRole('status').textContent
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))

describe('what just happened', () => {
  it('is announced politely and leaves the focus alone', () => {
    const { say } = showRegion()
    const before = document.activeElement
    say('Undid: fill weeks 2–4')
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite')
    expect(texts()).toContain('Undid: fill weeks 2–4')
    expect(document.activeElement).toBe(before)
  })

  it('goes by itself, but waits while the coach is on it', () => {
    const { say } = showRegion()
    say('Undid: fill weeks 2–4')
    pass(7000)
    act(() => screen.getByRole('button', { name: 'Redo' }).focus())
    pass(60_000)
    expect(texts()).toContain('Undid')
    act(() => screen.getByRole('button', { name: 'Redo' }).blur())
    pass(8000)
    expect(texts()).toBe('')
  })

  it('does its act once and goes', () => {
    const { say } = showRegion()
    const redo = vi.fn()
    say('Undid: fill weeks 2–4', redo)
    fireEvent.click(screen.getByRole('button', { name: 'Redo' }))
    expect(redo).toHaveBeenCalledOnce()
    expect(texts()).toBe('')
  })

  it('keeps three at most, the newest ones', () => {
    const { say, queue } = showRegion()
    for (const text of ['one', 'two', 'three', 'four']) say(text)
    expect(queue.shown().map((toast) => toast.text)).toEqual(['two', 'three', 'four'])
  })

  it('can be dismissed', () => {
    const { say } = showRegion()
    say('Saved')
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(texts()).toBe('')
  })
})
