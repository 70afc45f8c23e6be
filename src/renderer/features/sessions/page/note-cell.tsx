import { CornerDownRight, Diamond, MessageSquareText } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { EntryView, SetView } from '../../../../shared/contract/sessions'
import { echoEntry } from '../../../../shared/domain/notation/logging/echo-entry'
import { parseLogEntry } from '../../../../shared/domain/notation/logging/parse-log-entry'
import { useWords } from '../../../formatting/use-words'
import { Icon } from '../../../ui/icon'
import { KeyCap } from '../../../ui/keys/key-cap'
import styles from './note-cell.module.css'
import { isWholeEntry } from './set-boxes'
import { SkipField } from './skip-field'
import { useDraft } from './typed-drafts'
import type { SessionActs } from './use-session-acts'

export type NoteCellProps = {
  readonly id: string
  readonly entry: EntryView
  readonly set: SetView
  readonly number: number
  readonly unit: 'kg' | 'lb'
  readonly acts: SessionActs
  readonly isSkipping: boolean
  /** Called when the reason was written, or given up. */
  readonly onSkipped: (isWritten: boolean) => void
}

/** What is said beside a set: the reading of what is being typed, a refusal, a record, a note. */
export function NoteCell(props: NoteCellProps) {
  const { id, set, acts, isSkipping, onSkipped } = props
  const { say } = useWords()
  const refusal = acts.refusals[set.id]
  const skipped = set.done.find((row) => row.outcome === 'skipped')
  const skip = async (reason: string) => {
    if (await acts.skip(set, reason)) onSkipped(true)
  }
  return (
    <td className={styles.cell} id={id}>
      <div className={styles.line}>
        {isSkipping ? (
          <SkipField onCancel={() => onSkipped(false)} onSkip={(reason) => void skip(reason)} />
        ) : null}
        {refusal === undefined ? null : (
          <span className={styles.refusal} role="alert">
            {refusal}
          </span>
        )}
        {refusal === undefined && !isSkipping ? <Echo {...props} /> : null}
        {set.record === null ? null : (
          <span className={styles.record} title={`${set.record.text}, ${set.record.was}`}>
            <Icon className={styles.diamond} shape={Diamond} size={12} />
            <span>{set.record.text}</span>
            <span className={styles.was}>{set.record.was}</span>
          </span>
        )}
        {skipped ? (
          <span className={styles.quiet}>
            {skipped.reason === ''
              ? say('sessions.page.skipped')
              : say('sessions.page.skippedBecause', { reason: skipped.reason })}
          </span>
        ) : null}
        {set.done.length > 0 && !isSkipping ? <Note {...props} /> : null}
      </div>
    </td>
  )
}

/** The reading of a text that says more than a load, before Enter writes it. */
function Echo({ set, unit }: NoteCellProps) {
  const { say } = useWords()
  const draft = useDraft(set.id)
  const text = (['load', 'amount', 'rpe'] as const)
    .map((box) => draft?.[box] ?? '')
    .find((typed, at) => isWholeEntry((['load', 'amount', 'rpe'] as const)[at] ?? 'load', typed))
  if (text === undefined) return null
  return (
    <span aria-live="polite" className={styles.echoLine}>
      <span className={styles.echo}>
        <Icon shape={CornerDownRight} size={12} />
        {echoEntry(parseLogEntry(text, { unit }), say)}
      </span>
      <KeyCap keys="Enter" />
    </span>
  )
}

function Note({ set, entry, number, acts }: NoteCellProps) {
  const { say } = useWords()
  const stored = set.done[0]?.note ?? ''
  const [typed, setTyped] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current !== document.activeElement) setTyped(undefined)
  }, [])
  const settle = async () => {
    if (typed === undefined || typed === stored) return setTyped(undefined)
    if (await acts.note(set, typed)) setTyped(undefined)
  }
  const text = typed ?? stored
  return (
    <span className={styles.note}>
      {text === '' ? null : (
        <Icon className={styles.noteIcon} shape={MessageSquareText} size={14} />
      )}
      <input
        aria-label={say('sessions.page.noteOf', { set: number, exercise: entry.name })}
        className={styles.noteInput}
        data-note
        onBlur={() => void settle()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void settle()
          if (event.key === 'Escape') setTyped(undefined)
        }}
        ref={field}
        tabIndex={-1}
        value={text}
      />
    </span>
  )
}
