import { useMemo, useState } from 'react'
import { createSearch } from '../../../shared/domain/search/rank-matches'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { ComboBox } from '../../ui/choices/combo-box'
import styles from './choose-client.module.css'

type ChooseClientProps = {
  readonly clientId: string | null
  readonly clientName: string
  readonly onClient: (clientId: string | null) => void
}

const CREATE = ':create'

/** Whose log it is: a client found by typing, or one made from the typed name. */
export function ChooseClient({ clientId, clientName, onClient }: ChooseClientProps) {
  const { say } = useWords()
  if (clientId === null) return <ClientSearch onClient={onClient} />
  return (
    <div className={styles.chosen}>
      <span className={styles.label}>{say('imports.screen.client')}</span>
      <strong className={styles.name}>{clientName}</strong>
      <Button size="small" onPress={() => onClient(null)}>
        {say('imports.screen.otherClient')}
      </Button>
    </div>
  )
}

function ClientSearch({ onClient }: Pick<ChooseClientProps, 'onClient'>) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const list = useQuery(api.clients.list, { shelf: 'active' }).value
  const add = useCommand(api.clients.add)
  const known = useMemo(
    () => (list?.clients ?? []).map(({ id, name }) => ({ id, text: name, title: name })),
    [list],
  )
  const ask = useMemo(() => createSearch(known, { limit: 8 }), [known])
  const create = async (name: string) => {
    const answer = await add({ name })
    if (answer.ok) onClient(answer.value.clientId)
  }
  const named = text.trim()
  const byId = new Map(known.map((choice) => [choice.id, choice]))
  const found =
    named === '' ? known.slice(0, 8) : ask(named).flatMap(({ id }) => byId.get(id) ?? [])
  const own = { id: CREATE, text: say('imports.screen.createClient', { name: named }) }
  const offered = named === '' ? found : [...found, own]
  const choose = (id: string) => (id === CREATE ? void create(named) : onClient(id))
  return (
    <div className={styles.chosen}>
      <ComboBox
        className={styles.search ?? ''}
        label={say('imports.screen.client')}
        description={say('imports.screen.clientHint')}
        text={text}
        onText={setText}
        isLoading={list === undefined}
        suggestions={list === undefined ? [] : offered}
        onChoose={choose}
        // Enter takes the first of the list: a client who is here already is not made a second time.
        onOwnText={() => (list && offered[0] ? choose(offered[0].id) : undefined)}
        words={{
          nothingFound: say('imports.screen.noClient'),
          loading: say('imports.screen.loading'),
          open: say('imports.screen.open'),
        }}
      />
    </div>
  )
}
