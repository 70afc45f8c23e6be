import { useMemo, useState } from 'react'
import type { SessionView } from '../../../../shared/contract/sessions'
import { createSearch } from '../../../../shared/domain/search/rank-matches'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useQuery } from '../../../api/use-query'
import { useWords } from '../../../formatting/use-words'
import { ComboBox } from '../../../ui/choices/combo-box'
import styles from './session-page.module.css'

/** Adds an exercise nobody planned; what is typed finds names, aliases and beginnings. */
export function AddExercise({ session }: { readonly session: SessionView }) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const { value } = useQuery(api.exercises.list, {})
  const add = useCommand(api.sessions.addExercise)
  const cards = value?.exercises
  const ask = useMemo(() => {
    const lifts = (cards ?? []).filter((card) => card.kind === 'lift')
    const entries = lifts.map(({ id, name, aliases }) => ({ id, title: name, aliases }))
    return createSearch(entries, { limit: 8 })
  }, [cards])
  const names = useMemo(() => new Map(cards?.map((card) => [card.id, card.name])), [cards])
  const suggestions = ask(text).map(({ id }) => ({ id, text: names.get(id) ?? id }))
  const choose = async (exerciseId: string) => {
    const answer = await add({ sessionId: session.id, exerciseId })
    if (answer.ok) setText('')
  }
  return (
    <ComboBox
      className={styles.add ?? ''}
      isCompact
      isLabelHidden
      label={say('sessions.page.addExercise')}
      onChoose={(id) => void choose(id)}
      onText={setText}
      placeholder={say('sessions.page.addExercise')}
      suggestions={suggestions}
      text={text}
      words={{
        nothingFound: say('sessions.page.nothingFound'),
        loading: say('sessions.page.loading'),
        open: say('sessions.page.openList'),
      }}
    />
  )
}
