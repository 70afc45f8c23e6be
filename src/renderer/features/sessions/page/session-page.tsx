import { useEffect, useMemo, useRef, useState } from 'react'
import type { EntryView, SessionView } from '../../../../shared/contract/sessions'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { type AppCommand, useCommands } from '../../../commands/registry'
import { useWords } from '../../../formatting/use-words'
import { Fill } from '../../../ui/shell/slots'
import { StatusItem } from '../../../ui/shell/status-bar'
import { SessionPanel } from '../panel/session-panel'
import { AddExercise } from './add-exercise'
import { DrillBlock } from './drill-block'
import { EntryBlock } from './entry-block'
import { focusBox, setIdAt } from './session-focus'
import { SessionHead } from './session-head'
import styles from './session-page.module.css'
import type { BoxName } from './set-boxes'
import { draftOf } from './typed-drafts'
import { type SessionActs, useSessionActs } from './use-session-acts'

const COLUMNS = [
  'colSet',
  'colPlanned',
  'colLoad',
  'colReps',
  'colRpe',
  'colDone',
  'colNote',
] as const

/** The log of one session, in the order of its sheet. */
export function SessionPage({ session }: { readonly session: SessionView }) {
  const { say } = useWords()
  const table = useRef<HTMLElement>(null)
  const [focused, setFocused] = useState<string>()
  const acts = useSessionActs(session)
  const lifts = session.entries.filter((entry) => entry.kind === 'lift')
  const drills = session.entries.filter((entry) => entry.kind === 'warm-up')
  const move = (setId: string, by: 1 | 0 | -1, box: BoxName = 'load') => {
    const ids = lifts.flatMap((entry) => entry.sets.map((set) => set.id))
    const next = ids[ids.indexOf(setId) + by]
    if (next !== undefined) focusBox(table.current, next, box)
  }
  const all = useSessionCommands(session, { acts, focused, within: table })
  const said = useRecordNews(session)
  return (
    <div className={styles.page}>
      <SessionHead onAll={all} session={session} />
      <section
        aria-label={session.name}
        className={styles.body}
        onFocus={(event) => setFocused(setIdAt(event.target))}
        ref={table}
      >
        <DrillBlock acts={acts} drills={drills} />
        <table className={styles.table}>
          <caption className="visually-hidden">{session.name}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th className={styles[column]} key={column} scope="col">
                  {say(`sessions.page.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {lifts.map((entry, index) => (
            <EntryBlock
              acts={acts}
              bracket={isInGroup(lifts, index)}
              entry={entry}
              isFirstOfGroup={letterOf(lifts[index - 1]) !== letterOf(entry)}
              key={entry.id}
              onMove={move}
              unit={session.unit}
            />
          ))}
        </table>
        <AddExercise session={session} />
      </section>
      <p aria-live="polite" className="visually-hidden">
        {said}
      </p>
      <Fill name="inspector">
        <SessionPanel focusedSetId={focused} session={session} />
      </Fill>
      <Fill name="status">
        <StatusItem text={say('sessions.page.status', { ...session.sets })} />
      </Fill>
    </div>
  )
}

/** The letter of a label: `B1` and `B2` are one superset. */
function letterOf(entry: EntryView | undefined): string {
  return entry === undefined || entry.label === '' ? (entry?.id ?? '') : entry.label.charAt(0)
}

function isInGroup(lifts: readonly EntryView[], index: number): boolean {
  const letter = letterOf(lifts[index])
  return letter === letterOf(lifts[index - 1]) || letter === letterOf(lifts[index + 1])
}

/** Announces a record once, politely, after the set that made it. */
function useRecordNews(session: SessionView): string {
  const { say } = useWords()
  const known = useRef<{ id: string; records: ReadonlySet<string> }>(undefined)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const found = session.entries.flatMap((entry) =>
      entry.sets.flatMap((set) =>
        set.record === null ? [] : [{ id: set.id, record: set.record.text, exercise: entry.name }],
      ),
    )
    const before = known.current
    const news = found.filter(({ id }) => before?.id === session.id && !before.records.has(id))
    known.current = { id: session.id, records: new Set(found.map(({ id }) => id)) }
    if (news.length > 0) setSaid(news.map((one) => say('sessions.page.record', one)).join('. '))
  }, [session, say])
  return said
}

type CommandParts = {
  readonly acts: SessionActs
  readonly focused: string | undefined
  readonly within: { readonly current: HTMLElement | null }
}

/** Mod+Enter and Mod+Shift+Enter; answers the act of the whole session for its button. */
function useSessionCommands(
  session: SessionView,
  { acts, focused, within }: CommandParts,
): () => void {
  const logAll = useCommand(api.sessions.logAllAsPlanned)
  const sessionId = session.id
  const sets = useMemo(
    () => session.entries.flatMap((entry) => entry.sets.map((set) => ({ entry, set }))),
    [session],
  )
  const all = useMemo(() => () => void logAll({ sessionId }), [logAll, sessionId])
  const commands = useMemo((): readonly AppCommand[] => {
    const next = async () => {
      const own = sets.find(({ set }) => set.id === focused)
      const at = own ?? sets.find(({ set }) => set.done.length === 0)
      if (!at) return
      const isTyped = draftOf(at.set.id) !== undefined
      const isOpen = at.set.done.length === 0 && at.set.planned !== null
      const isWritten = isTyped
        ? await acts.commit(at.entry, at.set)
        : isOpen
          ? await acts.asPlanned(at.set)
          : true
      const behind = sets.slice(sets.indexOf(at) + 1)
      const following = behind.find(({ set }) => set.done.length === 0) ?? behind[0]
      if (isWritten && following) focusBox(within.current, following.set.id)
    }
    return [
      {
        id: 'sessions.next',
        words: { key: 'sessions.page.next' },
        keys: 'Mod+Enter',
        run: () => void next(),
      },
      {
        id: 'sessions.all',
        words: { key: 'sessions.page.all' },
        keys: 'Mod+Shift+Enter',
        run: all,
      },
    ]
  }, [sets, focused, acts, all, within])
  useCommands(commands)
  return all
}
