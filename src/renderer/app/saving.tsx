import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { type ActListener, ActListenerContext, type RefusedAct } from '../api/use-command'
import { useWords } from '../formatting/use-words'
import { Button } from '../ui/actions/button'
import { Banner } from '../ui/messages/banner'
import { createToastQueue, type ToastQueue } from '../ui/messages/toast-queue'

/** What the status bar says about saving. */
export type SaveState = {
  /** ms since 1970 of the last acknowledged act; null before the first. */
  readonly savedAt: number | null
  readonly problem: SaveTrouble | null
}

/** What stands in the way, and every act that waits for it to be gone, oldest first. */
type SaveTrouble = {
  readonly sentence: string
  readonly waiting: readonly RefusedAct[]
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
      saved: (id) =>
        setState(({ problem }) => ({ savedAt: Date.now(), problem: without(problem, id) })),
      refused: (error, act) => {
        const isLost = error.details?.lost !== undefined
        const sentence = isLost ? say('app.coreLost') : error.message
        const stays = isLost || error.details?.status !== undefined
        if (stays) setState((old) => ({ ...old, problem: joined(old.problem, sentence, act) }))
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

function joined(old: SaveTrouble | null, sentence: string, act: RefusedAct): SaveTrouble {
  const waiting = old?.waiting ?? []
  const isKnown = waiting.some(({ id }) => id === act.id)
  return { sentence, waiting: isKnown ? waiting : [...waiting, act] }
}

/**
 * One that waited is done; the others still wait. When a fresh act is done, what waited is left to its screen,
 * where it stands as typed: done now, it might write over what was typed since.
 */
function without(trouble: SaveTrouble | null, id: string): SaveTrouble | null {
  const waiting = trouble?.waiting.filter((act) => act.id !== id) ?? []
  const wasWaiting = trouble?.waiting.some((act) => act.id === id) ?? false
  return trouble && wasWaiting && waiting.length > 0 ? { ...trouble, waiting } : null
}

/** Tries what waits, one after the other in the order it was typed; stops where it is refused again. */
export async function retryAll({ waiting }: SaveTrouble): Promise<void> {
  for (const act of waiting) if (!(await act.retry())) return
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
        // Takes no focus: the coach may be in the middle of the next cell.
        <Button kind="primary" onPress={() => void retryAll(problem)}>
          {say('common.retry')}
        </Button>
      }
    >
      {problem.sentence}
    </Banner>
  )
}
