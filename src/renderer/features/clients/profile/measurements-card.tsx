import { X } from 'lucide-react'
import type { ClientView } from '../../../../shared/contract/clients'
import { printMilli } from '../../../../shared/kernel/decimal'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { dayMonth, todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { IconButton } from '../../../ui/actions/icon-button'
import { Card } from '../../../ui/page/card'
import { Course } from './course'
import { NewMeasurement } from './new-measurement'
import styles from './profile.module.css'

type Measurement = ClientView['measurements'][number]

/** So many values of one kind are listed; the course shows all of them. */
const LISTED = 4

/** Body mass and others over time: the last values of each kind and their course. */
export function MeasurementsCard({ client }: { readonly client: ClientView }) {
  const { say } = useWords()
  const kinds = [...Map.groupBy(client.measurements, ({ kind }) => kind)]
  return (
    <Card title={say('clients.measurements')}>
      {kinds.length > 0 ? null : <p className="quiet">{say('clients.noMeasurements')}</p>}
      {kinds.map(([kind, rows]) => (
        <Kind key={kind} clientId={client.id} kind={kind} rows={rows} />
      ))}
      <NewMeasurement client={client} />
    </Card>
  )
}

type KindProps = {
  readonly clientId: string
  readonly kind: string
  readonly rows: readonly Measurement[]
}

function Kind({ clientId, kind, rows }: KindProps) {
  const { say, locale } = useWords()
  const remove = useCommand(api.clients.removeMeasurement)
  const today = todayHere()
  return (
    <section className={styles.kind} aria-label={kind}>
      <h3 className={styles.kindHead}>
        {say('clients.lastOf', { kind, count: rows.length })}
        <Course
          values={rows.toReversed().map(({ day, valueMilli }) => [day, valueMilli] as const)}
        />
      </h3>
      <ul>
        {rows.slice(0, LISTED).map((row) => {
          const value = `${printMilli(row.valueMilli)} ${row.unit}`
          const day = dayMonth(row.day, locale, today)
          return (
            <li key={row.id} className={styles.row}>
              <span className="quiet">{day}</span>
              <span className={styles.rowText}>{value}</span>
              <IconButton
                icon={X}
                size="small"
                label={say('clients.removeNamed', { name: `${kind}, ${day}` })}
                onPress={() => void remove({ clientId, measurementId: row.id })}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
