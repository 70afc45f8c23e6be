import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { type ActListener, ActListenerContext } from '../api/use-command'
import { useWords } from '../formatting/use-words'
import { Button } from '../ui/actions/button'
import { Banner } from '../ui/messages/banner'
import { createToastQueue, type ToastQueue } from '../ui/messages/toast-queue'

/** What the status bar says about saving. */
export type SaveState = {
  /** ms since 1970 of the last acknowledged act; null before the first. */
  readonly savedAt: number | null
  readonly problem: { readonly sentence: string; readonly retry: () => void } | null
}

const SaveContext = createContext<SaveState>({ savedAt: null, problem: null })
const ToastContext = createContext<ToastQueue>(createToastQueue())

/** Follows acts: time of the last save, a standing banner while the disk refuses, toasts for refusals. */
export function Saving({ children }: { readonly children: ReactNode }) {
  const { say } = useWords()
  const [state, setState] = useState<SaveState>({ savedAt: null, problem: null })
  const toasts = useMemo(() => createToastQueue(), [])
  const listener = useMemo<ActListener>(
    () => ({
      saved: () => setState({ savedAt: Date.now(), problem: null }),
      refused: (error, retry) => {
        const isLost = error.details?.lost !== undefined
        const sentence = isLost ? say('app.coreLost') : error.message
        const stays = isLost || error.details?.status !== undefined
        if (stays) setState((old) => ({ ...old, problem: { sentence, retry } }))
        else toasts.show({ text: sentence, tone: 'warn' })
      },
    }),
    [say, toasts],
  )
  return (
    <ActListenerContext value={listener}>
      <ToastContext value={toasts}>
        <SaveContext value={state}>{children}</SaveContext>
      </ToastContext>
    </ActListenerContext>
  )
}

/** The saving state of this window. */
export function useSaveState(): SaveState {
  return useContext(SaveContext)
}

/** The window's toasts. */
export function useToasts(): ToastQueue {
  return useContext(ToastContext)
}

/** What happened, what is safe, what to do; over the page until saving works again. */
export function SaveProblem() {
  const { say } = useWords()
  const { problem } = useSaveState()
  if (!problem) return null
  return (
    <Banner
      kind="strip"
      tone="danger"
      title={say('app.notSaved')}
      actions={
        <Button kind="primary" autoFocus onPress={problem.retry}>
          {say('common.retry')}
        </Button>
      }
    >
      {problem.sentence}
    </Banner>
  )
}
