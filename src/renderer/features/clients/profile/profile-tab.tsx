import type { ClientView } from '../../../../shared/contract/clients'
import { NotesList } from '../overview/notes-list'
import styles from './profile.module.css'

/** Everything noted about a client, each edited where it stands. */
export function ProfileTab({ client }: { readonly client: ClientView }) {
  return (
    <div className={styles.profile}>
      <NotesList client={client} />
    </div>
  )
}
