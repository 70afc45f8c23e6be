import { useMemo, useState } from 'react'
import { createSearch } from '../../../shared/domain/search/rank-matches'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import { ComboBox } from '../../ui/choices/combo-box'

type ExerciseBoxProps = {
  readonly label: string
  readonly placeholder?: string
  readonly description?: string
  readonly chosenId: string | undefined
  readonly onChoose: (id: string | undefined) => void
  readonly autoFocus?: boolean
}

const SHOWN = 8

/** An exercise by a few letters of its name or of a name a coach uses. */
export function ExerciseBox(props: ExerciseBoxProps) {
  const { label, placeholder, description, chosenId, onChoose } = props
  const { say } = useWords()
  const [typed, setTyped] = useState<string>()
  const cards = useQuery(api.exercises.list, {}).value?.exercises
  const names = useMemo(() => new Map(cards?.map(({ id, name }) => [id, name])), [cards])
  const ask = useMemo(() => {
    const entries = (cards ?? []).map(({ id, name, aliases }) => ({ id, title: name, aliases }))
    return createSearch(entries, { limit: SHOWN })
  }, [cards])
  const chosen = chosenId === undefined ? undefined : names.get(chosenId)
  const text = typed ?? chosen ?? ''
  const found = typed === undefined || typed === chosen ? [] : ask(typed)
  const choose = (id: string) => {
    onChoose(id)
    setTyped(undefined)
  }
  return (
    <ComboBox
      autoFocus={props.autoFocus ?? false}
      isCompact
      label={label}
      text={text}
      suggestions={found.map(({ id }) => ({ id, text: names.get(id) ?? id }))}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(description === undefined ? {} : { description })}
      onText={(now) => {
        setTyped(now)
        if (now !== chosen) onChoose(undefined)
      }}
      onChoose={choose}
      onOwnText={(own) => {
        const [best] = own === chosen ? [] : ask(own)
        if (best) choose(best.id)
      }}
      words={{
        nothingFound: say('rosterEdits.nothingFound'),
        loading: say('rosterEdits.looking'),
        open: say('rosterEdits.openList'),
      }}
    />
  )
}
