import type { ReactNode } from 'react'
import type { ClientView } from '../../../../shared/contract/clients'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useWords } from '../../../formatting/use-words'
import { InlineEdit } from '../../../ui/fields/inline-edit'
import { Card } from '../../../ui/page/card'
import { Fill } from '../../../ui/shell/slots'
import { ClientDetails } from './client-details'
import { NextSession } from './next-session'
import { NotesList } from './notes-list'
import styles from './overview.module.css'

type OverviewTabProps = {
  readonly client: ClientView
  /** Key lifts and adherence, drawn by the progress screens. */
  readonly glance: ReactNode
}

/** What matters today: goal, lifts, notes; the next session and details stand in the inspector. */
export function OverviewTab({ client, glance }: OverviewTabProps) {
  return (
    <div className={styles.overview}>
      <GoalCard client={client} />
      {glance}
      <NotesList client={client} />
      <Fill name="inspector">
        <NextSession client={client} />
        <ClientDetails client={client} />
      </Fill>
    </div>
  )
}

function GoalCard({ client }: { readonly client: ClientView }) {
  const { say } = useWords()
  const change = useCommand(api.clients.change, { quiet: true })
  const keep = async (goal: string) => {
    const answer = await change({ clientId: client.id, goal })
    return answer.ok ? undefined : answer.error.message
  }
  return (
    <Card title={say('clients.goal')}>
      <span dir="auto" className="type-body">
        <InlineEdit
          label={say('clients.goal')}
          value={client.goal}
          placeholder={say('clients.goalHint')}
          isMultiline
          onCommit={keep}
        />
      </span>
    </Card>
  )
}
