import { X } from 'lucide-react'
import { useState } from 'react'
import type { ClientView } from '../../../../shared/contract/clients'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { dayMonth, todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { IconButton } from '../../../ui/actions/icon-button'
import { Segmented } from '../../../ui/choices/segmented'
import { TextField } from '../../../ui/fields/text-field'
import { Chip } from '../../../ui/messages/chip'
import { Card } from '../../../ui/page/card'
import { FLAG_TONES } from '../flag-chips'
import styles from './profile.module.css'

type CardProps = { readonly client: ClientView }
type Severity = ClientView['flags'][number]['severity']

const SEVERITIES = ['stop', 'care', 'note'] as const

/** What to watch, in the coach's words, with a weight and an optional code. */
export function FlagsCard({ client }: CardProps) {
  const { say, locale } = useWords()
  const remove = useCommand(api.clients.removeFlag)
  return (
    <Card title={say('clients.flags')}>
      <ul>
        {client.flags.map((flag) => (
          <li key={flag.id} className={styles.row}>
            <Chip tone={FLAG_TONES[flag.severity]}>{say(`clients.severity.${flag.severity}`)}</Chip>
            <span className={styles.rowText}>{flag.text}</span>
            <span className="quiet">{flag.code}</span>
            <span className="quiet">
              {say('clients.since', { day: dayMonth(flag.since, locale, todayHere()) })}
            </span>
            <IconButton
              icon={X}
              size="small"
              label={say('clients.removeNamed', { name: flag.text })}
              onPress={() => void remove({ clientId: client.id, flagId: flag.id })}
            />
          </li>
        ))}
      </ul>
      {client.flags.length > 0 ? null : <p className="quiet">{say('clients.noFlags')}</p>}
      <NewFlag clientId={client.id} />
    </Card>
  )
}

function NewFlag({ clientId }: { readonly clientId: string }) {
  const { say } = useWords()
  const add = useCommand(api.clients.addFlag, { quiet: true })
  const [text, setText] = useState('')
  const [code, setCode] = useState('')
  const [severity, setSeverity] = useState<Severity>('care')
  const [error, setError] = useState<string>()
  const keep = async () => {
    const since = todayHere()
    const answer = await add({ clientId, text, severity, since, code: code.trim() || null })
    setError(answer.ok ? undefined : answer.error.message)
    if (!answer.ok) return
    setText('')
    setCode('')
  }
  return (
    <div className={styles.line}>
      <TextField
        isCompact
        className={styles.grows ?? ''}
        label={say('clients.flagText')}
        placeholder={say('clients.flagTextHint')}
        value={text}
        error={error}
        onChange={(typed) => {
          setText(typed)
          setError(undefined)
        }}
        onEnter={() => void keep()}
      />
      <TextField
        isCompact
        className={styles.short ?? ''}
        label={say('clients.flagCode')}
        value={code}
        onChange={setCode}
        onEnter={() => void keep()}
      />
      <Segmented
        label={say('clients.flagSeverity')}
        choices={SEVERITIES.map((id) => ({ id, text: say(`clients.severity.${id}`) }))}
        value={severity}
        onChange={setSeverity}
      />
      <Button onPress={() => void keep()}>{say('clients.add')}</Button>
    </div>
  )
}
