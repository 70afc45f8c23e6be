import { CheckCheck, Ellipsis } from 'lucide-react'
import { useNavigate } from 'react-router'
import { places } from '../../../../shared/contract/places'
import type { SessionView } from '../../../../shared/contract/sessions'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { shortDay, todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { IconButton } from '../../../ui/actions/icon-button'
import { Menu } from '../../../ui/actions/menu'
import { CodeCap } from '../../../ui/keys/code-cap'
import { Chip } from '../../../ui/messages/chip'
import { ProgressBar } from '../../../ui/messages/progress-bar'
import styles from './session-page.module.css'

export type SessionHeadProps = {
  readonly session: SessionView
  readonly onAll: () => void
}

/** What session this is, how far it is, and what can be done with all of it. */
export function SessionHead({ session, onAll }: SessionHeadProps) {
  const { say, locale } = useWords()
  const { done, planned } = session.sets
  const facts = [
    ...(session.week === null ? [] : [say('sessions.log.weekOf', { week: session.week })]),
    shortDay(session.day, locale, todayHere()),
    ...(session.source === 'sheet' ? [say('sessions.page.inOrder')] : []),
  ]
  const count =
    planned === 0
      ? say('sessions.page.setsDone', { count: done })
      : say('sessions.page.setsOf', { done, count: planned })
  return (
    <header className={styles.head}>
      <div className={styles.headWords}>
        <h2 className={styles.title}>{session.name}</h2>
        <span className={styles.facts}>{facts.join(' · ')}</span>
        {session.isDeload ? <Chip>{say('sessions.page.deload')}</Chip> : null}
        {session.status === 'open' ? null : (
          <Chip tone={session.status === 'done' ? 'ok' : 'warn'}>
            {say(`sessions.log.status.${session.status}`)}
          </Chip>
        )}
      </div>
      <div className={styles.measure}>
        <span className={styles.count}>{count}</span>
        {planned === 0 ? null : (
          <span className={styles.bar}>
            <ProgressBar label={count} share={Math.min(1, done / planned)} size="measure" />
          </span>
        )}
      </div>
      <div className={styles.headActs}>
        {session.sheetCode === null ? null : (
          <span className={styles.sheet}>
            {say('sessions.page.sheet')} <CodeCap code={session.sheetCode} />
          </span>
        )}
        <span className={styles.space} />
        {planned === 0 ? null : (
          <Button icon={CheckCheck} keys="Mod+Shift+Enter" onPress={onAll}>
            {say('sessions.page.all')}
          </Button>
        )}
        <StateActs session={session} />
      </div>
    </header>
  )
}

function StateActs({ session }: { readonly session: SessionView }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const finish = useCommand(api.sessions.finish)
  const reopen = useCommand(api.sessions.reopen)
  const missed = useCommand(api.sessions.markMissed)
  const bin = useCommand(api.sessions.bin)
  const ref = { sessionId: session.id }
  const act = async (id: string) => {
    if (id === 'reopen') await reopen(ref)
    if (id === 'missed') await missed(ref)
    if (id === 'bin' && (await bin(ref)).ok) void navigate(places.client(session.clientId, 'log'))
  }
  const entries = [
    ...(session.status === 'open'
      ? [{ id: 'missed', text: say('sessions.page.missed') }]
      : [{ id: 'reopen', text: say('sessions.page.reopen') }]),
    { kind: 'line', id: 'line' } as const,
    { id: 'bin', text: say('sessions.page.bin'), isDanger: true },
  ]
  return (
    <>
      {session.status === 'open' ? (
        <Button kind="primary" onPress={() => void finish(ref)}>
          {say('sessions.page.finish')}
        </Button>
      ) : null}
      <Menu
        entries={entries}
        label={say('sessions.page.more')}
        onAct={(id) => void act(id)}
        placement="bottom end"
        trigger={<IconButton icon={Ellipsis} label={say('sessions.page.more')} />}
      />
    </>
  )
}
