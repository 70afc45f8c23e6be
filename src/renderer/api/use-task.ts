import { useCallback, useContext, useEffect, useRef, useState } from 'react'
import type { ClientCall } from '../../shared/contract/kit/client'
import type { Endpoint, InputOf, OutputOf } from '../../shared/contract/kit/endpoint'
import type { Envelope } from '../../shared/contract/kit/wire'
import { newId, transport } from './api'
import { ActListenerContext } from './use-command'

/** How far a long work is. */
export type TaskProgress = { readonly done: number; readonly total: number; readonly label: string }

/** Runs long work with progress and cancelling. */
export function useTask<E extends Endpoint>(call: ClientCall<E>) {
  const listener = useContext(ActListenerContext)
  const [progress, setProgress] = useState<TaskProgress | null>(null)
  const [isRunning, setRunning] = useState(false)
  const current = useRef('')
  useEffect(
    () =>
      transport.subscribe((event) => {
        if (event.kind === 'tasks.progress' && event.taskId === current.current) setProgress(event)
      }),
    [],
  )
  const run = useCallback(
    async (input: InputOf<E>): Promise<Envelope<OutputOf<E>>> => {
      const id = newId()
      current.current = id
      setRunning(true)
      setProgress(null)
      const answer = await call(input, { taskId: id })
      setRunning(false)
      // A core that is gone has no words of its own; the window says it and offers to try again.
      if (!answer.ok && answer.error.details?.lost !== undefined)
        listener.refused(answer.error, { id, retry: async () => (await run(input)).ok })
      return answer
    },
    [call, listener],
  )
  const cancel = useCallback(() => void transport.cancel(current.current), [])
  return { run, cancel, progress, isRunning }
}
