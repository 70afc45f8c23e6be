import type { ToCore } from './thread-wire'

/** A question without its number. */
export type Question = ToCore extends infer Q ? (Q extends unknown ? Omit<Q, 'ask'> : never) : never

/** Questions to a thread and their answers, matched by number. */
export function createAsks(post: (message: ToCore) => void) {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let asks = 0
  let lost: Error | null = null
  return {
    /** Asks and waits; rejects once the thread is lost, because an answer would never come. */
    ask<T>(question: Question): Promise<T> {
      if (lost) return Promise.reject(lost)
      const ask = asks++
      return new Promise<T>((resolve, reject) => {
        waiting.set(ask, { resolve: resolve as (value: unknown) => void, reject }) // as: the thread answers in kind
        post({ ...question, ask } as ToCore) // as: a question and its number
      })
    },
    settle(ask: number, value: unknown): void {
      waiting.get(ask)?.resolve(value)
      waiting.delete(ask)
    },
    giveUp(error: Error): void {
      lost = error
      for (const one of waiting.values()) one.reject(error)
      waiting.clear()
    },
  }
}
