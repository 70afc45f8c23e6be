import { lazy, Suspense } from 'react'
import { useWords } from '../../formatting/use-words'
import { ProgressBar } from '../../ui/messages/progress-bar'

const ProgressScreen = lazy(() =>
  import('./progress-screen').then((screen) => ({ default: screen.ProgressScreen })),
)

export type ClientProgressTabProps = {
  readonly clientId: string
  /** An exercise, or `family-…` for which variant was trained when. */
  readonly exerciseId?: string | undefined
}

/** The Progress tab of a client; its charts are fetched when it is first shown. */
export function ClientProgressTab(props: ClientProgressTabProps) {
  const { say } = useWords()
  return (
    <Suspense fallback={<ProgressBar isDelayed label={say('progress.page.loading')} />}>
      <ProgressScreen {...props} />
    </Suspense>
  )
}
