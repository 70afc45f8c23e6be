import { useCallback } from 'react'
import { useWords } from '../../../formatting/use-words'
import type { ExerciseSuggestion } from '../../../ui/grid/grid-props'
import type { ScreenStore } from '../screen-state'
import { useCheck } from './check-context'
import { askForChoice, type SwapAnswer } from './conflict-question'

type Suggest = (typed: string) => readonly ExerciseSuggestion[]

/** The suggestions with the flag that each does not go with, the best match still first. */
export function useFlaggedSuggestions(suggest: Suggest): Suggest {
  const { say } = useWords()
  const conflictsOf = useCheck()?.conflictsOf
  return useCallback(
    (typed) => {
      return suggest(typed).map((one): ExerciseSuggestion => {
        const [flag] = conflictsOf?.(one.id) ?? []
        return flag ? { ...one, warning: say('checks.notWith', { flag: flag.name }) } : one
      })
    },
    [suggest, conflictsOf, say],
  )
}

/** What is used of an exercise: it, where it goes with the flags; otherwise what the coach decides. */
export function useFlagChoice(
  store: ScreenStore,
): (exerciseId: string) => Promise<SwapAnswer | null> {
  const conflictsOf = useCheck()?.conflictsOf
  return useCallback(
    (exerciseId) => {
      const isFree = (conflictsOf?.(exerciseId) ?? []).length === 0
      return isFree
        ? Promise.resolve({ exerciseId, reason: null })
        : askForChoice(store, exerciseId)
    },
    [conflictsOf, store],
  )
}
