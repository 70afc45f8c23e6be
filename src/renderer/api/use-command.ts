import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react'
import type { ClientCall } from '../../shared/contract/kit/client'
import type { Endpoint, InputOf, OutputOf } from '../../shared/contract/kit/endpoint'
import type { CallError, Envelope } from '../../shared/contract/kit/wire'
import { newId } from './api'

/** Where refusals and saving times go that no screen shows itself (set by the app). */
export type ActListener = {
  readonly saved: (actId: string) => void
  /** Shows the refusal in words; `act.retry` does the same act again under the same id. */
  readonly refused: (error: CallError, act: RefusedAct) => void
}

/** An act that was not done; trying it again answers whether it is done now. */
export type RefusedAct = { readonly id: string; readonly retry: () => Promise<boolean> }

const heardLater = new WeakMap<object, Set<() => void>>()

/** Calls once a refused act is done after all, tried again from the banner of the window. */
export function whenDoneLater(refused: object, hear: () => void): void {
  heardLater.get(refused)?.add(hear)
}

export const ActListenerContext = createContext<ActListener>({
  saved: () => undefined,
  refused: () => undefined,
})

/** An act of the coach as a function; answers the envelope, so that typed text can be kept on refusal. */
export type RunCommand<E extends Endpoint> = ((
  input: InputOf<E>,
) => Promise<Envelope<OutputOf<E>>>) & {
  readonly isRunning: boolean
}

/**
 * Makes an act of a command or task. Refusals are shown by the app unless `quiet`
 * (then the screen shows the sentence beside the field itself).
 */
export function useCommand<E extends Endpoint>(
  call: ClientCall<E>,
  options: { readonly quiet?: boolean } = {},
): RunCommand<E> {
  const listener = useContext(ActListenerContext)
  const [running, setRunning] = useState(0)
  const count = useRef({ running: 0, isWatched: false }).current
  const quiet = options.quiet ?? false
  const run = useCallback(
    async (input: InputOf<E>): Promise<Envelope<OutputOf<E>>> => {
      const id = newId()
      const ask = async () => {
        tally(count, 1, setRunning)
        // Under one id however often it is tried: an act whose answer got lost is not done twice.
        const answer = await call(input, call.kind === 'command' ? { commandId: id } : {})
        tally(count, -1, setRunning)
        if (answer.ok) listener.saved(id)
        return answer
      }
      const answer = await ask()
      if (!answer.ok && (!quiet || isOfTheCore(answer.error))) {
        const heard = new Set<() => void>()
        heardLater.set(answer, heard)
        const retry = async () => {
          const later = await ask()
          if (later.ok) for (const hear of heard) hear()
          else listener.refused(later.error, { id, retry })
          return later.ok
        }
        listener.refused(answer.error, { id, retry })
      }
      return answer
    },
    [call, listener, quiet, count],
  )
  const isRunning = running > 0
  // The same function between renders, so that commands made of it are not registered anew each time.
  return useMemo(() => {
    const isAsked = { get: () => watch(count) && isRunning, enumerable: true }
    return Object.defineProperty(run.bind(null), 'isRunning', isAsked) as RunCommand<E> // as: with the property it is one
  }, [run, isRunning, count])
}

/** How many runs of an act are on their way, and whether the screen shows it. */
type Tally = { running: number; isWatched: boolean }

/** Only a screen that shows whether an act is running is drawn again for it: the grid is not. */
function tally(count: Tally, by: 1 | -1, draw: (running: number) => void): void {
  count.running += by
  if (count.isWatched) draw(count.running)
}

function watch(count: Tally): true {
  count.isWatched = true
  return true
}

/** No matter of what was typed: the core cannot write, or does not answer. */
function isOfTheCore({ code }: CallError): boolean {
  return code === 'unavailable' || code === 'internal'
}
