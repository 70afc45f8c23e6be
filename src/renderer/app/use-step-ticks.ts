import { useEffect } from 'react'
import { places } from '../../shared/contract/places'
import type { FIRST_STEPS } from '../../shared/contract/today'
import { api } from '../api/api'
import { showAnswer } from '../api/show-answer'
import { useQuery } from '../api/use-query'

/** Ticks the first steps that leave no trace in the studio: handout, chart and copies, once they were seen. */
export function useStepTicks(path: string): void {
  const steps = useQuery(api.today.steps, {}, { canWait: true }).value
  const seen = stepSeenAt(path)
  const isNew = seen !== undefined && steps?.isShown === true && !steps.done.includes(seen)
  useEffect(() => {
    if (!isNew || seen === undefined) return
    void api.today
      .tickStep({ step: seen })
      .then((answer) => showAnswer(api.today.steps, {}, answer))
  }, [isNew, seen])
}

function stepSeenAt(path: string): (typeof FIRST_STEPS)[number] | undefined {
  if (path === places.backups()) return 'backup'
  const tab = /^\/clients\/[^/]+\/([^/]+)/.exec(path)?.[1]
  if (tab === 'handouts') return 'handout'
  return tab === 'progress' ? 'progress' : undefined
}
