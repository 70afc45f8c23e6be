import { useMemo, useState } from 'react'
import type { EntryView, SessionView, SetView } from '../../../../shared/contract/sessions'
import { api } from '../../../api/api'
import { useCommand, whenDoneLater } from '../../../api/use-command'
import { useWords } from '../../../formatting/use-words'
import { amountKind, readBoxes } from './set-boxes'
import { draftOf, keepDraft } from './typed-drafts'

/** The sentence beside a set whose text was refused. */
export type SetRefusals = Readonly<Record<string, string>>

/** What the log can do for its sets; each answers whether it was written. */
export type SessionActs = {
  readonly refusals: SetRefusals
  /** Writes what is typed in the boxes of a set, if anything is. */
  readonly commit: (entry: EntryView, set: SetView) => Promise<boolean>
  readonly asPlanned: (set: SetView) => Promise<boolean>
  readonly clear: (set: SetView) => Promise<boolean>
  readonly skip: (set: SetView, reason: string) => Promise<boolean>
  readonly note: (set: SetView, note: string) => Promise<boolean>
  readonly type: (entry: EntryView, setId: string | null, text: string) => Promise<boolean>
  readonly forgetRefusal: (setId: string) => void
}

/** The acts of a session's page; typed text stays where it is when the core says no. */
export function useSessionActs(session: SessionView): SessionActs {
  const { say } = useWords()
  const [refusals, setRefusals] = useState<SetRefusals>({})
  const quiet = { quiet: true }
  const logSet = useCommand(api.sessions.logSet, quiet)
  const logText = useCommand(api.sessions.logText, quiet)
  const asPlanned = useCommand(api.sessions.logAsPlanned)
  const clearSet = useCommand(api.sessions.clearSet)
  const skipSet = useCommand(api.sessions.skipSet)
  const noteSet = useCommand(api.sessions.noteSet, quiet)
  return useMemo(() => {
    const sessionId = session.id
    const refuse = (setId: string, sentence: string | undefined) =>
      setRefusals(({ [setId]: _old, ...rest }) =>
        sentence === undefined ? rest : { ...rest, [setId]: sentence },
      )
    const forgetOnceDone = (setId: string, answer: object) => {
      const typed = draftOf(setId)
      whenDoneLater(answer, () => {
        refuse(setId, undefined)
        // What was typed since stays.
        if (draftOf(setId) === typed) keepDraft(setId, undefined)
      })
    }
    const settle = (
      setId: string,
      answer: { ok: true } | { ok: false; error: { message: string; code?: string } },
    ) => {
      // What keeps the core from writing stands above the page; here the row only says that it is open.
      const isOfTheCore = !answer.ok && answer.error.code === 'unavailable'
      const sentence = answer.ok ? undefined : answer.error.message
      refuse(setId, isOfTheCore ? say('app.notSaved') : sentence)
      if (answer.ok) keepDraft(setId, undefined)
      else forgetOnceDone(setId, answer)
      return answer.ok
    }
    const type: SessionActs['type'] = async (entry, setId, text) =>
      settle(setId ?? entry.id, await logText({ sessionId, entryId: entry.id, setId, text }))
    return {
      refusals,
      type,
      forgetRefusal: (setId) => refuse(setId, undefined),
      commit: async (entry, set) => {
        const draft = draftOf(set.id)
        if (draft === undefined) return true
        const read = readBoxes(draft, set, { kind: amountKind(set, entry), unit: session.unit })
        if (!read.ok) return settle(set.id, { ok: false, error: { message: say(read.error.key) } })
        if (read.value.kind === 'text') return type(entry, set.id, read.value.text)
        const { kind: _kind, ...values } = read.value
        const [before] = set.done
        const words = { reason: '', note: before?.note ?? '' }
        const at = { sessionId, entryId: entry.id, setId: set.id }
        const how = { side: 'both', outcome: 'done' } as const
        return settle(set.id, await logSet({ ...at, ...how, ...values, ...words }))
      },
      asPlanned: async (set) => settle(set.id, await asPlanned({ sessionId, setId: set.id })),
      clear: async (set) => settle(set.id, await clearSet({ sessionId, setId: set.id })),
      skip: async (set, reason) =>
        settle(set.id, await skipSet({ sessionId, setId: set.id, reason })),
      note: async (set, note) => settle(set.id, await noteSet({ sessionId, setId: set.id, note })),
    }
  }, [session, refusals, say, logSet, logText, asPlanned, clearSet, skipSet, noteSet])
}
