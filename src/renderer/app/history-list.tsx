import { Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../api/api'
import { useQuery } from '../api/use-query'
import { dayFormat } from '../formatting/day-format'
import { useWords } from '../formatting/use-words'
import { Palette } from '../ui/palette/palette'

type HistoryListProps = { readonly isOpen: boolean; readonly onClose: () => void }

/** So many acts are listed, the newest first. */
const SHOWN = 100

/** What was done on this desk, newest first; choosing a step goes to the place where it happened. */
export function HistoryList({ isOpen, onClose }: HistoryListProps) {
  const { say, locale } = useWords()
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  const steps = useQuery(api.history.list, { limit: SHOWN }, { enabled: isOpen }).value?.steps ?? []
  const wanted = query.trim().toLowerCase()
  const time = dayFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const shown = steps.filter(({ act }) => act.toLowerCase().includes(wanted))
  const items = shown.map((step) => ({
    id: step.commandId,
    text: step.act,
    icon: step.state === 'done' ? Undo2 : Redo2,
    detail:
      step.state === 'done'
        ? time.format(step.doneAt)
        : say('app.wasUndone', { time: time.format(step.doneAt) }),
  }))
  const close = () => {
    setQuery('')
    onClose()
  }
  const choose = (id: string) => {
    const place = steps.find(({ commandId }) => commandId === id)?.place
    close()
    if (place) void navigate(place)
  }
  return (
    <Palette
      isOpen={isOpen}
      query={query}
      onQuery={setQuery}
      groups={items.length === 0 ? [] : [{ id: 'steps', title: say('app.history'), items }]}
      count={say('app.found', { shown: shown.length, all: steps.length })}
      onChoose={choose}
      onClose={close}
      hints={[{ keys: ['Enter'], text: say('app.goThere') }]}
      words={{
        label: say('app.history'),
        placeholder: say('app.historyHint'),
        nothingFound: say('app.nothingDone'),
      }}
    />
  )
}
