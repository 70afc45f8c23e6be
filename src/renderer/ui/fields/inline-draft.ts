import { useEffect, useMemo, useRef, useState } from 'react'

/** A refusal in words, or nothing when the text was kept; now or later. */
export type CommitAnswer = string | undefined | Promise<string | undefined>

/** Shown as it is; being typed, with what is wrong with it; or typed and on its way to be kept. */
export type InlineState =
  | { readonly kind: 'showing' }
  | { readonly kind: 'editing'; readonly text: string; readonly error: string | undefined }
  | { readonly kind: 'keeping'; readonly text: string }

/** What an inline edit can do with its draft. */
export type InlineDraft = {
  readonly state: InlineState
  /** The text on show: what was typed while it is being kept, else the value. */
  readonly shownText: string
  readonly begin: () => void
  readonly type: (text: string) => void
  readonly commit: (how: 'enter' | 'leaving') => void
  readonly restore: () => void
  /** True once after a key ended the editing, so that focus returns to the place. */
  readonly takesFocusBack: () => boolean
}

const SHOWING: InlineState = { kind: 'showing' }

/** Keeps what is typed until it is kept or restored; a refused text comes back with its sentence. */
export function useInlineDraft(
  value: string,
  onCommit: (text: string) => CommitAnswer,
): InlineDraft {
  const [state, setState] = useState<InlineState>(SHOWING)
  const latest = useRef({ state, value, onCommit })
  const isFocusDue = useRef(false)
  useEffect(() => {
    latest.current = { state, value, onCommit }
  })
  const acts = useMemo(() => draftActs(latest, isFocusDue, setState), [])
  const shownText = state.kind === 'keeping' ? state.text : value
  return useMemo(() => ({ ...acts, state, shownText }), [acts, state, shownText])
}

type Latest = {
  readonly current: {
    readonly state: InlineState
    readonly value: string
    readonly onCommit: (text: string) => CommitAnswer
  }
}

function draftActs(
  latest: Latest,
  isFocusDue: { current: boolean },
  setState: (state: InlineState) => void,
): Omit<InlineDraft, 'state' | 'shownText'> {
  const settle = (text: string, error: string | undefined) =>
    setState(error === undefined ? SHOWING : { kind: 'editing', text, error })
  const keep = async (text: string, answer: Promise<string | undefined>) => {
    setState({ kind: 'keeping', text })
    settle(text, await answer)
  }
  return {
    begin: () => setState({ kind: 'editing', text: latest.current.value, error: undefined }),
    type: (text) => setState({ kind: 'editing', text, error: undefined }),
    commit: (how) => {
      const { state, value, onCommit } = latest.current
      if (state.kind !== 'editing') return
      // Leaving a refused text keeps it with its sentence; asking again would refuse it again.
      if (how === 'leaving' && state.error !== undefined) return
      isFocusDue.current = how === 'enter'
      if (state.text === value) return setState(SHOWING)
      const answer = onCommit(state.text)
      if (answer instanceof Promise) void keep(state.text, answer)
      else settle(state.text, answer)
    },
    restore: () => {
      isFocusDue.current = true
      setState(SHOWING)
    },
    takesFocusBack: () => {
      const isDue = isFocusDue.current
      isFocusDue.current = false
      return isDue
    },
  }
}
