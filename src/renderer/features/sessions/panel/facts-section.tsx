import { useState } from 'react'
import type { SessionView } from '../../../../shared/contract/sessions'
import { parseCalendarDate } from '../../../../shared/kernel/calendar-date'
import { parseMilli, printMilli } from '../../../../shared/kernel/decimal'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { DateField } from '../../../ui/fields/date-field'
import { TextField } from '../../../ui/fields/text-field'
import { PanelSection } from '../../../ui/page/panel-section'
import styles from './session-panel.module.css'

/** Effort, minutes, body mass, day and a note: written when the box is left, kept when it is refused. */
export function FactsSection({ session }: { readonly session: SessionView }) {
  const { say, locale } = useWords()
  const describe = useCommand(api.sessions.describe, { quiet: true })
  const changeDay = useCommand(api.sessions.changeDay)
  const sessionId = session.id
  const milli = (value: number | null | undefined) => (value == null ? '' : printMilli(value))
  const write = async (facts: Omit<Parameters<typeof describe>[0], 'sessionId'>) => {
    const answer = await describe({ sessionId, ...facts })
    return answer.ok ? undefined : answer.error.message
  }
  const move = (day: string) => {
    const read = parseCalendarDate(day)
    if (read.ok) void changeDay({ sessionId, day: read.value })
  }
  const { plannedMinutes, unit } = session
  return (
    <PanelSection title={say('sessions.panel.session')}>
      <div className={styles.facts}>
        <Fact
          label={say('sessions.panel.effort')}
          oddKey="sessions.effortOdd"
          onNumber={(effortMilli) => write({ effortMilli })}
          stored={milli(session.effortMilli)}
          tail={say('sessions.panel.ofTen')}
        />
        <Fact
          label={say('sessions.panel.minutes')}
          oddKey="sessions.minutesOdd"
          onNumber={(value) => write({ minutes: value === null ? null : Math.round(value / 1000) })}
          stored={session.minutes === null ? '' : String(session.minutes)}
          tail={
            plannedMinutes === null
              ? ''
              : say('sessions.panel.plannedMinutes', { minutes: plannedMinutes })
          }
        />
        <Fact
          label={say('sessions.panel.bodyMass')}
          oddKey="sessions.bodyMassOdd"
          onNumber={async (value) =>
            value === null ? undefined : write({ bodyMass: { milli: value, unit } })
          }
          stored={milli(session.bodyMass?.milli)}
          tail={session.bodyMass?.unit ?? unit}
        />
        <span className={styles.quiet}>{say('sessions.panel.day')}</span>
        <DateField
          className={styles.date ?? ''}
          isCompact
          isLabelHidden
          label={say('sessions.panel.day')}
          locale={locale}
          onChange={move}
          today={todayHere()}
          value={session.day}
          words={{ unreadable: say('input.notADay'), 'not-a-day': say('input.notADay') }}
        />
        <NoteFact onWrite={(note) => write({ note })} stored={session.note} />
      </div>
    </PanelSection>
  )
}

type FactProps = {
  readonly label: string
  readonly stored: string
  readonly tail: string
  readonly oddKey: string
  /** Writes thousandths, or null for an emptied box; answers the refusal. */
  readonly onNumber: (value: number | null) => Promise<string | undefined>
}

function Fact({ label, stored, tail, oddKey, onNumber }: FactProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState<string>()
  const [error, setError] = useState<string>()
  const settle = async () => {
    if (typed === undefined || typed === stored) return setTyped(undefined)
    const read = parseMilli(typed)
    if (typed.trim() !== '' && !read.ok) return setError(say(oddKey))
    const refused = await onNumber(read.ok ? read.value : null)
    setError(refused)
    if (refused === undefined) setTyped(undefined)
  }
  return (
    <>
      <span aria-hidden className={styles.quiet}>
        {label}
      </span>
      <TextField
        isCompact
        isLabelHidden
        isNumeric
        label={label}
        onBlur={() => void settle()}
        onChange={(text) => {
          setTyped(text)
          setError(undefined)
        }}
        onEnter={() => void settle()}
        value={typed ?? stored}
      />
      <span className={styles.quiet}>{tail}</span>
      {error === undefined ? null : (
        <span className={`${styles.wide} ${styles.error}`} role="alert">
          {error}
        </span>
      )}
    </>
  )
}

function NoteFact(props: {
  readonly stored: string
  readonly onWrite: (note: string) => Promise<string | undefined>
}) {
  const { say } = useWords()
  const [typed, setTyped] = useState<string>()
  const [error, setError] = useState<string>()
  const settle = async () => {
    if (typed === undefined || typed === props.stored) return setTyped(undefined)
    const refused = await props.onWrite(typed)
    setError(refused)
    if (refused === undefined) setTyped(undefined)
  }
  return (
    <TextField
      className={styles.wide ?? ''}
      isCompact
      isLabelHidden
      label={say('sessions.panel.note')}
      onBlur={() => void settle()}
      onChange={setTyped}
      onEnter={() => void settle()}
      placeholder={say('sessions.panel.note')}
      value={typed ?? props.stored}
      {...(error === undefined ? {} : { error })}
    />
  )
}
