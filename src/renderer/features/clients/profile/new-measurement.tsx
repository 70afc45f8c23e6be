import { useState } from 'react'
import type { ClientView } from '../../../../shared/contract/clients'
import { calendarDate } from '../../../../shared/kernel/calendar-date'
import { parseMilli } from '../../../../shared/kernel/decimal'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Select } from '../../../ui/choices/select'
import { DateField } from '../../../ui/fields/date-field'
import { TextField } from '../../../ui/fields/text-field'
import styles from './profile.module.css'

type Unit = ClientView['measurements'][number]['unit']

const UNITS = ['kg', 'lb', 'cm', 'in', '%'] as const

/** Day, what, value and unit in one line; Enter keeps it, and what is refused stays typed. */
export function NewMeasurement({ client }: { readonly client: ClientView }) {
  const { say, locale } = useWords()
  const add = useCommand(api.clients.addMeasurement, { quiet: true })
  const today = todayHere()
  const [day, setDay] = useState<string>(today)
  const [kind, setKind] = useState(say('clients.bodyMass'))
  const [value, setValue] = useState('')
  const [unit, setUnit] = useState<Unit>(client.unit)
  const [error, setError] = useState<string>()
  const keep = async () => {
    const read = parseMilli(value)
    if (!read.ok) return setError(say('input.notANumber'))
    const answer = await add({
      clientId: client.id,
      day: calendarDate(day === '' ? today : day),
      kind,
      valueMilli: read.value,
      unit,
    })
    if (answer.ok) setValue('')
    setError(answer.ok ? undefined : answer.error.message)
  }
  return (
    <div className={styles.line}>
      <DateField
        isCompact
        className={styles.short ?? ''}
        label={say('clients.measureDay')}
        value={day}
        locale={locale}
        today={today}
        onChange={setDay}
        words={{ unreadable: say('app.day.unreadable'), 'not-a-day': say('app.day.notADay') }}
      />
      <TextField
        isCompact
        className={styles.grows ?? ''}
        label={say('clients.measureKind')}
        placeholder={say('clients.measureKindHint')}
        value={kind}
        onChange={setKind}
        onEnter={() => void keep()}
      />
      <TextField
        isCompact
        isNumeric
        className={styles.short ?? ''}
        label={say('clients.measureValue')}
        value={value}
        error={error}
        onChange={(text) => {
          setValue(text)
          setError(undefined)
        }}
        onEnter={() => void keep()}
      />
      <Select
        isCompact
        className={styles.unit ?? ''}
        label={say('clients.measureUnit')}
        choices={UNITS.map((id) => ({ id, text: id }))}
        value={unit}
        onChange={setUnit}
      />
      <Button onPress={() => void keep()}>{say('clients.add')}</Button>
    </div>
  )
}
