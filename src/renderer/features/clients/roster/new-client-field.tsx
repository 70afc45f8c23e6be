import { UserPlus } from 'lucide-react'
import { type Ref, useState } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../../../shared/contract/places'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useWords } from '../../../formatting/use-words'
import { TextField } from '../../../ui/fields/text-field'

type NewClientFieldProps = {
  readonly inputRef: Ref<HTMLInputElement>
  readonly autoFocus: boolean
}

/** The first row of the roster: type a name, Enter adds the client and opens the page. A refused name stays. */
export function NewClientField({ inputRef, autoFocus }: NewClientFieldProps) {
  const { say } = useWords()
  const navigate = useNavigate()
  const add = useCommand(api.clients.add, { quiet: true })
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()
  const enter = async () => {
    if (add.isRunning) return
    const answer = await add({ name })
    if (!answer.ok) return setError(answer.error.message)
    setName('')
    void navigate(places.client(answer.value.clientId))
  }
  return (
    <TextField
      label={say('clients.newName')}
      isLabelHidden
      icon={UserPlus}
      placeholder={say('clients.namePlaceholder')}
      value={name}
      error={error}
      autoFocus={autoFocus}
      autoComplete="off"
      inputRef={inputRef}
      onChange={(text) => {
        setName(text)
        setError(undefined)
      }}
      onEnter={() => void enter()}
    />
  )
}
