import { useMemo } from 'react'
import { useWords } from '../../formatting/use-words'

/** What is said of a text that is no date. */
export function useDateWords() {
  const { say } = useWords()
  return useMemo(
    () => ({
      unreadable: say('programs.date.unreadable'),
      'not-a-day': say('programs.date.not-a-day'),
    }),
    [say],
  )
}
