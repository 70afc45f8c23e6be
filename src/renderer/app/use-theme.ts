import { useCallback, useLayoutEffect } from 'react'
import { api } from '../api/api'
import { showAnswer } from '../api/show-answer'
import { useCommand } from '../api/use-command'

/** Sets the theme on the page; `system` leaves it to the system. */
export function useTheme(theme: 'system' | 'light' | 'dark'): void {
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
}

/** Turns the theme from light to dark or back, whatever it is now; kept on this desk. */
export function useThemeFlip(): () => void {
  const setTheme = useCommand(api.desk.setTheme)
  return useCallback(() => {
    const isDark = document.documentElement.dataset.theme
      ? document.documentElement.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches
    void setTheme({ theme: isDark ? 'light' : 'dark' }).then((answer) =>
      showAnswer(api.desk.state, {}, answer),
    )
  }, [setTheme])
}
