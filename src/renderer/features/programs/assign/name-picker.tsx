import { useMemo, useState } from 'react'
import { createSearch } from '../../../../shared/domain/search/rank-matches'
import { useWords } from '../../../formatting/use-words'
import { ComboBox } from '../../../ui/choices/combo-box'

type NamePickerProps = {
  readonly label: string
  readonly entries: readonly { readonly id: string; readonly name: string }[]
  readonly chosenId: string | undefined
  readonly onChoose: (id: string | undefined) => void
  readonly onEnter?: () => void
  readonly error?: string | undefined
  readonly placeholder?: string
  readonly autoFocus?: boolean
}

/** One of many by a few letters of its name; everything is offered while nothing is typed. */
export function NamePicker(props: NamePickerProps) {
  const { label, entries, chosenId, onChoose, placeholder, error, autoFocus = false } = props
  const { say } = useWords()
  const [typed, setTyped] = useState<string>()
  const ask = useMemo(
    () => createSearch(entries.map(({ id, name }) => ({ id, title: name, aliases: [] }))),
    [entries],
  )
  const chosen = entries.find(({ id }) => id === chosenId)
  const text = typed ?? chosen?.name ?? ''
  const isSearching = typed !== undefined && typed.trim() !== '' && typed !== chosen?.name
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  // Nothing is offered beside a name that was chosen, so that the list closes.
  const rest = chosen === undefined ? entries : []
  const found = isSearching ? ask(typed).flatMap(({ id }) => byId.get(id) ?? []) : rest
  const choose = (id: string) => {
    onChoose(id)
    setTyped(undefined)
  }
  return (
    <ComboBox
      label={label}
      text={text}
      suggestions={found.map(({ id, name }) => ({ id, text: name }))}
      words={{
        nothingFound: say('programs.pickNothing'),
        loading: say('programs.pickLoading'),
        open: say('programs.pickOpen'),
      }}
      autoFocus={autoFocus}
      error={error}
      {...(placeholder === undefined ? {} : { placeholder })}
      onText={(now) => {
        setTyped(now)
        if (now !== chosen?.name) onChoose(undefined)
      }}
      onChoose={choose}
      onOwnText={(own) => {
        const [best] = own.trim() === '' ? [] : ask(own)
        if (best) choose(best.id)
      }}
    />
  )
}
