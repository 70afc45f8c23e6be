import { useWords } from '../formatting/use-words'
import { EmptyState } from '../ui/messages/empty-state'

/** Shown when the address was used before or is older than a minute. */
export function StartRefused() {
  const { say } = useWords()
  return (
    <main style={{ display: 'grid', placeItems: 'center', minBlockSize: '100vh' }}>
      <EmptyState title={say('app.entryUsedTitle')}>{say('app.entryUsed')}</EmptyState>
    </main>
  )
}
