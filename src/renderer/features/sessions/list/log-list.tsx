import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../../../shared/contract/places'
import type { DueSession } from '../../../../shared/contract/sessions'
import { parseCalendarDate } from '../../../../shared/kernel/calendar-date'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useQuery } from '../../../api/use-query'
import { todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { KeyCap } from '../../../ui/keys/key-cap'
import { EmptyState } from '../../../ui/messages/empty-state'
import { DueList } from './due-list'
import styles from './log-list.module.css'
import { SessionTable } from './session-table'
import { SheetCodeField } from './sheet-code-field'

/** A client's log: what the program has due, the code of a sheet, and every session, newest first. */
export function LogList({ clientId }: { readonly clientId: string }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const { value } = useQuery(api.sessions.ofClient, { clientId })
  const open = (id: string) => void navigate(places.session(clientId, id))
  const acts = useStarting(clientId, open)
  if (!value) return null
  return (
    <div className={styles.list}>
      <div className={styles.bar}>
        <SheetCodeField onOpen={(place) => void navigate(place)} />
        <Button icon={Plus} onPress={acts.free}>
          {say('sessions.log.free')}
        </Button>
      </div>
      <DueList due={value.due} onMissed={acts.missed} onStart={acts.start} />
      {value.sessions.length === 0 ? (
        <EmptyState title={say('sessions.log.empty')}>
          {say('sessions.log.emptyBefore')} <KeyCap keys="Mod+L" /> {say('sessions.log.emptyAfter')}
        </EmptyState>
      ) : (
        <SessionTable onOpen={open} sessions={value.sessions} />
      )}
    </div>
  )
}

/** Ways into the log by its buttons. */
function useStarting(clientId: string, open: (id: string) => void) {
  const start = useCommand(api.sessions.start)
  const startFree = useCommand(api.sessions.startFree)
  const miss = useCommand(api.sessions.missPlanned)
  return useMemo(() => {
    const dayOf = (due: DueSession) => {
      const read = parseCalendarDate(due.day)
      const today = todayHere()
      return read.ok && read.value < today ? read.value : today
    }
    const ref = ({ programId, dayId, week }: DueSession) => ({ clientId, programId, dayId, week })
    const begin = async (due: DueSession) => {
      const answer = await start({ ...ref(due), day: dayOf(due) })
      if (answer.ok) open(answer.value.sessionId)
    }
    const free = async () => {
      const answer = await startFree({ clientId, name: '', day: todayHere() })
      if (answer.ok) open(answer.value.sessionId)
    }
    return {
      start: (due: DueSession) => void begin(due),
      missed: (due: DueSession) => void miss({ ...ref(due), day: dayOf(due) }),
      free: () => void free(),
    }
  }, [clientId, start, startFree, miss, open])
}
