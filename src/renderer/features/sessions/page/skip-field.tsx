import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import styles from './note-cell.module.css'

export type SkipFieldProps = {
  readonly onSkip: (reason: string) => void
  readonly onCancel: () => void
}

const REASONS = ['reasonTime', 'reasonPain', 'reasonEquipment', 'reasonTired'] as const

/** Asks why a set was not done; Enter takes what is typed, also nothing. */
export function SkipField({ onSkip, onCancel }: SkipFieldProps) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  useEffect(() => field.current?.focus(), [])
  return (
    <span className={styles.skip}>
      <input
        aria-label={say('sessions.page.skipWhy')}
        className={styles.skipInput}
        list={list}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onSkip(reason)
          if (event.key === 'Escape') onCancel()
        }}
        placeholder={say('sessions.page.skipWhy')}
        ref={field}
        value={reason}
      />
      <datalist id={list}>
        {REASONS.map((one) => (
          <option key={one} value={say(`sessions.page.${one}`)} />
        ))}
      </datalist>
      <Button kind="quiet" onPress={() => onSkip(reason)} size="small">
        {say('sessions.page.skip')}
      </Button>
    </span>
  )
}
