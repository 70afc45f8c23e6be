import { useEffect, useMemo, useRef } from 'react'
import { api } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import type { GridDraft } from '../../../ui/grid/grid-props'
import { type CellRef, EXERCISE } from '../../../ui/grid/model/grid-model'

/** How long in ms the coach has to pause before half-typed text goes to the database. */
const PAUSE_MS = 300

/** Keeps half-typed text of a program over a crash; `drafts` is there once they were read. */
export function useDrafts(clientId: string, programId: string) {
  const first = useRef<readonly GridDraft[]>(undefined)
  // Read once: what is typed from now on stands in the grid itself.
  const isWanted = first.current === undefined
  const stored = useQuery(api.programs.drafts, { clientId }, { enabled: isWanted })
  if (first.current === undefined && stored.value) {
    first.current = stored.value.drafts.flatMap(({ id, text }) => {
      const at = placeOfDraft(id, programId)
      return at ? [{ at, text }] : []
    })
  }
  const keeper = useMemo(() => createKeeper(clientId, programId), [clientId, programId])
  useEffect(() => keeper.flush, [keeper])
  // Without an answer (a refusal) the grid opens all the same, without drafts.
  const drafts = first.current ?? (stored.error ? [] : undefined)
  return { drafts, onDraft: keeper.keep }
}

function createKeeper(clientId: string, programId: string) {
  const waiting = new Map<string, string | null>()
  const kept = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    clearTimeout(timer)
    for (const [draftId, text] of waiting) {
      // A refused draft costs nothing yet: the text still stands on the screen.
      if (text !== null || kept.has(draftId))
        void api.programs.keepDraft({ clientId, draftId, text })
      if (text === null) kept.delete(draftId)
      else kept.add(draftId)
    }
    waiting.clear()
  }
  const keep = (at: CellRef, text: string | null) => {
    const id = draftId(at, programId)
    if (text === null) kept.add(id)
    waiting.set(id, text)
    clearTimeout(timer)
    timer = setTimeout(flush, PAUSE_MS)
  }
  return { keep, flush }
}

function draftId({ bandId, rowId, column }: CellRef, programId: string): string {
  return [programId, bandId ?? '', rowId ?? '', column].join(' ')
}

function placeOfDraft(id: string, programId: string): CellRef | undefined {
  const [program, bandId = '', rowId = '', column = EXERCISE] = id.split(' ')
  if (program !== programId) return undefined
  return { bandId: bandId || null, rowId: rowId || null, column }
}
