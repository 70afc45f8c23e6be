import { Check, CircleDashed, Diamond } from 'lucide-react'
import { useNavigate } from 'react-router'
import type { OutputOf } from '../../../shared/contract/kit/endpoint'
import { places } from '../../../shared/contract/places'
import type { TodaySession, today } from '../../../shared/contract/today'
import { useOpenLog } from '../../commands/open-log'
import { dayMonth, shortDay, todayHere } from '../../formatting/dates'
import { toldAgo } from '../../formatting/day-words'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { Icon } from '../../ui/icon'
import { CodeCap } from '../../ui/keys/code-cap'
import { TwoLineRow } from '../../ui/lists/two-line-row'
import { PanelSection } from '../../ui/page/panel-section'
import { CodeField } from './code-field'
import styles from './today.module.css'

type BoardOutput = OutputOf<typeof today.board>

/** Sessions of today, sheets not logged with their code, programs that end, records. */
export function TodayPanel({ board }: { readonly board: BoardOutput }) {
  const { say } = useWords()
  const { due, notLogged, ending, records } = board
  return (
    <>
      <PanelSection kind="list" title={say('today.due')} count={due.length}>
        <List isEmpty={due.length === 0} emptyText={say('today.noDue')}>
          {due.map((session) => (
            <DueRow key={`${session.dayId} ${session.week}`} session={session} />
          ))}
        </List>
      </PanelSection>
      <PanelSection
        kind="list"
        title={say('today.notLogged')}
        count={notLogged.length}
        aside={<CodeField />}
      >
        <List isEmpty={notLogged.length === 0} emptyText={say('today.allLogged')}>
          {notLogged.map((session) => (
            <SheetRow key={`${session.dayId} ${session.week}`} session={session} />
          ))}
        </List>
      </PanelSection>
      <PanelSection kind="list" title={say('today.ending')} count={ending.length}>
        <List isEmpty={ending.length === 0} emptyText={say('today.noEnding')}>
          {ending.map((program) => (
            <EndingRow key={program.programId} program={program} />
          ))}
        </List>
      </PanelSection>
      <PanelSection kind="list" title={say('today.records')} count={records.length}>
        <List isEmpty={records.length === 0} emptyText={say('today.noRecords')}>
          {records.map((record) => (
            <RecordRow key={`${record.clientId} ${record.exerciseId}`} record={record} />
          ))}
        </List>
      </PanelSection>
    </>
  )
}

type ListProps = {
  readonly isEmpty: boolean
  readonly emptyText: string
  readonly children: React.ReactNode
}

function List({ isEmpty, emptyText, children }: ListProps) {
  if (isEmpty) return <p className={styles.nothing}>{emptyText}</p>
  return <ul>{children}</ul>
}

function DueRow({ session }: { readonly session: TodaySession }) {
  const { say } = useWords()
  const { clientId, name, programName, week, dayNumber, state, time, sessionId } = session
  const navigate = useNavigate()
  const end =
    state === 'to-log' ? (
      <>
        <Button
          size="small"
          aria-label={say('today.printNamed', { name })}
          onPress={() => void navigate(places.client(clientId, 'handouts'))}
        >
          {say('today.print')}
        </Button>
        <LogButton session={session} />
      </>
    ) : (
      <a className={styles.state} href={`#${places.session(clientId, sessionId ?? '')}`}>
        <Icon shape={state === 'done' ? Check : CircleDashed} size={14} />
        {say(`today.state.${state}`)}
      </a>
    )
  return (
    <TwoLineRow
      {...(time === null ? {} : { start: time })}
      title={<ClientLink clientId={clientId} name={name} />}
      detail={say('today.where', { program: programName, week, day: dayNumber })}
      end={end}
    />
  )
}

function SheetRow({ session }: { readonly session: TodaySession }) {
  const { say, locale } = useWords()
  const { clientId, name, day, week, dayNumber, sheetCode } = session
  const date = shortDay(day, locale, todayHere())
  return (
    <TwoLineRow
      title={<ClientLink clientId={clientId} name={name} />}
      detail={say('today.whereOn', { date, week, day: dayNumber })}
      end={
        <>
          <CodeCap code={sheetCode.replace(' ', '')} />
          <LogButton session={session} />
        </>
      }
    />
  )
}

function LogButton({ session }: { readonly session: TodaySession }) {
  const { say } = useWords()
  const openLog = useOpenLog()
  return (
    <Button
      size="small"
      aria-label={say('today.logNamed', { name: session.name, day: session.dayNumber })}
      onPress={() => openLog(session)}
    >
      {say('today.log')}
    </Button>
  )
}

function EndingRow({ program }: { readonly program: BoardOutput['ending'][number] }) {
  const { say, locale } = useWords()
  const navigate = useNavigate()
  const { clientId, name, programName, endsOn, hasNext } = program
  const day = dayMonth(endsOn, locale, todayHere())
  return (
    <TwoLineRow
      title={<ClientLink clientId={clientId} name={name} />}
      detail={say('today.endsOn', { program: programName, day })}
      end={
        hasNext ? (
          say('today.nextReady')
        ) : (
          <Button
            size="small"
            aria-label={say('today.nextBlockNamed', { name })}
            onPress={() => void navigate(places.client(clientId, 'program'))}
          >
            {say('today.nextBlock')}
          </Button>
        )
      }
    />
  )
}

function RecordRow({ record }: { readonly record: BoardOutput['records'][number] }) {
  const words = useWords()
  const { clientId, name, exerciseId, exerciseName, text, day } = record
  return (
    <TwoLineRow
      start={<Icon shape={Diamond} size={14} className={styles.record} />}
      title={<ClientLink clientId={clientId} name={name} />}
      detail={
        <a className={styles.quietLink} href={`#${places.progressOf(clientId, exerciseId)}`}>
          {words.say('today.recordSaid', { exercise: exerciseName, record: text })}
        </a>
      }
      end={toldAgo(day, words, todayHere())}
    />
  )
}

function ClientLink({ clientId, name }: { readonly clientId: string; readonly name: string }) {
  return (
    <a className={styles.name} dir="auto" href={`#${places.client(clientId)}`}>
      {name}
    </a>
  )
}
