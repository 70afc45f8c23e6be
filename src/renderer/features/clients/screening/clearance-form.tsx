import { type FormEvent, useState } from 'react'
import { calendarDate } from '../../../../shared/kernel/calendar-date'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Segmented } from '../../../ui/choices/segmented'
import { DateField } from '../../../ui/fields/date-field'
import { TextField } from '../../../ui/fields/text-field'
import styles from './screening.module.css'

const ALLOWS = ['moderate', 'vigorous'] as const

/** What a professional allowed, by whom and with which limits, in their words. */
export function ClearanceForm({
  clientId,
  onDone,
}: {
  readonly clientId: string
  readonly onDone: () => void
}) {
  const { say, locale } = useWords()
  const clear = useCommand(api.screening.clear, { quiet: true })
  const [day, setDay] = useState<string>(todayHere)
  const [by, setBy] = useState('')
  const [allows, setAllows] = useState<(typeof ALLOWS)[number]>('moderate')
  const [limits, setLimits] = useState('')
  const [error, setError] = useState<string>()
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const on = day === '' ? todayHere() : calendarDate(day)
    const answer = await clear({ clientId, day: on, by, allows, limits })
    if (answer.ok) onDone()
    else setError(answer.error.message)
  }
  return (
    <form className={styles.form} onSubmit={(event) => void keep(event)}>
      <div className={styles.line}>
        <TextField
          isCompact
          autoFocus
          className={styles.name ?? ''}
          label={say('screening.form.clearedBy')}
          value={by}
          error={error}
          onChange={(text) => {
            setBy(text)
            setError(undefined)
          }}
        />
        <DateField
          isCompact
          className={styles.day ?? ''}
          label={say('screening.form.day')}
          value={day}
          locale={locale}
          today={todayHere()}
          onChange={setDay}
          words={{ unreadable: say('app.day.unreadable'), 'not-a-day': say('app.day.notADay') }}
        />
        <span className={styles.level}>
          <Segmented
            label={say('screening.form.allows')}
            choices={ALLOWS.map((id) => ({ id, text: say(`screening.allows.${id}`) }))}
            value={allows}
            onChange={setAllows}
          />
        </span>
      </div>
      <TextField
        isCompact
        label={say('screening.form.limits')}
        placeholder={say('screening.form.limitsHint')}
        value={limits}
        onChange={setLimits}
      />
      <div className={styles.acts}>
        <Button kind="primary" type="submit">
          {say('screening.form.keepClearance')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
