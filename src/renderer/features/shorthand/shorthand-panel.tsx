import { X } from 'lucide-react'
import { type KeyboardEvent, useMemo } from 'react'
import { echo } from '../../../shared/domain/notation/echo'
import { echoEntry } from '../../../shared/domain/notation/logging/echo-entry'
import { parseLogEntry } from '../../../shared/domain/notation/logging/parse-log-entry'
import { parsePrescription } from '../../../shared/domain/notation/parse'
import { LESSONS, type Lesson } from '../../../shared/domain/notation/teaching/lessons'
import type { Say } from '../../../shared/kernel/words'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { IconButton } from '../../ui/actions/icon-button'
import { PanelSection } from '../../ui/page/panel-section'
import styles from './shorthand-panel.module.css'

type ShorthandPanelProps = { readonly onClose: () => void; readonly onKeys: () => void }

/** The shorthand on one page beside the grid; the focus stays in the cell, so one can go on typing. */
export function ShorthandPanel({ onClose, onKeys }: ShorthandPanelProps) {
  const { say } = useWords()
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  }
  return (
    <section aria-label={say('shorthand.title')} onKeyDown={closeOnEscape}>
      <div className={styles.head}>
        <h2 className={styles.title}>{say('shorthand.title')}</h2>
        <Button kind="quiet" size="small" onPress={onKeys}>
          {say('shorthand.keys')}
        </Button>
        <IconButton icon={X} kind="quiet" label={say('shorthand.close')} onPress={onClose} />
      </div>
      <p className={styles.intro}>{say('shorthand.intro')}</p>
      {LESSONS.map((lesson) => (
        <PanelSection key={lesson.id} title={say(`shorthand.${lesson.id}`)}>
          <p className={styles.hint}>{say(`shorthand.${lesson.id}Hint`)}</p>
          <Lines lesson={lesson} />
        </PanelSection>
      ))}
    </section>
  )
}

function Lines({ lesson }: { readonly lesson: Lesson }) {
  const { say } = useWords()
  const lines = useMemo(
    () => lesson.lines.map((typed) => ({ typed, said: sayLine(typed, lesson.place, say) })),
    [lesson, say],
  )
  return (
    <dl className={styles.lines}>
      {lines.map(({ typed, said }) => (
        <div key={typed}>
          <dt>
            <code>{typed}</code>
          </dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}

function sayLine(typed: string, place: Lesson['place'], say: Say): string {
  return place === 'program'
    ? echo(parsePrescription(typed), say)
    : echoEntry(parseLogEntry(typed, { unit: 'kg' }), say)
}
