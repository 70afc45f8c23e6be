import { useMemo } from 'react'
import { useWords } from '../../formatting/use-words'
import type { ChartFrameWords } from '../../ui/charts/chart-frame'

/** The words around every chart of this screen. */
export function useFrameWords(): ChartFrameWords {
  const { say } = useWords()
  return useMemo(
    () => ({
      view: say('progress.page.view'),
      chart: say('progress.page.chart'),
      table: say('progress.page.table'),
      csv: say('progress.page.csv'),
    }),
    [say],
  )
}
