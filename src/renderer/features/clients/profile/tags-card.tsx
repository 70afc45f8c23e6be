import { X } from 'lucide-react'
import { useState } from 'react'
import type { ClientView } from '../../../../shared/contract/clients'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useWords } from '../../../formatting/use-words'
import { IconButton } from '../../../ui/actions/icon-button'
import { TextField } from '../../../ui/fields/text-field'
import { Chip } from '../../../ui/messages/chip'
import { Card } from '../../../ui/page/card'
import { FactRow } from './fact-row'
import styles from './profile.module.css'

/** Tags and groups as chips; Enter in the box adds one. */
export function TagsCard({ client }: { readonly client: ClientView }) {
  const { say } = useWords()
  return (
    <Card title={say('clients.column.tags')}>
      <dl>
        <FactRow name={say('clients.tags')}>
          <TagLine client={client} kind="tag" />
        </FactRow>
        <FactRow name={say('clients.groups')}>
          <TagLine client={client} kind="group" />
        </FactRow>
      </dl>
    </Card>
  )
}

type TagLineProps = { readonly client: ClientView; readonly kind: 'tag' | 'group' }

function TagLine({ client, kind }: TagLineProps) {
  const { say } = useWords()
  const add = useCommand(api.clients.addTag, { quiet: true })
  const remove = useCommand(api.clients.removeTag)
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()
  const keep = async () => {
    const answer = await add({ clientId: client.id, kind, name })
    if (answer.ok) setName('')
    setError(answer.ok ? undefined : answer.error.message)
  }
  const label = say(kind === 'tag' ? 'clients.addTag' : 'clients.addGroup')
  return (
    <div className={styles.tags}>
      {client.tags
        .filter((tag) => tag.kind === kind)
        .map((tag) => (
          <span key={tag.id} className={styles.tag}>
            <Chip>
              <span className={styles.tagName}>{tag.name}</span>
            </Chip>
            <IconButton
              icon={X}
              size="small"
              label={say('clients.removeTag', { name: tag.name })}
              onPress={() => void remove({ clientId: client.id, tagId: tag.id })}
            />
          </span>
        ))}
      <TextField
        isCompact
        isLabelHidden
        className={styles.addTag ?? ''}
        label={label}
        placeholder={label}
        value={name}
        error={error}
        onChange={(text) => {
          setName(text)
          setError(undefined)
        }}
        onEnter={() => void keep()}
      />
    </div>
  )
}
