import { X } from 'lucide-react'
import { useState } from 'react'
import type { ClientView } from '../../../../shared/contract/clients'
import type { ConditionCard } from '../../../../shared/contract/screening'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useQuery } from '../../../api/use-query'
import { dayMonth, todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { IconButton } from '../../../ui/actions/icon-button'
import { Segmented } from '../../../ui/choices/segmented'
import { TextField } from '../../../ui/fields/text-field'
import { Chip } from '../../../ui/messages/chip'
import { Card } from '../../../ui/page/card'
import { FLAG_TONES } from '../flag-chips'
import { ConditionBox } from './condition-box'
import styles from './profile.module.css'

type CardProps = { readonly client: ClientView }
type Severity = ClientView['flags'][number]['severity']

const SEVERITIES = ['stop', 'care', 'note'] as const

/** What to watch, in the coach's words, with a weight; one that names a condition counts in programs. */
export function FlagsCard({ client }: CardProps) {
  const { say, locale } = useWords()
  const remove = useCommand(api.clients.removeFlag)
  const conditions = useQuery(api.screening.conditions, {}).value?.conditions ?? NONE
  const nameOf = (code: string | null) => conditions.find(({ id }) => id === code)?.name ?? code
  return (
    <Card title={say('clients.flags')}>
      <ul>
        {client.flags.map((flag) => (
          <li key={flag.id} className={styles.row}>
            <Chip tone={FLAG_TONES[flag.severity]}>{say(`clients.severity.${flag.severity}`)}</Chip>
            <span className={styles.rowText}>{flag.text}</span>
            {nameOf(flag.code) === flag.text ? null : (
              <span className="quiet">{nameOf(flag.code)}</span>
            )}
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
      <NewFlag clientId={client.id} conditions={conditions} />
    </Card>
  )
}

const NONE: readonly ConditionCard[] = []

/** A condition of the list brings its words and weight along; a flag without one is a note for people only. */
function NewFlag({ clientId, conditions }: NewFlagProps) {
  const { say } = useWords()
  const flag = useFlagDraft(clientId)
  const { draft, change, keep } = flag
  return (
    <div className={styles.line}>
      <ConditionBox
        conditions={conditions}
        text={draft.typed}
        onText={flag.typeCondition}
        onChoose={flag.chooseCondition}
        onOwnText={() => void keep()}
      />
      <TextField
        isCompact
        className={styles.grows ?? ''}
        label={say('clients.flagText')}
        placeholder={say('clients.flagTextHint')}
        value={draft.text}
        error={flag.error}
        onChange={(text) => change({ text })}
        onEnter={() => void keep()}
      />
      <Segmented
        label={say('clients.flagSeverity')}
        choices={SEVERITIES.map((id) => ({ id, text: say(`clients.severity.${id}`) }))}
        value={draft.severity}
        onChange={(severity) => change({ severity })}
      />
      <Button onPress={() => void keep()}>{say('clients.add')}</Button>
    </div>
  )
}

type NewFlagProps = {
  readonly clientId: string
  readonly conditions: readonly ConditionCard[]
}

type FlagDraft = {
  readonly typed: string
  readonly code: string | null
  readonly text: string
  readonly severity: Severity
}

const EMPTY: FlagDraft = { typed: '', code: null, text: '', severity: 'care' }

function useFlagDraft(clientId: string) {
  const add = useCommand(api.clients.addFlag, { quiet: true })
  const [draft, setDraft] = useState(EMPTY)
  const [error, setError] = useState<string>()
  const change = (part: Partial<FlagDraft>) => {
    setDraft((old) => ({ ...old, ...part }))
    setError(undefined)
  }
  const keep = async () => {
    const { text, severity, code } = draft
    const answer = await add({ clientId, text, severity, since: todayHere(), code })
    if (answer.ok) setDraft(EMPTY)
    setError(answer.ok ? undefined : answer.error.message)
  }
  return {
    ...{ draft, error, change, keep },
    typeCondition: (typed: string) =>
      setDraft((old) => (typed === old.typed ? old : { ...old, typed, code: null })),
    chooseCondition: ({ id, name, weight }: ConditionCard) =>
      setDraft((old) => ({
        typed: name,
        code: id,
        text: old.text === '' || old.text === old.typed ? name : old.text,
        severity: weight === 'absolute' ? 'stop' : old.severity,
      })),
  }
}
