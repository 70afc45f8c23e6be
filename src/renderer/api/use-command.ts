import { createContext, useCallback, useContext, useMemo, useState } from 'react'
import type { ClientCall } from '../../shared/contract/kit/client'
import type { Endpoint, InputOf, OutputOf } from '../../shared/contract/kit/endpoint'
import type { CallError, Envelope } from '../../shared/contract/kit/wire'

/** Where refusals and saving times go that no screen shows itself (set by the app). */
export type ActListener = {
  readonly saved: () => void
  /** Shows the refusal in words; `retry` does the same act again under the same id. */
  readonly refused: (error: CallError, retry: () => void) => void
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
  const quiet = options.quiet ?? false
  const run = useCallback(
    async (input: InputOf<E>): Promise<Envelope<OutputOf<E>>> => {
      setRunning((count) => count + 1)
      const answer = await call(input)
      setRunning((count) => count - 1)
      if (answer.ok) listener.saved()
      else if (!quiet || answer.error.code === 'unavailable' || answer.error.code === 'internal') {
        listener.refused(answer.error, () => void run(input))
      }
      return answer
    },
    [call, listener, quiet],
  )
  const isRunning = running > 0
  // The same function between renders, so that commands made of it are not registered anew each time.
  return useMemo(() => Object.assign(run.bind(null), { isRunning }), [run, isRunning])
}
