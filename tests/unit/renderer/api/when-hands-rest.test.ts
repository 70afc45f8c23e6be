// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followHands, whenHandsRest } from '../../../../src/renderer/api/when-hands-rest'

let stop: () => void = () => undefined

beforeEach(() => {
  vi.useFakeTimers()
  stop = followHands()
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

const press = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))

test('with resting hands the work is done at once', () => {
  const work = vi.fn()
  vi.advanceTimersByTime(1000)
  whenHandsRest(work)()
  vi.advanceTimersByTime(1)
  expect(work).toHaveBeenCalledTimes(1)
})

test('while the coach types the work waits for a pause, and several calls are one', () => {
  const work = vi.fn()
  const ask = whenHandsRest(work)
  for (let key = 0; key < 10; key += 1) {
    press()
    ask()
    vi.advanceTimersByTime(100)
  }
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(300)
  expect(work).toHaveBeenCalledTimes(1)
})

test('who types on and on sees the rest of the window follow all the same', () => {
  const work = vi.fn()
  press()
  whenHandsRest(work)()
  for (let key = 0; key < 25; key += 1) {
    press()
    vi.advanceTimersByTime(100)
  }
  expect(work).toHaveBeenCalledTimes(1)
})
