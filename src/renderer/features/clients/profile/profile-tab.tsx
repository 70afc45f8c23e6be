import type { ClientView } from '../../../../shared/contract/clients'
import { NotesList } from '../overview/notes-list'
import { ScreeningCard } from '../screening/screening-card'
import { AboutCard } from './about-card'
import { AppointmentCard } from './appointment-card'
import { FlagsCard } from './flags-card'
import { MeasurementsCard } from './measurements-card'
import styles from './profile.module.css'
import { SetupsCard } from './setups-card'
import { TagsCard } from './tags-card'

/** Everything noted about a client, each edited where it stands. */
export function ProfileTab({ client }: { readonly client: ClientView }) {
  return (
    <div className={styles.profile}>
      <div className={styles.column}>
        <AboutCard client={client} />
        <AppointmentCard client={client} />
        <FlagsCard client={client} />
        <TagsCard client={client} />
      </div>
      <div className={styles.column}>
        <ScreeningCard clientId={client.id} />
        <MeasurementsCard client={client} />
        <SetupsCard client={client} />
        <NotesList client={client} />
      </div>
    </div>
  )
}
