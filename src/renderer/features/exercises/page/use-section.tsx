import type { ExerciseUse } from '../../../../shared/contract/exercises'
import { places } from '../../../../shared/contract/places'
import { api } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import { dayMonth, todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Section } from './section'
import tables from './tables.module.css'
import styles from './use-section.module.css'

/** Where programs use the exercise, and what clients did with it. */
export function UseSection({ exerciseId }: { readonly exerciseId: string }) {
  const { say } = useWords()
  const { value } = useQuery(api.exercises.inUse, { exerciseId })
  if (!value) return null
  const { uses, history } = value
  return (
    <div className={styles.pair}>
      <Section id="use" title={say('exercisePage.use.title')}>
        {uses.length === 0 ? (
          <p className="quiet">{say('exercisePage.use.nowhere')}</p>
        ) : (
          <UseTable uses={uses} />
        )}
      </Section>
      <Section id="history" title={say('exercisePage.use.history')}>
        {history.length === 0 ? (
          <p className="quiet">{say('exercisePage.use.noHistory')}</p>
        ) : (
          <HistoryTable exerciseId={exerciseId} history={history} />
        )}
      </Section>
    </div>
  )
}

function UseTable({ uses }: { readonly uses: readonly ExerciseUse['use'][] }) {
  const { say } = useWords()
  return (
    <div className={styles.scroll}>
      <table className={tables.table}>
        <thead>
          <tr className={tables.head}>
            <th scope="col">{say('exercisePage.use.client')}</th>
            <th scope="col">{say('exercisePage.use.program')}</th>
            <th scope="col">{say('exercisePage.use.day')}</th>
            <th scope="col">{say('exercisePage.use.weeks')}</th>
          </tr>
        </thead>
        <tbody>
          {uses.map((use) => (
            <tr key={use.rowId}>
              <th scope="row">
                {use.client ?? <span className="quiet">{say('exercisePage.use.template')}</span>}
              </th>
              <td>
                <a href={`#${places.program(use.clientId ?? '', use.programId)}`}>{use.program}</a>{' '}
                {use.isRunning ? (
                  <span className="quiet">{say('exercisePage.use.running')}</span>
                ) : null}
              </td>
              <td>{use.day}</td>
              <td className={tables.number}>{use.weeks ? span(use.weeks) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type HistoryProps = {
  readonly exerciseId: string
  readonly history: readonly ExerciseUse['history'][]
}

function HistoryTable({ exerciseId, history }: HistoryProps) {
  const { say, locale } = useWords()
  const today = todayHere()
  const told = ({ text, day }: { readonly text: string; readonly day: string }) => (
    <>
      {text} <span className="quiet">{dayMonth(day, locale, today)}</span>
    </>
  )
  return (
    <div className={styles.scroll}>
      <table className={tables.table}>
        <thead>
          <tr className={tables.head}>
            <th scope="col">{say('exercisePage.use.client')}</th>
            <th scope="col">{say('exercisePage.use.best')}</th>
            <th scope="col">{say('exercisePage.use.last')}</th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ clientId, client, best, last }) => (
            <tr key={clientId}>
              <th scope="row">
                <a href={`#${places.progressOf(clientId, exerciseId)}`}>{client}</a>
              </th>
              <td className={tables.number}>{told(best)}</td>
              <td className={tables.number}>{told(last)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function span([from, to]: readonly [number, number]): string {
  return from === to ? String(from) : `${from}–${to}`
}
