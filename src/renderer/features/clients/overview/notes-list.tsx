import { Ellipsis, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { ClientView } from '../../../../shared/contract/clients'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { dayMonth, todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { IconButton } from '../../../ui/actions/icon-button'
import { Menu } from '../../../ui/actions/menu'
import { InlineEdit } from '../../../ui/fields/inline-edit'
import { TextArea } from '../../../ui/fields/text-area'
import styles from './notes-list.module.css'

/** Notes by day, the newest first; typing in the first line adds one for today. */
export function NotesList({ client }: { readonly client: ClientView }) {
  const { say } = useWords()
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.notes}>
      <div className={styles.heading}>
        <h2 id={id} className="type-h3">
          {say('clients.notes')}
        </h2>
        <span className="type-caption quiet">{say('clients.notesHint')}</span>
      </div>
      <NewNote clientId={client.id} />
      <ul>
        {client.notes.map((note) => (
          <NoteRow key={note.id} clientId={client.id} note={note} />
        ))}
      </ul>
    </section>
  )
}

function NewNote({ clientId }: { readonly clientId: string }) {
  const { say, locale } = useWords()
  const add = useCommand(api.clients.addNote, { quiet: true })
  const [body, setBody] = useState('')
  const [error, setError] = useState<string>()
  const today = todayHere()
  const keep = async () => {
    if (body.trim() === '' || add.isRunning) return
    const answer = await add({ clientId, day: today, body })
    if (answer.ok) setBody('')
    setError(answer.ok ? undefined : answer.error.message)
  }
  return (
    <div className={styles.add}>
      <TextArea
        className={styles.grows ?? ''}
        label={say('clients.noteNew', { day: dayMonth(today, locale, today) })}
        isLabelHidden
        placeholder={say('clients.notePlaceholder')}
        rows={1}
        value={body}
        error={error}
        onChange={(text) => {
          setBody(text)
          setError(undefined)
        }}
        onModEnter={() => void keep()}
      />
      {body.trim() === '' ? null : (
        <Button keys="Mod+Enter" onPress={() => void keep()}>
          {say('clients.keep')}
        </Button>
      )}
    </div>
  )
}

type NoteRowProps = { readonly clientId: string; readonly note: ClientView['notes'][number] }

function NoteRow({ clientId, note }: NoteRowProps) {
  const { say, locale } = useWords()
  const change = useCommand(api.clients.changeNote, { quiet: true })
  const remove = useCommand(api.clients.removeNote)
  const day = dayMonth(note.day, locale, todayHere())
  const keep = async (body: string) => {
    const answer = await change({ clientId, noteId: note.id, body })
    return answer.ok ? undefined : answer.error.message
  }
  const label = say('clients.noteActs', { day })
  return (
    <li className={styles.note}>
      <span className={styles.day}>{day}</span>
      <span className={styles.body} dir="auto">
        <InlineEdit
          label={say('clients.noteOf', { day })}
          value={note.body}
          isMultiline
          onCommit={keep}
        />
      </span>
      <Menu
        label={label}
        placement="bottom end"
        trigger={<IconButton icon={Ellipsis} size="small" label={label} />}
        entries={[{ id: 'remove', text: say('clients.remove'), icon: Trash2 }]}
        onAct={() => void remove({ clientId, noteId: note.id })}
      />
    </li>
  )
}
