import type { SessionView } from '../../../../shared/contract/sessions'
import { useWords } from '../../../formatting/use-words'
import { KeyCap } from '../../../ui/keys/key-cap'
import { KeyValueList } from '../../../ui/lists/key-value-list'
import { PanelSection } from '../../../ui/page/panel-section'
import { FactsSection } from './facts-section'
import { PainSection } from './pain-section'
import styles from './session-panel.module.css'

export type SessionPanelProps = {
  readonly session: SessionView
  /** The set with the focus: where pain is noted. */
  readonly focusedSetId: string | undefined
}

const KEYS = [
  ['keyNext', 'Mod+Enter'],
  ['keyAll', 'Mod+Shift+Enter'],
  ['keyBox', 'Tab'],
  ['keyNote', '//'],
  ['keyPain', '!'],
  ['keySkip', 'Delete'],
] as const

/** Beside the log: the session's own facts, pain, planned against done, and the keys. */
export function SessionPanel({ session, focusedSetId }: SessionPanelProps) {
  const { say } = useWords()
  const sums = session.sums.map(({ name, text }) => ({ id: name, name, value: text }))
  return (
    <>
      <FactsSection key={session.id} session={session} />
      <PainSection focusedSetId={focusedSetId} session={session} />
      <PanelSection title={say('sessions.panel.sums')}>
        {sums.length === 0 ? (
          <p className={styles.quiet}>{say('sessions.panel.noSums')}</p>
        ) : (
          <KeyValueList entries={sums} />
        )}
      </PanelSection>
      <PanelSection title={say('sessions.panel.keys')}>
        <ul className={styles.keys}>
          {KEYS.map(([words, keys]) => (
            <li key={words}>
              <span>{say(`sessions.panel.${words}`)}</span>
              <KeyCap keys={keys} />
            </li>
          ))}
        </ul>
      </PanelSection>
    </>
  )
}
