import type { IconShape } from '../icon'
import type { Tone } from './tone'

/** What a toast says and offers. */
export type ToastText = {
  readonly text: string
  readonly tone?: Tone
  readonly icon?: IconShape
  readonly action?: {
    readonly text: string
    readonly keys?: string
    readonly onPress: () => void
  }
}

/** A toast on show. */
export type Toast = ToastText & { readonly id: number }

/** Where the app says what just happened; the region shows it. */
export type ToastQueue = {
  /** Shows a toast as the newest; returns its id. */
  readonly show: (toast: ToastText) => number
  readonly dismiss: (id: number) => void
  /** The toasts on show, oldest first; the same array until something changes. */
  readonly shown: () => readonly Toast[]
  readonly subscribe: (listener: () => void) => () => void
}

/** How many stand at once; an older one gives way. */
const ROOM = 3

/** Makes a queue; one per window, handed to its region and to whoever announces. */
export function createToastQueue(): ToastQueue {
  let toasts: readonly Toast[] = []
  let lastId = 0
  const listeners = new Set<() => void>()
  const change = (next: readonly Toast[]) => {
    toasts = next
    for (const listener of listeners) listener()
  }
  return {
    show: (toast) => {
      lastId += 1
      change([...toasts, { ...toast, id: lastId }].slice(-ROOM))
      return lastId
    },
    dismiss: (id) => change(toasts.filter((toast) => toast.id !== id)),
    shown: () => toasts,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
