import { useCallback, useLayoutEffect } from 'react'
import type { Theme } from '../../shared/contract/desk'
import { api } from '../api/api'
import { showAnswer } from '../api/show-answer'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'

/** Sets the theme on the page; `system` leaves it to the system. */
export function useTheme(theme: Theme): void {
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
}

/** The theme of this desk, and how to choose another; kept on this desk. */
export function useThemeChoice(): {
  readonly theme: Theme
  readonly choose: (theme: Theme) => void
} {
  const theme = useQuery(api.desk.state, {}).value?.theme ?? 'system'
  const setTheme = useCommand(api.desk.setTheme)
  const choose = useCallback(
    (wanted: Theme) =>
      void setTheme({ theme: wanted }).then((answer) => showAnswer(api.desk.state, {}, answer)),
    [setTheme],
  )
  return { theme, choose }
}
