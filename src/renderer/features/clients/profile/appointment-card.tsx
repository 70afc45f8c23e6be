import { X } from 'lucide-react'
import { useState } from 'react'
import type { ClientView } from '../../../../shared/contract/clients'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { IconButton } from '../../../ui/actions/icon-button'
import { DateField } from '../../../ui/fields/date-field'
import { TextField } from '../../../ui/fields/text-field'
import { Card } from '../../../ui/page/card'
import styles from './profile.module.css'

/** Where nothing else is said, an appointment begins in the morning. */
const USUAL_TIME = '09:00'

/** The next appointment as a day and a time, each typed. */
export function AppointmentCard({ client }: { readonly client: ClientView }) {
  const { say, locale } = useWords()
  const change = useCommand(api.clients.change, { quiet: true })
  const [error, setError] = useState<string>()
  const [time, setTime] = useState<string>()
  const [day, kept = ''] = client.nextAppointment?.split('T') ?? ['']
  const keep = async (nextAppointment: string | null) => {
    const answer = await change({ clientId: client.id, nextAppointment })
    setError(answer.ok ? undefined : answer.error.message)
    if (answer.ok) setTime(undefined)
  }
  const keepTime = () => {
    if (time === undefined || time === kept) return
    const read = readTime(time)
    if (read === null) return setError(say('clients.timeOdd'))
    if (!day) return setError(say('clients.appointmentDayFirst'))
    void keep(`${day}T${read}`)
  }
  return (
    <Card title={say('clients.nextAppointment')}>
      <div className={styles.line}>
        <DateField
          isCompact
          className={styles.short ?? ''}
          label={say('clients.appointmentDay')}
          value={day ?? ''}
          locale={locale}
          today={todayHere()}
          onChange={(iso) => void keep(iso === '' ? null : `${iso}T${kept || USUAL_TIME}`)}
          words={{ unreadable: say('app.day.unreadable'), 'not-a-day': say('app.day.notADay') }}
        />
        <TextField
          isCompact
          isNumeric
          className={styles.short ?? ''}
          label={say('clients.appointmentTime')}
          placeholder={say('clients.appointmentTimeHint')}
          value={time ?? kept}
          error={error}
          onChange={(text) => {
            setTime(text)
            setError(undefined)
          }}
          onEnter={keepTime}
          onBlur={keepTime}
        />
        {client.nextAppointment === null ? null : (
          <IconButton
            icon={X}
            size="small"
            label={say('clients.clearAppointment')}
            onPress={() => void keep(null)}
          />
        )}
      </div>
    </Card>
  )
}

/** `9`, `9:5`, `930`, `10.30` as `HH:MM`; null where it is no time of day. */
function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.h ]?(\d{2}))?$/.exec(text.trim())
  if (!found) return null
  const [, hours = '', minutes = '00'] = found
  if (Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}`
}
