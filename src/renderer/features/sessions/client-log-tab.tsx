import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import { EmptyState } from '../../ui/messages/empty-state'
import { ProgressBar } from '../../ui/messages/progress-bar'
import { LogList } from './list/log-list'
import { SessionPage } from './page/session-page'

export type ClientLogTabProps = {
  readonly clientId: string
  readonly sessionId?: string | undefined
}

/** The Log tab of a client: all sessions with what is due, or one session in the order of its sheet. */
export function ClientLogTab({ clientId, sessionId }: ClientLogTabProps) {
  if (sessionId === undefined) return <LogList clientId={clientId} />
  return <OneSession key={sessionId} sessionId={sessionId} />
}

function OneSession({ sessionId }: { readonly sessionId: string }) {
  const { say } = useWords()
  const { value, error } = useQuery(api.sessions.byId, { sessionId })
  if (error) return <EmptyState title={error.message} />
  if (!value) return <ProgressBar isDelayed label={say('sessions.log.title')} />
  return <SessionPage session={value} />
}
