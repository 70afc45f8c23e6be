import { places } from '../../../shared/contract/places'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import { Card } from '../../ui/page/card'
import styles from './lift-links.module.css'

/** Imported training often ended long ago, so its charts open over the whole time. */
export const WHOLE_TIME = '?range=all'

/** Every lift of the client with its sessions; each leads to its chart. */
export function LiftLinks({ clientId }: { readonly clientId: string }) {
  const { say } = useWords()
  const lifts = useQuery(api.progress.lifts, { clientId }).value?.lifts ?? []
  if (lifts.length === 0) return null
  return (
    <Card title={say('imports.screen.lifts')} note={say('imports.screen.liftsNote')}>
      <ul className={styles.lifts}>
        {lifts
          .toSorted((a, b) => b.sessions - a.sessions)
          .map(({ exerciseId, name, sessions }) => (
            <li key={exerciseId} className={styles.lift}>
              <a href={`#${places.progressOf(clientId, exerciseId)}${WHOLE_TIME}`}>{name}</a>
              <span className={styles.count}>{sessions}</span>
            </li>
          ))}
      </ul>
    </Card>
  )
}
