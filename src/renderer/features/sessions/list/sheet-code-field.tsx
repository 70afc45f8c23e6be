import { QrCode } from 'lucide-react'
import { useState } from 'react'
import { places } from '../../../../shared/contract/places'
import type { SheetCandidate } from '../../../../shared/contract/sessions'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { TextField } from '../../../ui/fields/text-field'
import styles from './log-list.module.css'

/** The six characters of a printed sheet; Enter opens its log, of whichever client it is. */
export function SheetCodeField({ onOpen }: { readonly onOpen: (place: string) => void }) {
  const { say } = useWords()
  const [code, setCode] = useState('')
  const [error, setError] = useState<string>()
  const [candidates, setCandidates] = useState<readonly SheetCandidate[]>([])
  const start = useCommand(api.sessions.start, { quiet: true })
  const open = async (candidate: SheetCandidate) => {
    const { clientId, programId, dayId, week, sessionId } = candidate
    if (sessionId !== null) return onOpen(places.session(clientId, sessionId))
    const answer = await start({ clientId, programId, dayId, week, day: todayHere() })
    if (answer.ok) onOpen(places.session(clientId, answer.value.sessionId))
    else setError(answer.error.message)
  }
  const ask = async () => {
    if (code.trim() === '') return
    const answer = await api.sessions.bySheet({ code })
    if (!answer.ok) return setError(answer.error.message)
    const [only, ...others] = answer.value.candidates
    if (only && others.length === 0) await open(only)
    else setCandidates(answer.value.candidates)
  }
  return (
    <div className={styles.code}>
      <TextField
        className={styles.codeField ?? ''}
        icon={QrCode}
        isCompact
        isLabelHidden
        label={say('sessions.log.code')}
        onChange={(text) => {
          setCode(text)
          setError(undefined)
          setCandidates([])
        }}
        onEnter={() => void ask()}
        placeholder={`${say('sessions.log.codeShort')} ${say('sessions.log.codePlaceholder')}`}
        value={code}
        {...(error === undefined ? {} : { error })}
      />
      <Button isDisabled={code.trim() === ''} onPress={() => void ask()}>
        {say('sessions.log.openCode')}
      </Button>
      {candidates.length > 1 ? (
        <fieldset className={styles.candidates}>
          <legend className={styles.note}>{say('sessions.log.whichSheet')}</legend>
          {candidates.map((one) => (
            <Button key={`${one.dayId}`} kind="link" onPress={() => void open(one)}>
              {`${one.clientName} · ${one.programName} · ${one.dayName} · ${say('sessions.log.weekOf', { week: one.week })}`}
            </Button>
          ))}
        </fieldset>
      ) : null}
    </div>
  )
}
