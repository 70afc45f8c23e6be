import { useCallback, useMemo, useState } from 'react'
import type { CallError } from '../../../shared/contract/kit/wire'
import type { RosterPreview } from '../../../shared/contract/roster-edits'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'
import { chosenOf } from './diff-lines'
import { type Ask, askOf, EMPTY_FORM, type FormState, isSameAsk } from './form-state'

/** What the screen shows beside the form. */
type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'preview'; readonly ask: Ask; readonly preview: RosterPreview }
  | { readonly kind: 'refused'; readonly ask: Ask; readonly error: CallError }
  | { readonly kind: 'done'; readonly rows: number; readonly clients: number }

const ALL: ReadonlySet<string> = new Set()

/**
 * The edit on its way: form, preview, ticks, act. A preview stands until it is asked for again, so that
 * it never changes under the eyes; what has changed since is refused by the core.
 */
export function useRosterEdit() {
  const [form, setForm] = useState<FormState>(EMPTY_FORM)
  const ask = useMemo(() => askOf(form), [form])
  const looking = useLooking(ask)
  const { shown, setShown, setConflict, unticked } = looking
  const applying = useCommand(api.rosterEdits.apply, { quiet: true })
  const chosen = useMemo(
    () => (shown.kind === 'preview' ? chosenOf(shown.preview, unticked) : undefined),
    [shown, unticked],
  )
  const isFresh = 'ask' in shown && isSameAsk(shown.ask, ask)
  const canApply = isFresh && !applying.isRunning && (chosen?.rowIds.length ?? 0) > 0
  const apply = useCallback(async () => {
    if (shown.kind !== 'preview' || !chosen || !canApply) return
    const { stamps, rowIds } = chosen
    const answer = await applying({ ...shown.ask, stamps, rowIds })
    if (!answer.ok) return setConflict(answer.error)
    const { rows, clients } = answer.value
    setShown({ kind: 'done', rows, clients })
  }, [shown, setShown, setConflict, chosen, canApply, applying])
  const change = useCallback(
    (part: Partial<FormState>) => setForm((old) => ({ ...old, ...part })),
    [],
  )
  return { ...looking, form, change, ask, isFresh, chosen, apply, canApply }
}

/** Asks for the preview and keeps it with its ticks, and with the refusal of the act if there was one. */
function useLooking(ask: Ask | undefined) {
  const [shown, setShown] = useState<Shown>({ kind: 'nothing' })
  const [unticked, setUnticked] = useState(ALL)
  const [isLooking, setLooking] = useState(false)
  const [conflict, setConflict] = useState<CallError>()
  const look = useCallback(async () => {
    if (!ask) return
    setLooking(true)
    const answer = await api.rosterEdits.preview(ask)
    setLooking(false)
    setConflict(undefined)
    setUnticked(ALL)
    setShown(
      answer.ok
        ? { kind: 'preview', ask, preview: answer.value }
        : { kind: 'refused', ask, error: answer.error },
    )
  }, [ask])
  return { shown, setShown, unticked, setUnticked, isLooking, look, conflict, setConflict }
}

/** The edit on its way, for the parts of the screen. */
export type RosterEdit = ReturnType<typeof useRosterEdit>
