import { ClipboardPen, Printer } from 'lucide-react'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { ClientView } from '../../../../shared/contract/clients'
import type { OutputOf } from '../../../../shared/contract/kit/endpoint'
import { places } from '../../../../shared/contract/places'
import type { sessions } from '../../../../shared/contract/sessions'
import { api } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import { useOpenLog } from '../../../commands/open-log'
import { shortDay, todayHere } from '../../../formatting/dates'
import { comingDay, toldAppointment } from '../../../formatting/day-words'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { CodeCap } from '../../../ui/keys/code-cap'
import { PanelSection } from '../../../ui/page/panel-section'
import styles from './overview.module.css'

type Log = OutputOf<typeof sessions.ofClient>

/** So many sessions are listed; the rest stands in the Log tab. */
const LISTED = 5

/** What is next and how to begin it, and the sessions before. */
export function NextSession({ client }: { readonly client: ClientView }) {
  const words = useWords()
  const { say } = words
  const log = useQuery(api.sessions.ofClient, { clientId: client.id }).value
  const { nextAppointment: at } = client
  if (!log) return null
  const aside = at === null ? undefined : toldAppointment(at, words, todayHere())
  return (
    <>
      <PanelSection title={say('clients.nextSession')} {...(aside === undefined ? {} : { aside })}>
        <WhatIsNext client={client} log={log} />
      </PanelSection>
      <PanelSection title={say('clients.lastSessions')}>
        <LastSessions clientId={client.id} log={log} />
      </PanelSection>
    </>
  )
}

function WhatIsNext({ client, log }: { readonly client: ClientView; readonly log: Log }) {
  const words = useWords()
  const { say } = words
  const navigate = useNavigate()
  const openLog = useOpenLog()
  const open = log.sessions.find(({ status }) => status === 'open')
  const due = log.due[0]
  const begin = useMemo(() => {
    if (open) return () => void navigate(places.session(client.id, open.id))
    if (due) return () => openLog({ ...due, clientId: client.id, sessionId: null })
    return undefined
  }, [open, due, client.id, navigate, openLog])
  if (!begin) return <NoProgram clientId={client.id} />
  return (
    <>
      {open ? (
        <p>
          <strong className="strong">{open.name}</strong>
          <br />
          <span className="quiet">{say('clients.openSession')}</span>
        </p>
      ) : null}
      {!open && due ? (
        <p>
          <strong className="strong">{due.dayName}</strong>
          <br />
          <span className="quiet">
            {say('clients.dueWhere', {
              day: comingDay(due.day, words, todayHere()),
              week: due.week,
              number: due.dayNumber,
            })}{' '}
          </span>
          <CodeCap code={due.sheetCode.replace(' ', '')} />
        </p>
      ) : null}
      <div className={styles.acts}>
        <Button kind="primary" icon={ClipboardPen} keys="Mod+L" onPress={begin}>
          {say('clients.log')}
        </Button>
        <Button icon={Printer} onPress={() => void navigate(places.client(client.id, 'handouts'))}>
          {say('clients.print')}
        </Button>
      </div>
    </>
  )
}

function NoProgram({ clientId }: { readonly clientId: string }) {
  const { say } = useWords()
  const navigate = useNavigate()
  return (
    <>
      <p className="quiet">{say('clients.noProgramYet')}</p>
      <div className={styles.acts}>
        <Button onPress={() => void navigate(places.client(clientId, 'program'))}>
          {say('clients.goProgram')}
        </Button>
      </div>
    </>
  )
}

function LastSessions({ clientId, log }: { readonly clientId: string; readonly log: Log }) {
  const { say, locale } = useWords()
  const today = todayHere()
  if (log.sessions.length === 0) return <p className="quiet">{say('clients.noSessions')}</p>
  return (
    <ul className={styles.sessions}>
      {log.sessions.slice(0, LISTED).map(({ id, name, day, status }) => (
        <li key={id} className={styles.session}>
          <a href={`#${places.session(clientId, id)}`}>{name}</a>
          <span className="quiet num">
            {status === 'missed' ? `${say('clients.missed')} · ` : ''}
            {shortDay(day, locale, today)}
          </span>
        </li>
      ))}
    </ul>
  )
}
