import { useMemo, useState } from 'react'
import type { ClientView } from '../../../../shared/contract/clients'
import { createSearch } from '../../../../shared/domain/search/rank-matches'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useQuery } from '../../../api/use-query'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { ComboBox } from '../../../ui/choices/combo-box'
import { InlineEdit } from '../../../ui/fields/inline-edit'
import { TextField } from '../../../ui/fields/text-field'
import { Card } from '../../../ui/page/card'
import styles from './profile.module.css'

type CardProps = { readonly client: ClientView }

/** The client's own set-up line per lift; an emptied line is removed. */
export function SetupsCard({ client }: CardProps) {
  const { say } = useWords()
  const { nameOf } = useExercises()
  const set = useCommand(api.clients.setSetup, { quiet: true })
  const keep = async (exerciseId: string, setup: string) => {
    const answer = await set({ clientId: client.id, exerciseId, setup })
    return answer.ok ? undefined : answer.error.message
  }
  return (
    <Card title={say('clients.setups')} note={say('clients.setupsHint')}>
      {client.setups.length > 0 ? null : <p className="quiet">{say('clients.noSetups')}</p>}
      <ul>
        {client.setups.map(({ id, exerciseId, setup }) => (
          <li key={id} className={styles.row}>
            <span className={styles.setupName}>{nameOf(exerciseId)}</span>
            <span className={styles.rowText}>
              <InlineEdit
                label={nameOf(exerciseId)}
                value={setup}
                onCommit={(text) => keep(exerciseId, text)}
              />
            </span>
          </li>
        ))}
      </ul>
      <NewSetup keep={keep} />
    </Card>
  )
}

function useExercises() {
  const list = useQuery(api.exercises.list, {}).value?.exercises
  return useMemo(() => {
    const names = new Map((list ?? []).map(({ id, name }) => [id, name]))
    const search = createSearch(
      (list ?? []).map(({ id, name, aliases }) => ({ id, title: name, aliases })),
      { limit: 8 },
    )
    return { nameOf: (id: string) => names.get(id) ?? id, search }
  }, [list])
}

type NewSetupProps = {
  readonly keep: (exerciseId: string, setup: string) => Promise<string | undefined>
}

function NewSetup({ keep }: NewSetupProps) {
  const { say } = useWords()
  const { nameOf, search } = useExercises()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string>()
  const [setup, setSetup] = useState('')
  const [error, setError] = useState<string>()
  const suggestions = useMemo(
    () => search(typed).map(({ id }) => ({ id, text: nameOf(id) })),
    [search, typed, nameOf],
  )
  const enter = async () => {
    const exact = suggestions.find(({ text }) => text === typed)?.id
    const exerciseId = chosen ?? exact
    if (exerciseId === undefined) return setError(say('clients.chooseExercise'))
    if (setup.trim() === '') return
    const refusal = await keep(exerciseId, setup)
    setError(refusal)
    if (refusal !== undefined) return
    setTyped('')
    setChosen(undefined)
    setSetup('')
  }
  return (
    <div className={styles.line}>
      <ComboBox
        isCompact
        className={styles.grows ?? ''}
        label={say('clients.setupExercise')}
        text={typed}
        suggestions={suggestions}
        onText={(text) => {
          setTyped(text)
          setChosen(undefined)
        }}
        onChoose={(id) => {
          setChosen(id)
          setTyped(nameOf(id))
        }}
        words={{
          nothingFound: say('clients.chooseWords.nothingFound'),
          loading: say('clients.chooseWords.loading'),
          open: say('clients.chooseWords.open'),
        }}
      />
      <TextField
        isCompact
        className={styles.grows ?? ''}
        label={say('clients.setupText')}
        placeholder={say('clients.setupTextHint')}
        value={setup}
        error={error}
        onChange={(text) => {
          setSetup(text)
          setError(undefined)
        }}
        onEnter={() => void enter()}
      />
      <Button onPress={() => void enter()}>{say('clients.add')}</Button>
    </div>
  )
}
